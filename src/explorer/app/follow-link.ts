import { eventOfFate, type IdFate } from '../../dataset/id-fates.ts';
import type { EventId } from '../../dataset/ids.ts';
import { fateSentence } from '../../wording/fate-words.ts';
import type { LinkNotice } from '../view/notice.ts';

export interface FollowedLink {
  /** The event to open; undefined when it was withdrawn. */
  readonly event: EventId | undefined;
  /** What the reader should know of that. */
  readonly notices: readonly LinkNotice[];
}

/** What a link to an id opens by now. Without a fate it is the event of that id, if the dataset has one. */
export function followLink(id: EventId, fate: IdFate | undefined, zone: string): FollowedLink {
  if (fate === undefined) return { event: id, notices: [] };
  const event = eventOfFate(fate);
  // Who comes from the table that an event was imported from has come to the right place.
  if (fate.became === 'imported') return { event, notices: [] };
  return { event, notices: [noticeOf(fate, zone)] };
}

function noticeOf(fate: IdFate, zone: string): LinkNotice {
  const sentence = fateSentence(fate, zone);
  if (fate.became !== 'split') return { parameter: 'event', message: sentence };
  return { parameter: 'event', message: `${sentence} It is open; the rest is told by:`, events: fate.parts.slice(1) };
}
