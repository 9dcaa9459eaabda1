/**
 * The script in every frame of every page: finds terms, marks them, and opens the card. It holds
 * the finder and the lexicon only; definitions stay in the background and come when asked for.
 */
import packedLexicon from 'virtual:gloss/lexicon';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createFinder } from '@/core/finder';
import { buildLexicon, type Lexicon } from '@/core/lexicon';
import type { PageSettings } from '@/core/reader-state';
import { removeOurElements } from '@/services/card-host';
import { answerTerms, ask, isAlive, onPageMessage } from '@/services/messaging';
import { unpackText } from '@/services/packed-lexicon';
import { createPainter, type Painter } from '@/services/painter';
import { inTurns, spent, whenShown } from '@/services/slices';
import { tellFailure } from '../failures/tell-failure';
import { watchFailures } from '../failures/watch-failures';
import { createCounting } from './counting';
import { startMarking } from './marking';
import { withOwn } from './own-terms';
import { startReading } from './reading';
import { world } from './world';

/** What runs while Gloss is on in this frame. */
interface Running {
  readonly marking: ReturnType<typeof startMarking>;
  readonly painter: Painter;
  reading: ReturnType<typeof startReading>;
}

export default defineUnlistedScript(() => {
  if (world.glossStarted || !isReadable(document)) return;
  world.glossStarted = true;
  void main();
});

/** Frames smaller than this, in CSS px, are advertisements and counters. */
const LEAST_FRAME = { width: 100, height: 50 };

/** Pages of text; not images, feeds and viewers. */
function isReadable(page: Document): boolean {
  if (!/^(?:text\/html|application\/xhtml\+xml|text\/plain)$/.test(page.contentType)) return false;
  if (window === window.top) return true;
  return innerWidth === 0 || (innerWidth >= LEAST_FRAME.width && innerHeight >= LEAST_FRAME.height);
}

async function main(): Promise<void> {
  const alive = new AbortController();
  let running: Running | undefined;

  const stop = (isLeaving?: boolean) => {
    running?.reading.stop(isLeaving);
    running?.marking.stop();
    running = world.glossMarking = undefined;
    world.glossMarked = 0;
  };
  let lexicon: Promise<Lexicon> | undefined;
  let latest: PageSettings | undefined;
  const apply = async (settings: PageSettings) => {
    const isOther = latest?.own !== settings.own;
    latest = settings;
    if (settings.off || isOther) stop();
    if (settings.off) return;
    if (running) return running.marking.setSettings(settings);
    const painter = createPainter();
    if (!painter) return;
    lexicon ??= unpackText(packedLexicon).then((text) => inTurns(buildLexicon(text)));
    const plain = { finder: createFinder(await lexicon), painter };
    const parts = settings.own ? await withOwn(plain) : plain;
    // Meanwhile Gloss may have been switched off, or this script left alone.
    if (latest !== settings || alive.signal.aborted) return parts.painter.stop();
    void ask({ type: 'style' });
    const marking = startMarking(
      parts.finder,
      parts.painter,
      settings,
      (models) => ask({ type: 'meanings', models }),
      tellFailure,
    );
    world.glossMarking = marking;
    running = { ...parts, marking, reading: startReading(marking, parts.painter) };
    marking.onSettled(createCounting(marking));
  };
  // A page that is written anew (`document.open`) has taken all listeners away, ours with them.
  const rewriting = new MutationObserver(() => {
    if (!running) return;
    running.reading.stop();
    running.reading = startReading(running.marking, running.painter);
  });
  rewriting.observe(document, { childList: true });

  world.glossSpent = spent;
  watchFailures(tellFailure, alive.signal);
  removeOurElements();
  const unlisten = onPageMessage((message) => {
    if (message.type === 'settings') apply(message.settings).catch(tellFailure);
    else if (message.type === 'list-terms') {
      answerTerms({
        type: 'terms',
        request: message.request,
        terms: running?.marking.terms() ?? [],
        hasLeftAlone: running?.marking.hasLeftAlone() ?? false,
      });
    } else if (message.type === 'leave') leave();
    else running?.reading.hand(message);
  });
  const leave = () => {
    stop(true);
    unlisten();
    rewriting.disconnect();
    alive.abort();
    removeOurElements();
    world.glossStarted = false;
  };
  // An update or removal of Gloss leaves this script alone: it takes its marks with it.
  const leaveIfAlone = () => isAlive() || leave();
  document.addEventListener('visibilitychange', leaveIfAlone, { signal: alive.signal });
  window.addEventListener('pointerdown', leaveIfAlone, {
    capture: true,
    passive: true,
    signal: alive.signal,
  });

  await whenShown(alive.signal);
  const settings = await ask({ type: 'start' });
  // Newer ones may have come meanwhile.
  if (settings && !latest) apply(settings).catch(tellFailure);
}
