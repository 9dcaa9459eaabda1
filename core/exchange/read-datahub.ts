/**
 * The YAML in which DataHub keeps a business glossary: nodes that hold terms and further nodes. A
 * term's field is the node that it stands in. Values are read as texts, aliases are refused: they
 * can make a small file huge.
 */
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import { type Collector, createCollector } from './collector';
import { CAPS } from './limits';
import { type Carried, type Reading, type ReadOptions, Refusal } from './reading';

/** A map of the document with what stands in it, by its keys. */
interface YamlMap {
  readonly line: number;
  readonly values: ReadonlyMap<string, unknown>;
}

const CARRIED: Carried = new Set(['headword', 'definition', 'field', 'related', 'links']);

/** Reads a glossary. Throws `Refusal` with the line of the first error. */
export function readDataHub(text: string, { file }: ReadOptions): Reading {
  const { root, mapOf } = parseYaml(text);
  const top = mapOf(root);
  if (!top || !(top.values.has('nodes') || top.values.has('terms'))) {
    throw new Refusal('is YAML, but has neither "nodes" nor "terms" at its top', 1);
  }
  const collector = createCollector(file);
  readNode(top, { field: '', path: [], depth: 0 }, mapOf, collector);
  return collector.finish(CARRIED);
}

interface Where {
  readonly field: string;
  /** Names of the nodes around. */
  readonly path: readonly string[];
  readonly depth: number;
}

function readNode(node: YamlMap, where: Where, mapOf: MapOf, collector: Collector): void {
  if (where.depth > CAPS.depth)
    throw new Refusal(`has more than ${CAPS.depth} nodes within one another`, node.line);
  for (const item of itemsOf(node, 'terms')) {
    const term = mapOf(item);
    if (term) readTerm(term, where, mapOf, collector);
    else
      collector.fault(
        'record',
        { line: node.line, field: 'terms' },
        'holds something that is no term',
      );
  }
  for (const item of itemsOf(node, 'nodes')) {
    const inner = mapOf(item);
    const name = inner && textAt(inner, 'name');
    if (!inner || !name) {
      collector.fault(
        'record',
        { line: inner?.line ?? node.line, field: 'nodes' },
        'holds a node without a name',
      );
      continue;
    }
    readNode(
      inner,
      { field: name, path: [...where.path, name], depth: where.depth + 1 },
      mapOf,
      collector,
    );
  }
}

function readTerm(term: YamlMap, { field, path }: Where, mapOf: MapOf, collector: Collector): void {
  const name = textAt(term, 'name');
  const related = ['related_terms', 'inherits', 'contains', 'values'].flatMap((key) =>
    itemsOf(term, key).flatMap((item) => (isScalar(item) ? [lastOf(String(item.value))] : [])),
  );
  const links = itemsOf(term, 'knowledge_links').flatMap((item) => {
    const link = mapOf(item);
    return link ? [{ title: textAt(link, 'label'), url: textAt(link, 'url') ?? '' }] : [];
  });
  collector.entry({
    line: term.line,
    key: textAt(term, 'id') ?? (name && [...path, name].join('.')),
    fields: {
      headword: name,
      definition: textAt(term, 'description'),
      field,
      related,
      links: links.length > 0 ? links : undefined,
    },
  });
}

/** Terms name one another by their path: "Sales.Revenue". */
function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1).trim();
}

function textAt({ values }: YamlMap, key: string): string | undefined {
  const value = values.get(key);
  return isScalar(value) && typeof value.value === 'string' && value.value
    ? value.value
    : undefined;
}

function itemsOf({ values }: YamlMap, key: string): readonly unknown[] {
  const value = values.get(key);
  return isSeq(value) ? value.items : [];
}

type MapOf = (node: unknown) => YamlMap | undefined;

function parseYaml(text: string): { root: unknown; mapOf: MapOf } {
  const lines = new LineCounter();
  const document = parsed(text, lines);
  const [error] = document.errors;
  if (error) throw new Refusal(`is not YAML: ${plain(error.message)}`, lineOf(lines, error.pos[0]));
  visit(document, (_, node, path) => {
    if (path.length > CAPS.depth * 4)
      throw new Refusal(`has more than ${CAPS.depth} levels within one another`);
    if (!isAlias(node)) return;
    throw new Refusal(
      `uses an alias (*${node.source}); write the value out`,
      lineOf(lines, node.range?.[0]),
    );
  });
  const mapOf: MapOf = (node) => {
    if (!isMap(node)) return undefined;
    const pairs = node.items.map(
      ({ key, value }) => [isScalar(key) ? String(key.value) : '', value] as const,
    );
    return { line: lineOf(lines, node.range?.[0]), values: new Map(pairs) };
  };
  return { root: document.contents, mapOf };
}

/** All scalars are texts: "name: yes" is a term called "yes". */
function parsed(text: string, lineCounter: LineCounter) {
  try {
    return parseDocument(text, { lineCounter, schema: 'failsafe', prettyErrors: false });
  } catch (error) {
    // The parser goes down into what is nested by recursion, to the end of the stack.
    if (error instanceof RangeError) throw new Refusal('has too many levels within one another');
    throw error;
  }
}

function lineOf(lines: LineCounter, offset = 0): number {
  return lines.linePos(offset).line || 1;
}

function plain(message: string): string {
  return message.split('\n')[0]?.replace(/\.$/, '') ?? '';
}
