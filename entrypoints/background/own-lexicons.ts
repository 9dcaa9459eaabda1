/** The lexicons of the reader's own glossaries: compiled here, out of every page's way, and kept until they change. */
import { LEVELS } from '@/core/levels';
import { compileOwn } from '@/core/own/compile-own';
import type { OwnHead } from '@/core/own/own-glossary';
import { formatOf, type OwnLexicon } from '@/core/own/own-lexicon';
import { offKinds } from '@/core/own/write-kind';
import type { PageSettings } from '@/core/reader-state';
import type { Settings } from '@/core/settings';
import { FIELDS } from '@/data/glossary';
import { listOwn, readOwn } from '@/services/own-glossaries';
import { OwnStoreError } from '@/services/own-store/database';
import { readLexicons, writeLexicons } from '@/services/own-store/made';
import { tellFailure } from './failures';

/** ms that a page waits for lexicons, which are mostly there at once. */
const PATIENCE = 250;

let heads: Promise<readonly OwnHead[]> | undefined;
let compiled: Promise<readonly OwnLexicon[]> | undefined;

/** Forgets what was read: the glossaries have changed. */
export function forgetLexicons(): void {
  heads = undefined;
  compiled = undefined;
}

/**
 * What pages are told of own glossaries: nothing where there are none, nor as long as a long one is
 * being compiled. No page waits for that: `onReady` is then called when it is done.
 */
export async function ownOfPages(
  settings: Settings,
  onReady: () => void,
): Promise<Pick<PageSettings, 'own'>> {
  const on = await headsOn();
  if (on.length === 0) return {};
  if (!(await areReady(onReady))) return {};
  const glossaries = on.map(({ id, order, revision }) => [id, order, revision]);
  return { own: JSON.stringify([glossaries, offKinds(settings)]) };
}

let awaited: Promise<unknown> | undefined;

function areReady(onReady: () => void): Promise<boolean> {
  const compiling = ownLexicons();
  const ready = compiling.then(
    () => true,
    () => false,
  );
  const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), PATIENCE));
  const answer = Promise.race([ready, late]);
  void answer.then((isReady) => {
    if (isReady || awaited === compiling) return;
    awaited = compiling;
    void compiling.then(onReady, () => undefined);
  });
  return answer;
}

/** The lexicons of all own glossaries that are on, for a reader with these settings. */
export async function ownLexiconsFor(settings: Settings): Promise<readonly OwnLexicon[]> {
  const off = offKinds(settings);
  const lexicons = await ownLexicons();
  return off ? lexicons.map((lexicon) => ({ ...lexicon, off })) : lexicons;
}

function ownLexicons(): Promise<readonly OwnLexicon[]> {
  compiled ??= headsOn().then(async (on) => (await Promise.all(on.map(soundLexiconOf))).flat());
  compiled.catch(forgetLexicons);
  return compiled;
}

/** Where the store cannot be read, pages go on with the built-in glossary. */
async function headsOn(): Promise<readonly OwnHead[]> {
  heads ??= listOwn().catch(() => []);
  return (await heads).filter(({ isOn, counts }) => isOn && counts.entry > 0);
}

/** None of a glossary that cannot be compiled, so that the others have theirs. */
function soundLexiconOf(head: OwnHead): Promise<readonly OwnLexicon[]> {
  return lexiconOf(head).then(
    (lexicon) => [lexicon],
    (error) => {
      // Where the store fails, it fails for all, and may do better the next time.
      if (error instanceof OwnStoreError) throw error;
      tellFailure(error);
      return [];
    },
  );
}

async function lexiconOf({ id, order, language, revision, counts }: OwnHead): Promise<OwnLexicon> {
  const stored = await readLexicons(id);
  const isOfToday = stored?.revision === revision && stored.format === today();
  const texts = isOfToday ? stored.texts : await compileAnew(id);
  return { glossary: id, entryCount: counts.entry, texts, order, language };
}

function today(): string {
  return formatOf(FIELDS, LEVELS);
}

async function compileAnew(id: string): Promise<readonly string[]> {
  const own = await readOwn(id);
  if (!own) return [];
  const texts: string[] = [];
  for (const some of compileOwn(own.records)) {
    texts.push(...some);
    // Pages that ask for something meanwhile have their turn.
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  // Where there is no room to keep them, they are compiled again the next time.
  const { revision } = own;
  await writeLexicons({ glossary: id, revision, format: today(), texts }).catch(() => undefined);
  return texts;
}
