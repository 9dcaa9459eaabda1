/**
 * The YAML in which DataHub keeps a business glossary: nodes that hold terms and further nodes. A
 * term's field is the node that it stands in.
 */
import { isScalar, isSeq } from 'yaml';
import { type Collector, createCollector } from './collector';
import { CAPS } from './limits';
import { type Carried, type Reading, type ReadOptions, Refusal } from './reading';
import { readYaml, type Yaml, type YamlMap } from './yaml';

const CARRIED: Carried = new Set(['headword', 'definition', 'field', 'related', 'links']);
/** Where terms name other ones. */
const RELATED = ['related_terms', 'inherits', 'contains', 'values'];

/** Names of the nodes around a term, the outermost first. */
type Path = readonly string[];

/** Reads a glossary. Throws `Refusal` with the line of the first error. */
export function readDataHub(text: string, { file }: ReadOptions): Reading {
  const yaml = readYaml(text);
  const top = yaml.mapOf(yaml.root);
  if (!top || !(top.values.has('nodes') || top.values.has('terms'))) {
    throw new Refusal('is YAML, but has neither "nodes" nor "terms" at its top', 1);
  }
  const collector = createCollector(file);
  readNode(top, [], yaml, collector);
  return collector.finish(CARRIED);
}

function readNode(node: YamlMap, path: Path, yaml: Yaml, collector: Collector): void {
  if (path.length > CAPS.depth) {
    throw new Refusal(`has more than ${CAPS.depth} nodes within one another`, node.line);
  }
  const refuse = (item: unknown, reason: string) =>
    collector.fault('record', { line: yaml.lineOf(item) }, reason);
  for (const item of itemsOf(node, 'terms')) {
    const term = yaml.mapOf(item);
    if (term) readTerm(term, path, yaml, collector);
    else refuse(item, 'is no term');
  }
  for (const item of itemsOf(node, 'nodes')) {
    const inner = yaml.mapOf(item);
    const name = inner && textAt(inner, 'name');
    if (inner && name) readNode(inner, [...path, name], yaml, collector);
    else refuse(item, 'is a node without a name');
  }
}

function readTerm(term: YamlMap, path: Path, yaml: Yaml, collector: Collector): void {
  const name = textAt(term, 'name');
  const related = RELATED.flatMap((key) =>
    itemsOf(term, key).flatMap((item) => (isScalar(item) ? [lastOf(String(item.value))] : [])),
  );
  const links = itemsOf(term, 'knowledge_links').map((item) => {
    const link = yaml.mapOf(item);
    return { title: link && textAt(link, 'label'), url: link && textAt(link, 'url') };
  });
  collector.entry({
    line: term.line,
    key: textAt(term, 'id') ?? (name && [...path, name].join('.')),
    fields: {
      headword: name,
      definition: textAt(term, 'description'),
      field: path.at(-1) ?? '',
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
