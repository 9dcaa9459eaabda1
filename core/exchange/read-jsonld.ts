/**
 * SKOS in JSON-LD of the plain shape that glossary programs write: nodes with `@id`, alone, in a
 * list or in `@graph`, with a context of prefixes and names. A context from the network is never
 * fetched; the one of SKOS itself is known.
 */

import { parseJson } from './json-text';
import { createContext, type JsonLdContext } from './jsonld-context';
import { type Statement, type StatementValue, UNNAMED, VOCABULARIES } from './rdf';
import { type Reading, type ReadOptions, Refusal } from './reading';
import { readSkos } from './skos';

type Node = Readonly<Record<string, unknown>>;

/** Reads a document. Throws `Refusal` where it is no JSON, or asks for a context that we do not know. */
export function readJsonLd(text: string, options: ReadOptions): Reading {
  const json = parseJson(text);
  const statements: Statement[] = [];
  let unnamed = 0;

  /** Notes what a node says, and all nodes within it; gives its id. */
  function readNode(node: Node, outer: JsonLdContext): string {
    const line = json.lineOf(node) ?? 1;
    const context = '@context' in node ? outer.with(node['@context'], line) : outer;
    const named = Object.entries(node).map(
      ([name, value]) => [context.keyword(name), value] as const,
    );
    const given = named.find(([name]) => name === '@id')?.[1];
    const id = typeof given === 'string' ? context.address(given) : `${UNNAMED}${++unnamed}`;
    for (const [name, value] of named) {
      if (name === '@graph') readNodes(value, context);
      else if (name === '@type') {
        for (const type of listOf(value)) {
          if (typeof type === 'string')
            add(id, `${VOCABULARIES.rdf}type`, resource(context.term(type)), line);
        }
      } else if (!name.startsWith('@')) {
        for (const one of valuesOf(value, name, context)) add(id, context.term(name), one, line);
      }
    }
    return id;
  }
  function add(subject: string, property: string, value: StatementValue, line: number) {
    statements.push({ subject, property, value, line });
  }
  function valuesOf(value: unknown, name: string, context: JsonLdContext): StatementValue[] {
    return listOf(value).flatMap((one) => {
      if (typeof one === 'string') {
        return [
          context.isAddress(name)
            ? resource(context.address(one))
            : textOf(one, context.language(name)),
        ];
      }
      if (typeof one === 'boolean' || typeof one === 'number') return [textOf(String(one), '')];
      if (!isNode(one)) return [];
      if (context.isByLanguage(name)) return textsByLanguage(one);
      const parts = new Map(Object.entries(one).map(([key, part]) => [context.keyword(key), part]));
      if (parts.has('@value')) {
        return [textOf(String(parts.get('@value')), String(parts.get('@language') ?? ''))];
      }
      const list = parts.get('@list') ?? parts.get('@set');
      return list === undefined
        ? [resource(readNode(one, context))]
        : valuesOf(list, name, context);
    });
  }
  function readNodes(value: unknown, context: JsonLdContext): void {
    for (const node of listOf(value)) if (isNode(node)) readNode(node, context);
  }

  if (!isNode(json.value) && !Array.isArray(json.value))
    throw new Refusal('is JSON, but no JSON-LD', 1);
  readNodes(json.value, createContext());
  return readSkos(statements, options);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.flat(2) : [value];
}

function resource(id: string): StatementValue {
  return { kind: 'resource', id };
}

function textOf(text: string, language: string): StatementValue {
  return { kind: 'text', text, language };
}

/** `{"en": "sales", "en-GB": ["selling"]}` */
function textsByLanguage(map: Node): StatementValue[] {
  return Object.entries(map).flatMap(([language, texts]) =>
    listOf(texts).flatMap((text) =>
      typeof text === 'string' ? [textOf(text, language === '@none' ? '' : language)] : [],
    ),
  );
}
