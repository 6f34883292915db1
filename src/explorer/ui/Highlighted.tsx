/** A piece of text with the pieces that were searched for. Positions count UTF-16 units, in order, not overlapping. */
export interface HighlightedProps {
  readonly text: string;
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
}

/** The text with the given ranges marked. */
export function Highlighted({ text, ranges }: HighlightedProps) {
  if (ranges.length === 0) return text;
  const pieces = ranges.flatMap((range, position) => [
    text.slice(ranges[position - 1]?.end ?? 0, range.start),
    <mark key={range.start}>{text.slice(range.start, range.end)}</mark>,
  ]);
  return (
    <>
      {pieces}
      {text.slice(ranges.at(-1)?.end ?? 0)}
    </>
  );
}
