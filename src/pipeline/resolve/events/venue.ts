import type { EventKind } from '../../../dataset/records.ts';
import { readRule } from '../../lexicon/trigger-frames.ts';
import { liesIn, type DocumentView } from './sentence-view.ts';
import type { Telling } from './telling.ts';
import type { Whereabouts } from './where.ts';

/** Where the people of a post meet or speak: "talks in Geneva", "told reporters in Oslo". */
export interface Venue {
  readonly post: number;
  readonly place: string;
}

const VENUE_PREPOSITIONS = new Set(['in', 'at', 'inside', 'outside']);

/**
 * Gives a meeting, or a statement that goes on, the venue that its post named last when it names no place of its own; remembers
 * the venue that it names itself.
 */
export function atVenue(
  document: DocumentView,
  telling: Telling,
  kind: EventKind,
  run: { venue?: Venue },
  where: Whereabouts,
): Whereabouts {
  const { post } = telling.view.sentence;
  const meets = isMeeting(telling);
  const goesOn = kind === 'statement' && telling.attribution?.carriedFrom !== undefined;
  if (!meets && kind !== 'statement') return where;
  const named = namedVenue(document, telling);
  if (named !== undefined) {
    run.venue = { post, place: named };
    return where;
  }
  const venue = run.venue;
  if (!goesOn && !(meets && kind === 'action')) return where;
  if (venue?.post !== post || where.places.length > 0 || where.about.includes(venue.place)) return where;
  return { ...where, places: [venue.place], rule: 'venue' };
}

const isMeeting = ({ triggers }: Telling): boolean =>
  triggers.some((trigger) => readRule(trigger.rule)?.happening === 'meet');

/** A town or building after "in" or "at" in a clause about a meeting, or outside what is said. */
function namedVenue(document: DocumentView, telling: Telling): string | undefined {
  const content = telling.attribution?.content;
  const meets = isMeeting(telling);
  return telling.view.places.find((mention) => {
    const kind = document.places.get(mention.place)?.kind;
    if (!liesIn(mention.span, telling.span) || (kind !== 'city' && kind !== 'building')) return false;
    const located = VENUE_PREPOSITIONS.has(mention.preposition ?? '');
    return located && (meets || content === undefined || !liesIn(mention.span, content));
  })?.place;
}
