import { compileLexicon } from '@/core/compile-lexicon';
import { readGlossary } from './read-glossary';
import { readModel } from './meaning-model';
const { glossary } = readGlossary();
console.log(compileLexicon(glossary, readModel()).split('\n').map((s) => s.length), compileLexicon(glossary, readModel()).length);
