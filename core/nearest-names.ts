/**
 * The names nearest to what was typed, where nothing was found: for "did you mean". Fuse.js reads a
 * name a thousand times as long as it takes to see how near it may be at best, so it is given those
 * first that may be the nearest, and no more once it has found nearer ones than the rest can be.
 */
import Fuse from 'fuse.js';
import { bits, lettersOf, type Name, type NameIndex } from './name-index';

const MOST = 3;
/** How unlike a name may be, from 0 (the same) to 1: names that are less like are no help. */
const THRESHOLD = 0.4;
/** Shorter keys are like too many names. */
const SHORTEST = 4;
/** Fuse.js reads so many letters at a time. */
const CHUNK = 32;
/** Names that it is given at a time. */
const SOME = 40;
/**
 * Names that it is given at all, the likeliest ones. The built-in glossary hardly ever has so many
 * that may be like enough; one of fifty thousand entries has, for what is like nothing in it.
 */
const MOST_COMPARED = 1500;

const OPTIONS = {
  threshold: THRESHOLD,
  ignoreLocation: true,
  minMatchCharLength: 2,
  includeScore: true,
};

/** The likest names of different entries for a key, best first; empty where none is like. */
export type NearestNames = (key: string) => Name[];

/** A name, how unlike it is or may be at best, and its place among all. */
interface Candidate {
  readonly name: Name;
  readonly place: number;
  readonly unlike: number;
}

export function createNearestNames(index: NameIndex): NearestNames {
  return (key) => {
    if (key.length < SHORTEST) return [];
    const candidates = likely(index, key).slice(0, MOST_COMPARED);
    let found: readonly Candidate[] = [];
    for (let from = 0; from < candidates.length; from += SOME) {
      const last = found[MOST - 1];
      if (last && (candidates[from] as Candidate).unlike > last.unlike) break;
      found = nearest([...found, ...compared(key, candidates.slice(from, from + SOME))]);
    }
    return found.map(({ name }) => name);
  };
}

/** The entries' names that may be like enough, with the least that Fuse.js can find them unlike, least first. */
function likely(index: NameIndex, key: string): Candidate[] {
  const { names, pairs } = index.bases();
  const chunks = chunksOf(key).map((text) => ({
    length: text.length,
    letters: lettersOf(text),
    shared: pairs.shared(text),
  }));
  const candidates: Candidate[] = [];
  for (let place = 0; place < names.length; place++) {
    const name = names[place] as Name;
    if (name.record.kind !== 'entry') continue;
    let least = 1;
    let sum = 0;
    for (const chunk of chunks) {
      const share = leastErrors(chunk, place, name) / chunk.length;
      least = Math.min(least, share);
      sum += share;
    }
    if (least > THRESHOLD) continue;
    candidates.push({ name, place, unlike: weighed(sum / chunks.length, name) });
  }
  return candidates.sort((a, b) => a.unlike - b.unlike);
}

interface Chunk {
  readonly length: number;
  readonly letters: number;
  /** How many of its pairs each name has. */
  readonly shared: Uint8Array;
}

/** Each error changes two pairs at most; a letter that the name has not, or has too few of, is one. */
function leastErrors({ length, letters, shared }: Chunk, place: number, name: Name): number {
  return Math.max(
    Math.ceil((length - 1 - (shared[place] as number)) / 2),
    length - name.key.length,
    bits(letters & ~name.letters),
  );
}

/** As Fuse.js weighs what it finds: a name of more words counts as less like. */
function weighed(errors: number, { key }: Name): number {
  let words = 1;
  for (let at = key.indexOf(' '); at !== -1; at = key.indexOf(' ', at + 1)) words++;
  return errors ** (Math.round(1000 / Math.sqrt(words)) / 1000);
}

/** The parts that Fuse.js reads a long key in: the last one is as long as the others, and laps over. */
function chunksOf(key: string): string[] {
  if (key.length <= CHUNK) return [key];
  const starts = Array.from({ length: Math.floor(key.length / CHUNK) }, (_, at) => at * CHUNK);
  if (key.length % CHUNK > 0) starts.push(key.length - CHUNK);
  return starts.map((start) => key.slice(start, start + CHUNK));
}

/** Those that Fuse.js finds like enough. */
function compared(key: string, candidates: readonly Candidate[]): Candidate[] {
  const keys = candidates.map(({ name }) => name.key);
  return new Fuse(keys, OPTIONS).search(key).map(({ refIndex, score = 1 }) => ({
    ...(candidates[refIndex] as Candidate),
    unlike: score,
  }));
}

/** The best of different entries, those in front that stand first in the glossary where they are as like. */
function nearest(found: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return found
    .toSorted((a, b) => a.unlike - b.unlike || a.place - b.place)
    .filter(({ name: { record } }) => !seen.has(record.id) && seen.add(record.id))
    .slice(0, MOST);
}
