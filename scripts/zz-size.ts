import { compileLexicon } from '@/core/compile-lexicon';
import { readModel } from './meaning-model';
import { readGlossary } from './read-glossary';

const { glossary } = readGlossary();
console.log(
  compileLexicon(glossary, readModel())
    .split('\n')
    .map((s) => s.length),
  compileLexicon(glossary, readModel()).length,
);
