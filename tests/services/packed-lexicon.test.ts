import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesOfText, textOfBytes } from '@/core/packed-text';
import { packText } from '@/scripts/pack-text';
import { unpackText } from '@/services/packed-lexicon';

test('bytes come back from their text', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      const text = textOfBytes(bytes);
      expect(text).not.toMatch(/[\\`$\s]/);
      expect(bytesOfText(text)).toEqual(bytes);
    }),
  );
});

test('a packed text comes back, and is shorter', async () => {
  const text = 'sales\tmarketing\nãÿ¡ '.repeat(100);
  const packed = await packText(text);
  expect(packed.length).toBeLessThan(text.length / 10);
  expect(await unpackText(packed)).toBe(text);
});

test('a character that fits no byte is an error that names it', async () => {
  await expect(packText('5 €')).rejects.toThrow('“€” cannot be packed');
});
