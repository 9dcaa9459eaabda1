/** The built page script: its bytes, and the time until it could begin to look. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { builtExtension } from '../extension';
import { digits, median } from '../figures';
import type { StartUp } from '../in-page/start-up';
import { atMost, type Measure } from '../measure';

const KILOBYTE = 1000;
const LIMIT = 80;

export const script: Measure = async (arena, { rounds, progress }) => {
  const source = readFileSync(`${builtExtension()}/page.js`);
  const [page] = arena.pages;
  const samples: StartUp[] = [];
  for (let round = 0; page && round < rounds; round++) {
    progress(`page script, round ${round + 1}`);
    const tab = await arena.open(page, ['runner']);
    samples.push(await tab.call('timeToLexicon', source.toString()));
    await tab.close();
  }
  const size = source.length / KILOBYTE;
  const kilobytes = (value: number) => `${value.toFixed(1)} KB`;
  const rows = [
    ['page.js', ''],
    ['bytes on disk', kilobytes(size)],
    ['gzip, as in a package', kilobytes(gzipSync(source).length / KILOBYTE)],
    ['compiled and run, ms', digits(median(samples.map(({ evaluated }) => evaluated)))],
    ['… to the created lexicon, ms', digits(median(samples.map(({ lexicon }) => lexicon)))],
  ];
  const targets = [atMost('page script', size, LIMIT, kilobytes)];
  return { title: 'Page script', rows, targets, data: { bytes: source.length, samples } };
};
