/** Packs a text for a script: deflated, and written in signs that need no escape. */
import { promisify } from 'node:util';
import zopfli from '@gfx/zopfli';
import { textOfBytes } from '@/core/packed-text';

const deflate = promisify(zopfli.deflate.bind(zopfli));

/** Zopfli takes two seconds, and 5 % less room than zlib at its best; every page pays for the room. */
const SETTINGS = { numiterations: 60 };

/**
 * The packed text; `unpackText` of services gives it back. Rejects with a `RangeError` where a
 * character is not below 256.
 */
export async function packText(text: string): Promise<string> {
  for (const character of text) {
    if (character > 'ÿ') throw new RangeError(`“${character}” cannot be packed`);
  }
  return textOfBytes(await deflate(Buffer.from(text, 'latin1'), SETTINGS));
}
