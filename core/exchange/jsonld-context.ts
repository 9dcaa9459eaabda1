/** What the names in a JSON-LD document mean: prefixes, terms and other words for keywords. */

import { VOCABULARIES } from './rdf';
import { Refusal } from './reading';

export interface JsonLdContext {
  /** The context of a node that brings one of its own. */
  with(context: unknown, line: number): JsonLdContext;
  /** "@id" for a name that stands for it, else the name. */
  keyword(name: string): string;
  /** The full address of a property or type. */
  term(name: string): string;
  /** The full address of a node. */
  address(id: string): string;
  /** Whether texts of this property are addresses. */
  isAddress(name: string): boolean;
  /** Whether values of this property are texts by their language. */
  isByLanguage(name: string): boolean;
  /** The language of plain texts of this property. */
  language(name: string): string;
}

interface TermDefinition {
  readonly id: string;
  readonly type?: string;
  readonly container?: unknown;
  readonly language?: string;
}

interface State {
  readonly terms: ReadonlyMap<string, TermDefinition>;
  readonly vocabulary: string;
  readonly base: string;
  readonly language: string;
}

/** Contexts that are known by their address: all that they would say is in `VOCABULARIES`. */
const KNOWN = new Set<string>([
  VOCABULARIES.skos,
  'http://www.w3.org/2004/02/skos/core',
  'https://www.w3.org/2004/02/skos/core#',
  'https://www.w3.org/2009/08/skos-reference/skos.jsonld',
]);

const PREFIXES = new Map<string, TermDefinition>(
  Object.entries(VOCABULARIES).map(([prefix, id]) => [prefix, { id }]),
);

/** The context of a document that has none: the usual prefixes. */
export function createContext(): JsonLdContext {
  return contextOf({
    terms: PREFIXES,
    vocabulary: VOCABULARIES.skos,
    base: 'urn:gloss:',
    language: '',
  });
}

/** From a name over its definitions to an address. */
const MAX_STEPS = 8;

function contextOf(state: State): JsonLdContext {
  const { terms, base } = state;
  const definition = (name: string) => terms.get(name);
  const expanded = (name: string, seen = 0): string => {
    // Names may be defined in a circle.
    if (seen > MAX_STEPS) return name;
    const own = definition(name)?.id;
    if (own !== undefined && own !== name) return expanded(own, seen + 1);
    const colon = name.indexOf(':');
    const prefix =
      colon > 0 && !name.startsWith('//', colon + 1) ? definition(name.slice(0, colon)) : undefined;
    return prefix ? expanded(prefix.id, seen + 1) + name.slice(colon + 1) : name;
  };
  return {
    with: (context, line) =>
      contextOf(listOf(context).reduce<State>((last, one) => added(last, one, line), state)),
    keyword: (name) =>
      definition(name)?.id.startsWith('@') ? (definition(name)?.id as string) : name,
    term: (name) => {
      const full = expanded(name);
      return full.includes(':') ? full : state.vocabulary + full;
    },
    address: (id) => {
      const full = id.includes(':') ? expanded(id) : id;
      return full.includes(':') ? full : base + full;
    },
    isAddress: (name) => ['@id', '@vocab'].includes(definition(name)?.type ?? ''),
    isByLanguage: (name) => listOf(definition(name)?.container).includes('@language'),
    language: (name) => definition(name)?.language ?? state.language,
  };
}

/** The state with one more context on top. */
function added(state: State, context: unknown, line: number): State {
  if (typeof context === 'string') {
    if (KNOWN.has(context)) return { ...state, vocabulary: VOCABULARIES.skos };
    throw new Refusal(
      `asks for the context "${context.slice(0, 120)}" from the network, which Gloss never fetches; write it into the file`,
      line,
    );
  }
  if (typeof context !== 'object' || context === null) return state;
  const terms = new Map(state.terms);
  for (const [name, value] of Object.entries(context)) {
    const term = definitionOf(name, value);
    if (term && !name.startsWith('@')) terms.set(name, term);
  }
  const text = (name: string) => {
    const value = (context as Readonly<Record<string, unknown>>)[name];
    return typeof value === 'string' ? value : undefined;
  };
  if (text('@import') !== undefined) {
    throw new Refusal(
      'imports a context from the network, which Gloss never fetches; write it into the file',
      line,
    );
  }
  return {
    terms,
    vocabulary: text('@vocab') ?? state.vocabulary,
    base: text('@base') ?? state.base,
    language: text('@language') ?? state.language,
  };
}

function definitionOf(name: string, value: unknown): TermDefinition | undefined {
  if (typeof value === 'string') return { id: value };
  if (typeof value !== 'object' || value === null) return undefined;
  const {
    '@id': id,
    '@type': type,
    '@container': container,
    '@language': language,
  } = value as Record<string, unknown>;
  return {
    id: typeof id === 'string' ? id : name,
    type: typeof type === 'string' ? type : undefined,
    container,
    language: typeof language === 'string' ? language : undefined,
  };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}
