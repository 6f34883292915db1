import { liesIn } from '../../../text/spans.ts';
import type { DocumentView } from '../view/sentence-view.ts';
import type { Telling } from '../telling/telling.ts';
import type { Circumstances } from './circumstances.ts';
import { underHeading, type HeadingGround } from './heading-ground.ts';
import { goesOn, localGroundOf, onTheGround, type LocalGround } from './local-ground.ts';
import { atVenue, type Venues } from './venue.ts';
import { whereabouts, type Whereabouts } from './whereabouts.ts';

/** What a document has told of places so far. */
export interface Grounds {
  readonly venues: Venues;
  heading?: HeadingGround | undefined;
  last?: LocalGround | undefined;
}

export interface PlacesOfEvent {
  /** By the words of the telling alone. */
  readonly named: Whereabouts;
  readonly where: Whereabouts;
}

/** "…, who gave the order to bomb Bor in 2022, died": the report was not there. */
const recalls = ({ view: { sentence, times }, span }: Telling): boolean =>
  span.start > sentence.span.start &&
  /^(?:who|which|whose)\b/u.test(sentence.text.slice(span.start - sentence.span.start)) &&
  times.some(({ span: at, value }) => liesIn(at, span) && value !== undefined && YEAR.test(value));

const YEAR = /^\d{4}$/u;

/**
 * Where a telling happened and what it concerns: by its own words, else where its report was last, by the heading above it, at the
 * venue of its post, on the ground of the war. Notes where it was for what is told next.
 */
export function placesOfEvent(
  document: DocumentView,
  telling: Telling,
  circumstances: Circumstances,
  grounds: Grounds,
): PlacesOfEvent {
  const { kind } = circumstances;
  const named = whereabouts(document, telling, circumstances);
  const goneOn = goesOn(document, telling, circumstances, named, grounds.last);
  const headed = underHeading(document, telling, kind, goneOn, grounds.heading);
  const heldAt = atVenue(document, telling, circumstances, headed, grounds.venues);
  const ground = localGroundOf(document, telling, kind, headed.rule === 'heading' ? headed : named);
  if (ground !== undefined && !recalls(telling)) grounds.last = ground;
  return { named, where: onTheGround(document, telling, kind, heldAt) };
}
