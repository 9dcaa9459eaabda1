/** What everybody is given: the forms, and for ours the lexicons made of them. */
import { compileLexicon, meaningRows } from '@/core/compile-lexicon';
import { readModel } from '../meaning-model';
import { readGlossary } from '../read-glossary';
import { bareGlossary, readForms } from './forms';
import type { BenchInput } from './in-page/contestant';

const FORMS = 3000;
const FEWER = 1000;

/** `names`: a file with the forms, see `readForms`. "glossary" is our own with all that it knows. */
export function makeInput(names: string | undefined): BenchInput {
  const forms = readForms(names, FORMS);
  const model = readModel();
  const glossaries = Object.entries({
    ours: bareGlossary(forms),
    thousand: bareGlossary(forms.slice(0, FEWER)),
    glossary: readGlossary().glossary,
  });
  return {
    forms,
    lexicons: Object.fromEntries(
      glossaries.map(([name, glossary]) => [name, compileLexicon(glossary, model)]),
    ),
    meanings: Object.fromEntries(
      glossaries.map(([name, glossary]) => [name, meaningRows(glossary, model)]),
    ),
  };
}
