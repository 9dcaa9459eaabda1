/** One regular expression over the text of each block: what remains when only finding is ours. */
import { walkBlocks } from '@/services/page-text/walk';
import { enter, type Tally, world } from './contestant';
import { formsExpression } from './expression';

let expression = /(?!)/g;

enter('regexp', {
  prepare() {
    expression = formsExpression(world.benchInput.forms);
  },
  scan,
});

function scan(): Tally {
  let matches = 0;
  let characters = 0;
  for (const step of walkBlocks(document)) {
    if (step.kind !== 'block') continue;
    const { text } = step.block;
    characters += text.length;
    expression.lastIndex = 0;
    while (expression.exec(text)) matches++;
  }
  return { matches, characters };
}
