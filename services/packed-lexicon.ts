/** Unpacks the lexicon that the build has packed into the page's script: see `scripts/pack-text.ts`. */
import { bytesOfText } from '@/core/packed-text';

/** The text that was packed; its characters are all below 256. */
export async function unpackText(packed: string): Promise<string> {
  const stream = new Blob([bytesOfText(packed)]).stream();
  const unpacked = stream.pipeThrough(new DecompressionStream('deflate-raw'));
  return new TextDecoder('latin1').decode(await new Response(unpacked).arrayBuffer());
}
