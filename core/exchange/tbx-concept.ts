/** One concept of a termbase as the fields of an entry. */
import type { Draft } from './collector';
import { isOfLanguage } from './languages';
import { statusOf } from './statuses';
import { attribute, type XmlElement } from './xml';

const LANGUAGES = new Set(['langSec', 'langSet']);
const TERMS = new Set(['termSec', 'tig', 'ntig', 'termGrp']);
/** Elements whose `type` says what they hold (DCA); in DCT their own name does. */
const TYPED = new Set([
  'descrip',
  'termNote',
  'admin',
  'adminNote',
  'descripNote',
  'ref',
  'xref',
  'termCompList',
]);

/** A term's note on which one to use in its place, as `write-tbx.ts` writes it. */
const USE = /^Use: (.+)$/;

/** A statement about a concept, a language of it or a term. */
interface Statement {
  readonly category: string;
  readonly text: string;
  readonly target: string;
}

interface Term {
  readonly text: string;
  readonly statements: readonly Statement[];
}

/** The entry that a concept is in a language; `undefined` where it has no term in it. */
export function readConcept(concept: XmlElement, language: string): Draft['fields'] | undefined {
  const sections = concept.children.filter(
    (child) => LANGUAGES.has(child.name) && isOfLanguage(attribute(child, 'lang'), language),
  );
  const terms = sections.flatMap(({ children }) =>
    children.filter(({ name }) => TERMS.has(name)).flatMap(readTerm),
  );
  const head = headOf(terms);
  if (!head) return undefined;
  const own = [...sections, concept].flatMap((scope) => statementsOf(scope));
  const all = [...own, ...terms.flatMap(({ statements }) => statements)];
  const textOf = (category: string) =>
    all.find((one) => one.category === category && !USE.test(one.text))?.text;
  const ownDefinition = textOf('definition') ?? textOf('explanation');
  const note = textOf('note');
  return {
    headword: head.text,
    partOfSpeech: partOfSpeechOf(head),
    variants: terms.filter((term) => term !== head).map(variantOf),
    definition: ownDefinition ?? note,
    example: textOf('context') ?? textOf('example'),
    usage: ownDefinition === undefined ? undefined : note,
    field: textOf('subjectField'),
    status: statusOfTerm(head),
    preferred: head.statements.map(({ text }) => USE.exec(text)?.[1]).find(Boolean),
    related: all.filter(isInnerReference).map(({ target, text }) => target || text),
    links: linksOf(all),
  };
}

/** The preferred term, else the first that is not advised against, else the first. */
function headOf(terms: readonly Term[]): Term | undefined {
  const withStatus = (...wanted: readonly (string | undefined)[]) =>
    terms.find((term) => wanted.includes(statusOfTerm(term)));
  return withStatus('preferred') ?? withStatus(undefined, 'admitted') ?? terms[0];
}

function readTerm(section: XmlElement): Term[] {
  const inner = section.children.find(({ name }) => name === 'termGrp');
  const term = [section, inner]
    .flatMap((part) => part?.children ?? [])
    .find(({ name }) => name === 'term');
  if (!term) return [];
  return [
    {
      text: term.text,
      statements: [section, inner].flatMap((part) => (part ? statementsOf(part) : [])),
    },
  ];
}

/** What stands in a scope itself, groups opened; languages and terms are scopes of their own. */
function statementsOf(scope: XmlElement): Statement[] {
  return scope.children
    .flatMap((child) => {
      if (LANGUAGES.has(child.name) || TERMS.has(child.name) || child.name === 'term') return [];
      if (child.name.endsWith('Grp')) return statementsOf(child);
      const category = TYPED.has(child.name) ? attribute(child, 'type') : child.name;
      return [{ category, text: child.text.trim(), target: attribute(child, 'target') }];
    })
    .filter(({ text, target }) => text || target);
}

function statement({ statements }: Term, category: string): string {
  return statements.find((one) => one.category === category)?.text ?? '';
}

function statusOfTerm(term: Term) {
  return statusOf(
    statement(term, 'administrativeStatus') || statement(term, 'normativeAuthorization'),
  );
}

function partOfSpeechOf(term: Term): string | undefined {
  const word = statement(term, 'partOfSpeech');
  if (word === 'other') return 'phrase';
  return ['noun', 'verb', 'adjective', 'adverb'].find((name) => name === word);
}

function variantOf(term: Term) {
  const type = statement(term, 'termType');
  const kind = /^(acronym|abbreviation|initialism)/.test(type)
    ? 'abbreviation'
    : type === 'variant'
      ? 'spelling'
      : 'synonym';
  return { text: term.text, kind, status: statusOfTerm(term), partOfSpeech: partOfSpeechOf(term) };
}

function isInnerReference({ category, target }: Statement): boolean {
  return category === 'crossReference' && !/^[a-z]+:/i.test(target);
}

function linksOf(all: readonly Statement[]) {
  const links = all
    .filter(({ category, target }) => /crossReference$/i.test(category) && /^[a-z]+:/i.test(target))
    .map(({ text, target }) => ({ title: text || target, url: target }));
  return links.length > 0 ? links : undefined;
}
