/**
 * The scan's work stage by stage, each with all that comes before it. The first two are the least
 * that any finder could do, and use nothing of ours.
 */
import { readText } from '@/core/find';
import { createLexicon, type Lexicon } from '@/core/lexicon';
import { readRow } from '@/core/word-row';
import { walkBlocks } from '@/services/page-text/walk';
import { enter, type Tally, world } from './contestant';

/** What the engine may not leave out, since somebody might look at it. */
const sink = world as unknown as { benchSink: number };

const prepare = () => undefined;
enter('each character', { prepare, scan: readCharacters });
enter('blocks', { prepare, scan: () => eachBlock(({ length }) => length) });
enter('words', { prepare, scan: () => eachBlock((text) => readRow(text).count) });

let lexicon: Lexicon | undefined;
const build = () => {
  lexicon ??= createLexicon(world.benchInput.lexicons.ours ?? '');
  return lexicon;
};
enter('found', {
  prepare: build,
  scan: () => eachBlock((text) => readText(text, build()).candidates.length),
});

/** A walk over all texts that looks at each UTF-16 unit once, and at no element. */
function readCharacters(): Tally {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let characters = 0;
  let sum = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text;
    characters += data.length;
    for (let index = 0; index < data.length; index++) sum = (sum * 31 + data.charCodeAt(index)) | 0;
  }
  sink.benchSink = sum;
  return { matches: 0, characters };
}

function eachBlock(take: (text: string) => number): Tally {
  let characters = 0;
  let sum = 0;
  for (const step of walkBlocks(document)) {
    if (step.kind !== 'block') continue;
    characters += step.block.text.length;
    sum += take(step.block.text);
  }
  sink.benchSink = sum;
  return { matches: 0, characters };
}
