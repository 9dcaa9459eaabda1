/** From a file's bytes to its text: unpacks gzip, finds the encoding, refuses what is no text. */
import { Gunzip } from 'fflate';
import { joinBytes } from './join-bytes';
import { CAPS } from './limits';
import { Refusal } from './reading';

/** Part of every JavaScript platform, and of no type library that core may use. */
declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array): string };

/** Files that people give by mistake, by their first bytes, with what to do about it. */
const NO_TEXT: readonly (readonly [signature: string, reason: string])[] = [
  ['PK\x03\x04', 'is a workbook or a zip archive; save the sheet as CSV, or unpack the archive'],
  ['\xd0\xcf\x11\xe0', 'is a document of an old office program; save it as CSV'],
  ['%PDF', 'is a PDF; Gloss reads tables and glossary formats'],
];

/** A file's text. Throws `Refusal` where it is too large or is no text. */
export function decodeFile(bytes: Uint8Array): string {
  checkSize(bytes.length);
  const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzip(bytes) : bytes;
  const start = latin(plain.subarray(0, 1024));
  const known = NO_TEXT.find(([signature]) => start.startsWith(signature));
  if (known) throw new Refusal(known[1]);
  const text = decodeText(plain, start);
  const nul = text.indexOf('\0');
  if (nul >= 0) throw new Refusal('is not a text file', lineAt(text, nul));
  return text;
}

/** The line of an offset, counted from 1. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

function checkSize(bytes: number): void {
  if (bytes <= CAPS.bytes) return;
  throw new Refusal(`is larger than ${CAPS.bytes / 1024 / 1024} MB`);
}

/** Unpacks in small steps, so that a file that unpacks to gigabytes is dropped on its way. */
function gunzip(bytes: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const stream = new Gunzip((piece) => {
    size += piece.length;
    checkSize(size);
    pieces.push(piece);
  });
  const step = 4096;
  try {
    for (let at = 0; at < bytes.length; at += step) {
      stream.push(bytes.subarray(at, at + step), at + step >= bytes.length);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('is packed with gzip, and damaged');
  }
  if (size !== sizeAtEnd(bytes)) throw new Refusal('is packed with gzip, and damaged');
  return joinBytes(pieces, size);
}

/** The last four bytes of a gzip file say how long its content is: where it was cut off, they lie. */
function sizeAtEnd(bytes: Uint8Array): number {
  const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(-4);
  return (a | (b << 8) | (c << 16) | (d << 24)) >>> 0;
}

/** A mark at the start decides, then zeros, then what XML declares; else UTF-8, else Windows-1252. */
function decodeText(bytes: Uint8Array, start: string): string {
  const marked = encodingOfMark(start) ?? encodingOfZeros(bytes) ?? declaredEncoding(start);
  if (marked) return decoded(bytes, marked);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decoded(bytes, 'windows-1252');
  }
}

function decoded(bytes: Uint8Array, encoding: string): string {
  let decoder: InstanceType<typeof TextDecoder>;
  try {
    decoder = new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new Refusal(
      `is in the encoding "${encoding}", which Gloss does not know; save it as UTF-8`,
    );
  }
  try {
    return withWindowsSigns(decoder.decode(bytes), encoding);
  } catch {
    throw new Refusal(`says that it is ${encoding.toUpperCase()}, but is not; save it as UTF-8`);
  }
}

/** The signs of Windows-1252 from 0x80 to 0x9f; a space where it has none. */
const WINDOWS_SIGNS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Some versions of Node decode Windows-1252, and all that web pages call by other names, as Latin-1. */
function withWindowsSigns(text: string, encoding: string): string {
  if (!/^(?:windows-1252|iso-?8859-1|latin-?1|us-ascii|ascii)$/i.test(encoding)) return text;
  return text.replace(
    /[\u0080-\u009f]/g,
    (sign) => WINDOWS_SIGNS[sign.charCodeAt(0) - 128] ?? sign,
  );
}

function encodingOfMark(start: string): string | undefined {
  if (start.startsWith('\xef\xbb\xbf')) return 'utf-8';
  if (start.startsWith('\xff\xfe')) return 'utf-16le';
  if (start.startsWith('\xfe\xff')) return 'utf-16be';
  return undefined;
}

/** Every other byte of Latin text in UTF-16 is a zero. */
function encodingOfZeros(bytes: Uint8Array): string | undefined {
  const zeros = [0, 0];
  const seen = Math.min(bytes.length, 512);
  for (let at = 0; at < seen; at++) {
    if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] as number) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (odd > seen / 4 && even === 0) return 'utf-16le';
  if (even > seen / 4 && odd === 0) return 'utf-16be';
  return undefined;
}

function declaredEncoding(start: string): string | undefined {
  const declared = /^<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(start)?.[1];
  // A file that is read byte by byte can say UTF-16, but cannot be it.
  return declared?.toLowerCase().startsWith('utf-16') ? undefined : declared;
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
