import { compileLexicon } from '@/core/compile-lexicon';
import { readGlossary } from './read-glossary';

const { glossary } = readGlossary();
const size = (g: typeof glossary) =>
  compileLexicon(g)
    .split('\n')
    .map((s) => s.length);
console.log('all', size(glossary));
const bare = {
  ...glossary,
  entries: glossary.entries.map((e) => ({
    ...e,
    sense: e.sense && { ...e.sense, always: [], never: [] },
  })),
};
console.log('no phrases', size(bare));
console.log(
  'no sense',
  size({ ...glossary, entries: glossary.entries.map((e) => ({ ...e, sense: undefined })) }),
);
console.log(
  'heads only',
  size({
    ...glossary,
    entries: glossary.entries.map((e) => ({ ...e, variants: [], sense: undefined })),
  }),
);
let a = 0,
  n = 0,
  c = 0,
  g = 0;
for (const e of glossary.entries) {
  a += e.sense?.always?.length ?? 0;
  n += e.sense?.never?.length ?? 0;
  c += e.sense?.cues.length ?? 0;
  g += e.sense?.against.length ?? 0;
}
console.log({
  always: a,
  never: n,
  cues: c,
  against: g,
  entries: glossary.entries.length,
  variants: glossary.entries.reduce((s, e) => s + e.variants.length, 0),
});
