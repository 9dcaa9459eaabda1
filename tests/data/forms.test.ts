/** Every way in which a name of the glossary may be inflected is found in a text. */
import { expect, test } from 'vitest';
import { caseMatters } from '@/core/case-matters';
import { ownNames } from '@/core/check-glossary';
import { readText } from '@/core/find';
import { fold } from '@/core/fold';
import { inflections } from '@/core/inflect';
import { openLexicon } from '@/scripts/meaning-model';
import { readGlossary } from '@/scripts/read-glossary';

const { glossary } = readGlossary();
const lexicon = openLexicon(glossary);

type Name = ReturnType<typeof ownNames>[number];

function waysToWrite({ text, partOfSpeech }: Name): string[] {
  if (!caseMatters(text)) return [text, ...inflections(fold(text), partOfSpeech)];
  return partOfSpeech === 'phrase' ? [text] : [text, `${text}s`];
}

function idsIn(text: string): string[] {
  return readText(text, lexicon).candidates.flatMap(({ forms }) =>
    forms.map((form) => lexicon.idOf(lexicon.forms.rows.entry[form] as number)),
  );
}

test('each name is found in its plural and its verb forms', () => {
  const ways = glossary.entries.flatMap((entry) =>
    ownNames(entry)
      .flatMap(waysToWrite)
      .map((text) => ({ id: entry.id, text })),
  );
  const missed = ways.filter(({ id, text }) => !idsIn(`one ${text} here`).includes(id));
  expect(missed.map(({ text }) => text)).toEqual([]);
});
