/** SKOS in Turtle. Its prefixes may be any, its syntax whatever Turtle allows. */
import { DataFactory, Parser, type Term } from 'n3';
import { lineAt } from './decode';
import { CAPS } from './limits';
import { type Statement, UNNAMED } from './rdf';
import { type Reading, type ReadOptions, Refusal } from './reading';
import { readSkos } from './skos';

/** What an address without a base is relative to; it is never asked for. */
const BASE = 'urn:gloss:';

/** Reads a document. Throws `Refusal` with the line of its first error. */
export function readTurtle(text: string, options: ReadOptions): Reading {
  checkDepth(text);
  const statements: Statement[] = [];
  let line = 1;
  let unnamed = 0;
  const parser = new Parser({
    format: 'text/turtle',
    baseIRI: BASE,
    blankNodePrefix: UNNAMED,
    factory: {
      ...DataFactory,
      // The library counts over all files: what is said of one would depend on those before it.
      blankNode: (name) => DataFactory.blankNode(name || IN_BRACKETS + unnamed++),
      quad(subject, predicate, object, graph) {
        const value =
          object.termType === 'Literal'
            ? ({ kind: 'text', text: object.value, language: object.language ?? '' } as const)
            : ({ kind: 'resource', id: idOf(object) } as const);
        statements.push({ subject: idOf(subject), property: predicate.value, value, line });
        return DataFactory.quad(subject, predicate, object, graph);
      },
    },
  });
  try {
    parser.parse(text, {
      onToken: (token) => {
        line = token.line;
      },
    });
  } catch (error) {
    throw refusalOf(error as Error & { readonly context?: { readonly line?: number } });
  }
  return readSkos(statements, options);
}

/** Begins the names of nodes that a file gives none: no name in a file begins so. */
const IN_BRACKETS = '-';
const NODE_IN_BRACKETS = /"_:-\d+"/;

/** Texts, comments, addresses and brackets, so that brackets within the others are not counted. */
const PIECE =
  /"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|"[^"\\\n]*(?:\\.[^"\\\n]*)*|'[^'\\\n]*(?:\\.[^'\\\n]*)*|<[^<>\s]*>|#[^\n]*|[[(\])]/g;

/** The parser takes in the whole file before anything can be counted, and deep ones fill the memory. */
function checkDepth(text: string): void {
  let depth = 0;
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    if (piece === '[' || piece === '(') depth++;
    else if (piece === ']' || piece === ')') depth--;
    if (depth <= CAPS.depth) continue;
    throw new Refusal(`has more than ${CAPS.depth} levels within one another`, lineAt(text, index));
  }
}

function idOf({ termType, value }: Term): string {
  return termType === 'BlankNode' && !value.startsWith(UNNAMED) ? UNNAMED + value : value;
}

function refusalOf({
  message,
  context,
}: Error & { readonly context?: { readonly line?: number } }): Refusal {
  const reason = message.replace(/ on line \d+\.?$/, '').replace(NODE_IN_BRACKETS, '"[]"');
  return new Refusal(
    `is not Turtle: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`,
    context?.line,
  );
}
