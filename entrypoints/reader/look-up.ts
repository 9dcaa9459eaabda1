/** Opens the card of what the reader has selected and looked up from the browser's own menu. */
import { placeOf } from '@/core/routes';
import { ask } from '@/services/messaging';
import { offsetOf } from '@/services/page-text/walk';
import type { Mark, PageMarking } from '../page/marking';
import type { Hovering } from './hovering';

/** Opens it beside the selection; on the glossary page where the selection is not in text that we read. */
export function lookUpSelection(
  marking: PageMarking,
  hovering: Hovering,
  ids: readonly string[],
): void {
  const mark = selectedMark(marking, ids);
  const place = placeOf({ kind: 'entry', id: ids[0] as string });
  if (mark) hovering.open(mark, true);
  else void ask({ type: 'open-glossary', place });
}

/** The selection as a mark; what it means here is known where its words were found by reading. */
function selectedMark(marking: PageMarking, ids: readonly string[]): Mark | undefined {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const block = marking.blocks().find(({ text }) => text.nodes.includes(startContainer as Text));
  const from = block && offsetOf(block.text, startContainer, startOffset);
  if (!block || from === undefined) return undefined;
  // A triple click selects up to the start of the next block.
  const { text } = block.text;
  const to = offsetOf(block.text, endContainer, endOffset) ?? text.length;
  const start = from + (/^\s*/.exec(text.slice(from, to))?.[0].length ?? 0);
  const end = start + text.slice(start, to).trimEnd().length;
  const read = block.matches.find((match) => match.start === start && match.end === end);
  return {
    block,
    match: read ?? { start, end, ids, word: 0, weight: 0, reason: { kind: 'name', score: 0 } },
  };
}
