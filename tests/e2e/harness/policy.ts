// cspell:ignore rdparty
/** What an administrator lays down, as Chromium reads it on Linux: in a file that only root can write. */
import { createHash, generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = '/etc/chromium/policies/managed';
const MANIFEST = 'manifest.json';

/** A copy of the built extension in `folder` whose id does not depend on where it stands. */
export function withFixedKey(extension: string, folder: string): { path: string; id: string } {
  const path = join(folder, 'extension');
  cpSync(extension, path, { recursive: true });
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = publicKey.export({ type: 'spki', format: 'der' });
  const manifest = JSON.parse(readFileSync(join(path, MANIFEST), 'utf8'));
  const keyed = { ...manifest, key: key.toString('base64') };
  writeFileSync(join(path, MANIFEST), JSON.stringify(keyed));
  return { path, id: idOfKey(key) };
}

/** Lays a policy down for one extension; returns the undoing. Throws where this user may not. */
export function layDown(id: string, policy: object): () => void {
  mkdirSync(FOLDER, { recursive: true });
  const file = join(FOLDER, `gloss-test-${id}.json`);
  writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } }));
  return () => rmSync(file, { force: true });
}

/** Half of the key's SHA-256 with the letters a to p for its sixteen digits. */
function idOfKey(key: Buffer): string {
  const digest = createHash('sha256').update(key).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
