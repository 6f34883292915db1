/** Places that change hands, as two sources tell it: each side holds the town, or it fell on another day. */
import { conceptOf } from '../../text/concepts.ts';
import { stem } from '../../text/stems.ts';
import { differ } from '../claims/differing-facts.ts';
import { shareTown } from '../tellings/places-apart.ts';
import { agreedOn } from '../tellings/roles.ts';
import type { Telling } from '../tellings/tellings.ts';

/** Days within which two tellings of one place are of one battle for it. */
const NEXT_DAY = 1;

/** Whether each of two sides says of one town on one day that it holds it, in whatever words and wherever they stand. */
export const claimOnePlace = (a: Telling, b: Telling): boolean =>
  tellDifferently(a, b, 'holder') && daysApart(a, b) <= NEXT_DAY && shareTown(a, b);

/**
 * Whether two sources let one town fall to the same side on two days. A town that is taken back falls twice: to others, or by words that
 * say so.
 */
export const takeOnOtherDays = (a: Telling, b: Telling): boolean =>
  tellDifferently(a, b, 'day') &&
  !tellDifferently(a, b, 'holder') &&
  agreedOn(a, b, 'agent') >= 0 &&
  isTakenBack(a) === isTakenBack(b) &&
  (a.document !== b.document || areNeighbours(a, b)) &&
  shareTown(a, b);

/** One reporter who tells of two falls further apart may tell what lay between them. */
const areNeighbours = (a: Telling, b: Telling): boolean =>
  a.post === b.post && Math.abs(a.mention.sentence - b.mention.sentence) <= 1;

const tellDifferently = (a: Telling, b: Telling, of: 'holder' | 'day'): boolean =>
  a.facts.some((mine) => mine.of === of && b.facts.some((theirs) => differ(mine, theirs)));

const BACK = new Set(
  ['recapture', 'retake', 'regain', 'reclaim', 'liberate', 'recover'].map((word) => conceptOf(stem(word))),
);
const isTakenBack = ({ trigger }: Telling): boolean => trigger !== undefined && BACK.has(trigger);

function daysApart({ days: mine }: Telling, { days: theirs }: Telling): number {
  if (!mine || !theirs) return Infinity;
  return Math.max(0, mine.first - theirs.last, theirs.first - mine.last);
}
