/** Reads the page, judges what it finds, and keeps the marks near the viewport painted. */
import { pageScore } from '@/core/context';
import type { Finder } from '@/core/finder';
import type { Match } from '@/core/judge';
import type { PageTerm } from '@/core/messages';
import { listTerms } from '@/core/page-terms';
import type { PageSettings } from '@/core/reader-state';
import { watchAppearing } from '@/services/appearing';
import { type Changes, watchChanges } from '@/services/page-text/changes';
import { isElement, isWithinSkipped, shadowOf } from '@/services/page-text/dom';
import { offsetOf, type Step, walkBlocks } from '@/services/page-text/walk';
import { watchPageWidth } from '@/services/page-width';
import type { Painter } from '@/services/painter';
import { inSlices, noteSlice, spent, whenShown } from '@/services/slices';
import { watchViewport } from '@/services/viewport';
import { createBlockList, type Place } from './block-list';
import { fitToHeight, repaint } from './block-marks';
import { startChoosing } from './choose-marks';
import { mentionsIn } from './mentions';
import { isShown, type PageBlock } from './page-block';

/** A mark and where it stands. */
export interface Mark {
  readonly block: PageBlock;
  readonly match: Match;
}

export interface PageMarking {
  /** The mark whose text is at a node's offset, if any. */
  at(node: Node, offset: number): Mark | undefined;
  /** The blocks of the page, in its order. */
  blocks(): readonly PageBlock[];
  /** The terms of the page, in its order. */
  terms(): PageTerm[];
  settings(): PageSettings;
  setSettings(settings: PageSettings): void;
  /** Whether a part of the page never came to rest and is not followed any more. */
  hasLeftAlone(): boolean;
  /** The open shadow roots of the page that have been read. */
  shadowRoots(): ShadowRoot[];
  /** Calls back whenever marks may have changed. */
  onSettled(callback: () => void): void;
  stop(): void;
}

/** While a long page is read, what was found so far is marked after so many ms. */
const EARLY = 100;
/** Of the blocks of a pass, so many are asked at once whether they are near the viewport. */
const ASKED_AT_ONCE = 100;
/** Custom elements get their shadow roots at any time, and nothing tells: they are looked at again, in ms. */
const HOST_CHECKS = [500, 2000, 6000];
/** A part that is taken away while it is read is read anew so often. */
const MOST_READINGS = 4;
/** And once more when the page has come to rest: so long after its last change, in ms. */
const REST = 2000;

/** Asks for what was learned of forms, by their numbers; `undefined` where there is no answer. */
export type AskMeanings = (models: readonly number[]) => Promise<readonly string[] | undefined>;

/** Starts to read and mark this frame, and goes on until it is stopped. */
export function startMarking(
  finder: Finder,
  painter: Painter,
  initial: PageSettings,
  askMeanings: AskMeanings,
  onFailure: (error: unknown) => void,
): PageMarking {
  const stopped = new AbortController();
  const { signal } = stopped;
  let settings = initial;
  const trees = new Set<Document | ShadowRoot>();
  /** Blocks of the pass that were asked at once whether they are near. */
  let asked = 0;
  const hosts = new Set<Element>();
  /** Something is marked only because the reader has it in view. */
  let hasKept = false;

  const viewport = watchViewport((moved) => {
    const start = performance.now();
    let changed = false;
    const near: PageBlock[] = [];
    for (const [root, isNear] of moved) {
      for (const block of blocks.ofRoot(root)) {
        block.isNear = isNear;
        const shown = isShown(block.text);
        changed ||= shown !== block.isShown;
        block.isShown = shown;
        if (isNear) near.push(block);
        else repaint(block, painter);
      }
      // What was kept for the reader's eyes had its place in the budget.
      changed ||= hasKept && !isNear;
    }
    if (near.length > 0) fitToHeight(blocks.inOrder(), settings.amount);
    for (const block of near) repaint(block, painter);
    noteSlice(spent.painting, start);
    if (changed) void settleSoon();
  });
  const blocks = createBlockList(finder, (block, isLastOfRoot) => {
    block.unpaint?.();
    if (isLastOfRoot) viewport.unwatch(block.text.root);
  });
  const changes = watchChanges({
    report: (batch) => inTurn(() => readAgain(batch)),
    leave(element) {
      void inTurn(async () => blocks.drop(blocks.ofRoot(element)));
    },
  });

  // One pass at a time, and none while nobody looks: what comes meanwhile waits for its turn.
  let turn: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    turn = turn
      .then(async () => {
        await whenShown(signal);
        if (!signal.aborted) await work();
      })
      // What fails once may work the next time: later passes have their turn.
      .catch(onFailure);
    return turn;
  };

  const settleSoon = () => {
    hasKept = false;
    return inTurn(() => settle());
  };
  const addTree = (root: Document | ShadowRoot) => {
    if (trees.has(root)) return;
    trees.add(root);
    changes.watch(root);
    void inTurn(async () => {
      await readAll(root, () =>
        blocks.inOrder().filter(({ text }) => Node.prototype.getRootNode.call(text.root) === root),
      );
      await settle();
    });
  };
  /**
   * Reads all that is in a root. Where a part of it was taken away while it was being read, what
   * has been read by then is dropped and it is read again; a page may do so a few times.
   */
  const readAll = async (root: Node, readSoFar: () => Iterable<PageBlock>) => {
    for (let time = 0; time < MOST_READINGS; time++) {
      if (time > 0) blocks.drop(new Set(readSoFar()));
      if (await read(walkBlocks(root), blocks.placeAt(root))) return void lost.delete(root);
    }
    lost.set(root, readSoFar);
  };
  /** Roots that could not be read to their end, and the way to what has been read of them. */
  const lost = new Map<Node, () => Iterable<PageBlock>>();
  let restTimer: ReturnType<typeof setTimeout> | undefined;
  const readLost = async () => {
    for (const [root, readSoFar] of [...lost]) {
      blocks.drop(new Set(readSoFar()));
      lost.delete(root);
      if (!isElement(root) || !isWithinSkipped(root)) await readAll(root, readSoFar);
    }
    await settle();
  };
  /** Resolves to whether nothing was lost on the way. */
  const read = async (steps: Iterable<Step>, place?: Place) => {
    const startedAt = performance.now();
    asked = 0;
    let early = EARLY;
    let isWhole = true;
    const takeStep = (step: Step) => {
      if (step.kind === 'lost') isWhole = false;
      else take(step, place);
    };
    await inSlices(spent.reading, steps, takeStep, signal, () => {
      const elapsed = performance.now() - startedAt;
      if (elapsed < early) return undefined;
      // Where the page is scrolled, what is in view is read later: it is looked for ever less often.
      early = scrollY > innerHeight ? 2 * elapsed : Infinity;
      return settle();
    });
    return isWhole;
  };
  const take = (step: Step, place: Place | undefined) => {
    if (step.kind === 'root') addTree(step.root);
    else if (step.kind === 'host') hosts.add(step.host);
    else if (step.kind === 'block') {
      const first = step.block.nodes[0] as Text;
      const block = blocks.add(step.block, place ?? blocks.placeAt(first));
      if (block.reading.candidates.length === 0) return;
      // The observer answers a frame or more later: what is read first is likely in view.
      block.isNear = asked++ < ASKED_AT_ONCE && block.isShown && viewport.isNear(block.text.root);
    }
  };
  const readAgain = async (batch: Changes) => {
    blocks.drop(new Set([...batch].flatMap(([root, depth]) => [...touchedBy(root, depth)])));
    for (const [root, depth] of batch) {
      if (isWithinSkipped(root)) continue;
      // An element's own lines stand between the blocks that are in it: each finds its place itself.
      if (depth === 'shallow') await read(walkBlocks(root, { shallow: true }));
      else await readAll(root, () => touchedBy(root, 'deep'));
    }
    checkHosts();
    await settle();
  };
  function* touchedBy(root: Element, depth: 'deep' | 'shallow'): Generator<PageBlock> {
    yield* blocks.ofRoot(root);
    if (depth === 'shallow') return;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    while (walker.nextNode()) yield* blocks.ofRoot(walker.currentNode as Element);
  }

  const afterSettling: (() => void)[] = [];
  /**
   * Judges what is not yet judged with what the page says by now, and chooses and paints anew.
   * Nothing is painted that a meaning still to come might take away.
   */
  const settle = async (isFresh = false) => {
    let choosing = await judgeAll(isFresh);
    if (await learnMissing()) choosing = await judgeAll(isFresh);
    const finish = () => inSlices(spent.judging, choosing.finish(), () => undefined, signal);
    await finish();
    // What is not watched may be hidden unnoticed, and must not take the place of what is shown.
    if (choosing.hasHidden()) {
      await inSlices(spent.reading, blocks.inOrder(), lookForHidden, signal);
      choosing = await judgeAll(isFresh);
      await finish();
    }
    hasKept = choosing.hasKept();
    fitToHeight(blocks.inOrder(), settings.amount, isFresh);
    const paint = (block: PageBlock) => {
      if (needsWatch(block)) {
        block.isWatched = true;
        viewport.watch(block.text.root);
      }
      repaint(block, painter, isFresh);
    };
    await inSlices(spent.painting, blocks.inOrder(), paint, signal);
    for (const callback of afterSettling) callback();
    clearTimeout(restTimer);
    if (lost.size > 0) restTimer = setTimeout(() => void inTurn(readLost), REST);
  };
  const judgeAll = async (isFresh: boolean) => {
    const follow = blocks.followLanguage();
    const choosing = startChoosing(
      finder,
      pageScore(blocks.context, finder),
      follow,
      settings,
      isFresh,
    );
    await inSlices(spent.judging, blocks.inOrder(), choosing.take, signal);
    return choosing;
  };
  /** Most forms never stand on a page: what was learned of those that do is asked for when they do. */
  const learnMissing = async () => {
    const { meanings } = finder.learned;
    const missing = meanings.takeMissing();
    const rows = missing.length > 0 ? await askMeanings(missing) : undefined;
    rows?.forEach((row, index) => {
      meanings.learn(missing[index] as number, row);
    });
    return rows !== undefined;
  };
  const checkHosts = () => {
    for (const tree of trees) {
      if (tree instanceof ShadowRoot && !tree.host.isConnected) trees.delete(tree);
    }
    for (const host of hosts) {
      const root = shadowOf(host);
      if (root || !host.isConnected) hosts.delete(host);
      if (root) addTree(root);
    }
  };
  const unwatchAppearing = watchAppearing(() => {
    let changed = false;
    for (const block of blocks.inOrder()) {
      if (!block.isNear || block.isShown) continue;
      block.isShown = isShown(block.text);
      changed ||= block.isShown;
    }
    if (changed) void settleSoon();
  });
  // Another width makes another page of it: what crowds the view is chosen anew.
  const unwatchWidth = watchPageWidth(() => void inTurn(() => settle(true)));
  const hostTimers = HOST_CHECKS.map((delay) => setTimeout(checkHosts, delay));

  painter.setStyle(settings.style);
  addTree(document);
  return {
    at(node, offset) {
      const block = blocks.ofText(node);
      const place = block && offsetOf(block.text, node, offset);
      if (!block || place === undefined) return undefined;
      const match = block.painted.find(({ start, end }) => start <= place && place <= end);
      return match && { block, match };
    },
    blocks: () => blocks.inOrder(),
    terms: () => listTerms(mentionsIn(blocks.inOrder())),
    hasLeftAlone: () => changes.hasLeftAlone,
    settings: () => settings,
    shadowRoots: () => [...trees].filter((tree) => tree instanceof ShadowRoot),
    onSettled(callback) {
      afterSettling.push(callback);
    },
    setSettings(next) {
      const isSame = markingOf(next) === markingOf(settings);
      settings = next;
      painter.setStyle(next.style);
      if (isSame) return;
      void inTurn(async () => {
        for (const block of blocks.inOrder()) block.judgedAt = Number.NaN;
        // The reader has asked for it: marks in view go as well.
        await settle(true);
      });
    },
    stop() {
      stopped.abort();
      changes.stop();
      viewport.stop();
      hostTimers.forEach(clearTimeout);
      clearTimeout(restTimer);
      unwatchAppearing();
      unwatchWidth();
      painter.stop();
    },
  };
}

function lookForHidden(block: PageBlock): void {
  block.isShown &&= isShown(block.text);
}

/**
 * Whether it must be known when a block comes near the viewport: it has marks to be painted, or is
 * hidden and may be found shown. Browsers look at all that is watched in every frame.
 */
function needsWatch({ isWatched, isShown, marks, reading }: PageBlock): boolean {
  return !isWatched && (marks.length > 0 || (!isShown && reading.candidates.length > 0));
}

/** The part of the settings that says what is marked. */
function markingOf({ amount, known, hidden, notHere }: PageSettings): string {
  return JSON.stringify([amount, known, hidden, notHere]);
}
