/** SKOS in Turtle. Its prefixes may be any, its syntax whatever Turtle allows. */
import { DataFactory, Parser } from 'n3';
import { type Reading, type ReadOptions, Refusal } from './reading';
import { readSkos, type Statement } from './skos';

/** What an address without a base is relative to; it is never asked for. */
const BASE = 'urn:gloss:';

/** Reads a document. Throws `Refusal` with the line of its first error. */
export function readTurtle(text: string, options: ReadOptions): Reading {
  const statements: Statement[] = [];
  let line = 1;
  const parser = new Parser({
    format: 'text/turtle',
    baseIRI: BASE,
    factory: {
      ...DataFactory,
      quad(subject, predicate, object, graph) {
        const value =
          object.termType === 'Literal'
            ? ({ kind: 'text', text: object.value, language: object.language ?? '' } as const)
            : ({ kind: 'resource', id: object.value } as const);
        statements.push({ subject: subject.value, property: predicate.value, value, line });
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

function refusalOf({
  message,
  context,
}: Error & { readonly context?: { readonly line?: number } }): Refusal {
  const reason = message.replace(/ on line \d+\.?$/, '');
  return new Refusal(
    `is not Turtle: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`,
    context?.line,
  );
}
