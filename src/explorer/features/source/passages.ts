import type { EventId } from '../../../dataset/records/ids.ts';
import type { DocumentDetail } from '../../../dataset/format/packed.ts';

/** A stretch of text with the events that it is evidence of, often none. `start` counts in the document's text. */
export interface Passage {
  readonly start: number;
  readonly text: string;
  readonly events: readonly ToldEvent[];
}

/** An event with those words of the passage that tell it. */
export interface ToldEvent {
  readonly event: EventId;
  readonly words: string;
}

/**
 * A text cut where its marks begin and end, nothing lost. Where evidence of several events overlaps, often a sentence and a clause
 * of it, it stays one passage, so that no sentence is taken apart: its events come in the order of their words, longer ones first.
 * @param textStart where the text begins in the document's
 * @param marks those outside of the text do not count
 */
export function cutIntoPassages(text: string, textStart: number, marks: DocumentDetail['marks']): readonly Passage[] {
  const within = marks
    .map(({ start, end, event }) => ({
      event,
      start: Math.max(0, start - textStart),
      end: Math.min(end - textStart, text.length),
    }))
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const passages: Passage[] = [];
  const add = (start: number, end: number, events: Passage['events']): void => {
    if (start < end) passages.push({ start: textStart + start, text: text.slice(start, end), events });
  };
  let done = 0;
  for (let first = 0; first < within.length;) {
    const { start = 0 } = within[first] ?? {};
    let [next, end] = [first, start];
    for (let mark = within[next]; mark !== undefined && (next === first || mark.start < end); mark = within[next]) {
      end = Math.max(end, mark.end);
      next += 1;
    }
    add(done, start, []);
    add(start, end, eventsOf(within.slice(first, next), text));
    [done, first] = [end, next];
  }
  add(done, text.length, []);
  return passages;
}

/** Each once, with the first of its words. */
function eventsOf(marks: DocumentDetail['marks'], text: string): readonly ToldEvent[] {
  const words = new Map<EventId, string>();
  for (const { event, start, end } of marks) {
    if (!words.has(event)) words.set(event, text.slice(start, end));
  }
  return [...words].map(([event, told]) => ({ event, words: told }));
}
