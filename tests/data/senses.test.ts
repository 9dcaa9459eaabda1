import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const FOLDER = 'data/senses';
/** Sentences that a sense needs for its surroundings to be learned. */
const LEAST = 30;

const sentences = readdirSync(FOLDER).map((file) => ({
  file,
  lines: readFileSync(`${FOLDER}/${file}`, 'utf8').split('\n').filter(Boolean),
}));

test('every form with sentences has thirty of its business sense and thirty of others', () => {
  const short = sentences.flatMap(({ file, lines }) =>
    ['+ ', '- '].flatMap((sign) => {
      const count = lines.filter((line) => line.startsWith(sign)).length;
      return count < LEAST ? [`${file}: ${count} of “${sign}”`] : [];
    }),
  );
  expect(sentences.length).toBeGreaterThan(200);
  expect(short).toEqual([]);
});

test('no sentence is there twice, and each says which sense it is of; besides them stand chances only', () => {
  const faults = sentences.flatMap(({ file, lines }) =>
    lines.flatMap((line, at) =>
      !/^(?:[+-] \S|= \d)/.test(line) || lines.indexOf(line) < at
        ? [`${file}:${at + 1}: ${line}`]
        : [],
    ),
  );
  expect(faults).toEqual([]);
});
