/**
 * YAML with the line of every node. Values are read as texts, aliases are refused: they can make a
 * small file huge.
 */
import { isAlias, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { CAPS } from './limits';
import { Refusal } from './reading';

/** A map of the document with what stands in it, by its keys. */
export interface YamlMap {
  /** Counted from 1. */
  readonly line: number;
  readonly values: ReadonlyMap<string, unknown>;
}

export interface Yaml {
  readonly root: unknown;
  /** A node as a map; `undefined` where it is none. */
  mapOf(node: unknown): YamlMap | undefined;
  lineOf(node: unknown): number;
}

/** A pair, its map and a list around them: what one level of a glossary takes. */
const STEPS_PER_LEVEL = 4;
const TOO_DEEP = `has more than ${CAPS.depth} levels within one another`;

/** Parses a document. Throws `Refusal` with the line of its first error. */
export function readYaml(text: string): Yaml {
  const lines = new LineCounter();
  const lineAt = (offset = 0) => lines.linePos(offset).line || 1;
  const lineOf = (node: unknown) => lineAt((isNode(node) && node.range?.[0]) || 0);
  // All scalars are texts: "name: yes" is a term called "yes".
  const document = parseDocument(text, {
    lineCounter: lines,
    schema: 'failsafe',
    prettyErrors: false,
  });
  const [error] = document.errors;
  if (error) throw new Refusal(reasonOf(error.message), lineAt(error.pos[0]));
  visit(document, (_, node, path) => {
    if (path.length > CAPS.depth * STEPS_PER_LEVEL) throw new Refusal(TOO_DEEP, lineOf(node));
    if (!isAlias(node)) return;
    throw new Refusal(`uses an alias (*${node.source}); write the value out`, lineOf(node));
  });
  const mapOf = (node: unknown): YamlMap | undefined => {
    if (!isMap(node)) return undefined;
    const pairs = node.items.map(
      ({ key, value }) => [isScalar(key) ? String(key.value) : '', value] as const,
    );
    return { line: lineOf(node), values: new Map(pairs) };
  };
  return { root: document.contents, mapOf, lineOf };
}

/** The parser goes down into what is nested by recursion, and reports the end of the stack as an error. */
function reasonOf(message: string): string {
  if (/call stack|too much recursion/i.test(message)) return TOO_DEEP;
  if (/multiple documents/.test(message)) return 'holds several YAML documents; one is read';
  return `is not YAML: ${message.split('\n')[0]?.replace(/\.$/, '')}`;
}
