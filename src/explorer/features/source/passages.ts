import type { EventId } from '../../../dataset/ids.ts';
import type { DocumentDetail } from '../../../dataset/packed.ts';

/** A stretch of text with the events that it is evidence of, often none. `start` counts in the document's text. */
export interface Passage {
  readonly start: number;
  readonly text: string;
  readonly events: readonly EventId[];
}

/**
 * A text cut wherever a mark begins or ends, nothing lost.
 * @param textStart where the text begins in the document's
 * @param marks in text order; those outside of the text do not count
 */
export function cutIntoPassages(text: string, textStart: number, marks: DocumentDetail['marks']): readonly Passage[] {
  const within = marks
    .map(({ start, end, event }) => ({ start: start - textStart, end: Math.min(end - textStart, text.length), event }))
    .filter(({ start, end }) => start < end && start < text.length && end > 0);
  const edges = new Set([0, ...within.flatMap(({ start, end }) => [Math.max(0, start), end]), text.length]);
  const cuts = [...edges].toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((start, position) => {
    const end = cuts[position + 1] ?? text.length;
    const events = within.filter((mark) => mark.start <= start && mark.end >= end).map(({ event }) => event);
    return { start: textStart + start, text: text.slice(start, end), events: [...new Set(events)] };
  });
}
