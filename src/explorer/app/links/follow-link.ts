import { eventsOfFate, type IdFate } from '../../../dataset/records/id-fates.ts';
import type { EventId } from '../../../dataset/records/ids.ts';
import { fateSentence } from '../../../wording/fate-words.ts';
import type { LinkNotice } from '../../view/notice.ts';

export interface FollowedLink {
  /** The event to open; undefined when it was withdrawn. */
  readonly event: EventId | undefined;
  /** What the reader should know of that. */
  readonly notices: readonly LinkNotice[];
}

/**
 * What a link to an id opens by now. Without a fate it is the event of that id, if the dataset has one.
 * @param fates all of the id: what became of its event first, then what an editor corrected of it
 */
export function followLink(id: EventId, fates: readonly IdFate[], zone: string): FollowedLink {
  const [first] = fates;
  return {
    event: first === undefined ? id : eventsOfFate(first)[0],
    // Whoever comes from the table that an event was imported from has come to the right place.
    notices: fates.filter(({ became }) => became !== 'imported').map((fate) => noticeOf(fate, zone)),
  };
}

function noticeOf(fate: IdFate, zone: string): LinkNotice {
  const sentence = fateSentence(fate, zone);
  const [, ...others] = eventsOfFate(fate);
  if (others.length === 0) return { parameter: 'event', message: sentence };
  return { parameter: 'event', message: `${sentence} It is open; the rest is told by:`, events: others };
}
