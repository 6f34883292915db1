import type { EventId } from '../../../dataset/ids.ts';
import type { DocumentDetail } from '../../../dataset/packed.ts';

/** A stretch of a post's text: plain, or the evidence of an event. `start` counts in the document's text. */
export interface Passage {
  readonly start: number;
  readonly text: string;
  readonly event: EventId | undefined;
}

/**
 * The text of a post cut at its marks, nothing lost. Of marks that overlap, the first wins the shared part.
 * @param postStart where the post's text begins in the document's
 */
export function cutIntoPassages(text: string, postStart: number, marks: DocumentDetail['marks']): readonly Passage[] {
  const passages: Passage[] = [];
  let done = 0;
  const take = (until: number, event: EventId | undefined): void => {
    const end = Math.min(until, text.length);
    if (end <= done) return;
    passages.push({ start: postStart + done, text: text.slice(done, end), event });
    done = end;
  };
  for (const mark of marks) {
    take(mark.start - postStart, undefined);
    take(mark.end - postStart, mark.event);
  }
  take(text.length, undefined);
  return passages;
}
