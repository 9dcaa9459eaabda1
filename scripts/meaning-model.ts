/** The learned model as it is kept: `data/model.json` for texts, `data/meanings.tsv` for single forms. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileLexicon, meaningRows } from '@/core/compile-lexicon';
import { createLexicon, type Lexicon } from '@/core/lexicon';
import type { MeaningModel } from '@/core/meaning-model';
import type { Glossary } from '@/data/glossary';
import { DATA_FOLDER } from './read-glossary';

const GENERAL = join(DATA_FOLDER, 'model.json');
const FORMS = join(DATA_FOLDER, 'meanings.tsv');

/** Reads the model that `npm run train` wrote. */
export function readModel(): MeaningModel {
  const general = JSON.parse(readFileSync(GENERAL, 'utf8')) as MeaningModel['general'];
  const rows = readFileSync(FORMS, 'utf8').split('\n').filter(Boolean);
  return {
    general,
    forms: Object.fromEntries(
      rows.map((line) => {
        const [form = '', chance = '', row = ''] = line.split('\t');
        return [form, { row, chance: Number(chance) }];
      }),
    ),
  };
}

export function writeModel({ general, forms }: MeaningModel): void {
  writeFileSync(GENERAL, `${JSON.stringify(sorted(general), null, 1)}\n`);
  const rows = Object.entries(sorted(forms)).map(([form, { row, chance }]) =>
    [form, chance, row].join('\t'),
  );
  writeFileSync(FORMS, `${rows.join('\n')}\n`);
}

function sorted<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A glossary's lexicon with all that was learned at hand. */
export function openLexicon(glossary: Glossary, model = readModel()): Lexicon {
  const lexicon = createLexicon(compileLexicon(glossary, model));
  meaningRows(glossary, model).forEach((row, index) => {
    lexicon.learned.meanings.learn(index, row);
  });
  return lexicon;
}
