import { expect, test } from 'vitest';
import { readGlossaryFile } from '@/core/exchange/read-file';
import { HOSTILE_ADDRESSES } from '@/tests/hostile-strings';

const FILES: Readonly<Record<string, (address: string) => string>> = {
  'terms.json': (url) =>
    JSON.stringify({
      format: 'gloss',
      version: 1,
      title: 'T',
      language: 'en',
      entries: [
        { id: 'a', headword: 'a', definition: 'One.', links: [{ title: 'x', url }] },
        {
          id: 'b',
          headword: 'b',
          definition: 'Two.',
          links: [{ title: 'x', url: 'https://b.example' }],
        },
      ],
    }),
  'terms.csv': (url) =>
    `term,definition,url\na,One.,"${url.replaceAll('"', '""')}"\nb,Two.,https://b.example\n`,
  'terms.yaml': (url) =>
    `version: '1'\nnodes:\n  - name: n\n    terms:\n      - name: a\n        description: One.\n        knowledge_links:\n          - label: x\n            url: ${JSON.stringify(url)}\n`,
};

test.each(Object.keys(FILES))('no address of %s that a browser would run is kept [E2]', (file) => {
  for (const address of HOSTILE_ADDRESSES) {
    const reading = readGlossaryFile(FILES[file]?.(address) ?? '', { file });
    const entries = reading.kind === 'read' ? reading.glossary.entries : [];
    for (const { links = [] } of entries) {
      for (const { url } of links) {
        // As the browser would understand it, wherever it stands.
        expect([address, new URL(url, 'javascript:').protocol]).toEqual([address, 'https:']);
      }
    }
  }
});
