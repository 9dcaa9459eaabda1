/** Gloss itself, once with the benchmark's forms and once with its own glossary. */

import { addContext, NO_CONTEXT, pageScore } from '@/core/context';
import { type Reading, readText } from '@/core/find';
import { createFinder } from '@/core/finder';
import { judge } from '@/core/judge';
import { languagesOf } from '@/core/language';
import { buildLexicon, createLexicon, type Lexicon } from '@/core/lexicon';
import { NEW_READER, type PageSettings, pageSettings } from '@/core/reader-state';
import { startMarking } from '@/entrypoints/page/marking';
import { declaredLanguageOf, walkBlocks } from '@/services/page-text/walk';
import { createPainter, type Painter } from '@/services/painter';
import { inTurns } from '@/services/slices';
import { type Contestant, enter, type Marked, type Signs, type Tally, world } from './contestant';

const every = settingsOf('every');
for (const name of Object.keys(world.benchInput.lexicons)) enter(name, createOurs(name, every));
// What readers see who have changed nothing; the others mark all, as the peers do.
const atFirst = settingsOf(NEW_READER.settings.amount);
enter('default', createOurs('ours', atFirst));
enter('installed', createOurs('glossary', atFirst));

function createOurs(name: string, settings: PageSettings): Contestant {
  let lexicon: Lexicon | undefined;
  const rows = world.benchInput.meanings[name] ?? [];
  const text = world.benchInput.lexicons[name] ?? '';
  const prepare = () => {
    lexicon = createLexicon(text);
    return lexicon;
  };
  return {
    prepare,
    async prepareInTurns() {
      lexicon = await inTurns(buildLexicon(text));
    },
    scan: () => scan(lexicon ?? prepare(), rows),
    mark: (signs) => mark(lexicon ?? prepare(), rows, settings, signs),
  };
}

/** Walk, find and judge, as marking does it, without pauses and without the painter. */
function scan(lexicon: Lexicon, rows: readonly string[]): Tally {
  const found: { reading: Reading; declared: string }[] = [];
  let context = NO_CONTEXT;
  let characters = 0;
  for (const step of walkBlocks(document)) {
    if (step.kind !== 'block') continue;
    const { text, root } = step.block;
    const reading = readText(text, lexicon);
    characters += text.length;
    context = addContext(context, reading.context);
    if (reading.candidates.length === 0) continue;
    found.push({ reading, declared: declaredLanguageOf(root) });
  }
  const score = pageScore(context, lexicon);
  const languages = languagesOf(found, ({ reading }) => reading.language);
  const count = () =>
    found.reduce((matches, { reading }, index) => {
      const verdicts = judge(reading, lexicon, score, languages[index]);
      return matches + verdicts.filter(({ match }) => match).length;
    }, 0);
  const matches = count();
  return { matches: learnMissing(lexicon, rows) ? count() : matches, characters };
}

function settingsOf(amount: PageSettings['amount']): PageSettings {
  return pageSettings({ ...NEW_READER, settings: { ...NEW_READER.settings, amount } }, undefined);
}

/** In the extension the background answers so. */
function learnMissing({ learned: { meanings } }: Lexicon, rows: readonly string[]): boolean {
  const missing = meanings.takeMissing();
  for (const model of missing) meanings.learn(model, rows[model] ?? '');
  return missing.length > 0;
}

/** The page's own marking with its own painter. */
function mark(
  lexicon: Lexicon,
  rows: readonly string[],
  settings: PageSettings,
  { busy, shown }: Signs,
): Marked {
  watchSlices(busy);
  const painter = createPainter();
  if (!painter) throw new Error('this browser has no custom highlights');
  const marking = startMarking(
    createFinder(lexicon),
    watchedPainter(painter, shown),
    settings,
    async (models) => models.map((model) => rows[model] ?? ''),
    reportError,
  );
  marking.onSettled(shown);
  return {
    count: () => marking.terms().reduce((sum, term) => sum + term.count, 0),
    stop: () => marking.stop(),
  };
}

function watchedPainter(painter: Painter, shown: () => void): Painter {
  return {
    ...painter,
    paint(...painted) {
      shown();
      return painter.paint(...painted);
    },
  };
}

/** Marking yields between its slices and tells nobody when it has done with them. */
function watchSlices(busy: () => void): void {
  const { scheduler } = globalThis as unknown as { scheduler: { yield(): Promise<void> } };
  const original = scheduler.yield.bind(scheduler);
  scheduler.yield = () => {
    busy();
    return original();
  };
}
