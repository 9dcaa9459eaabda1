import type { Span } from '@/core/search';

export interface MarkedProps {
  readonly text: string;
  /** What to emphasise, in order, without overlaps. */
  readonly marks: readonly Span[];
}

/** A text with what was searched for in it emphasised. */
export function Marked({ text, marks }: MarkedProps) {
  const parts = marks.flatMap(([start, end], at) => [
    text.slice(marks[at - 1]?.[1] ?? 0, start),
    <b key={start}>{text.slice(start, end)}</b>,
  ]);
  return (
    <>
      {parts}
      {text.slice(marks.at(-1)?.[1] ?? 0)}
    </>
  );
}
