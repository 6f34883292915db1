/** Two papers that tell one story: what each of them puts first is mostly the same happening, in whatever words. */
import { daysMeet } from '../tellings/days-told.ts';
import type { Rarity } from './rarity.ts';
import { shareSign, SIGN } from './signs.ts';
import type { TellingNumbers } from './telling-numbers.ts';
import type { Telling } from '../tellings/tellings.ts';

/** From which likeness of two posts on they may tell one story, and from which on that is as sure as it gets. */
const ALIKE = { from: 0.1, to: 0.35 };

/**
 * How surely two tellings, each of the headline or the first lines of its post, lead one story of two papers: 0 to 1, by how much the
 * posts have in common as wholes. Papers come back to a story, so that the days must be one.
 */
export function leadOneStory(a: number, b: number, { tellings, numbers, postsAlike }: Rarity): number {
  const [mine, theirs] = [tellings[a], tellings[b]];
  if (mine === undefined || theirs === undefined || !mayLeadOneStory(numbers, a, b)) return 0;
  const days = shareDays(mine, theirs);
  if (days === 0) return 0;
  return days * Math.max(0, Math.min(1, (postsAlike(a, b) - ALIKE.from) / (ALIKE.to - ALIKE.from)));
}

/** Whether two tellings may do so for all that their numbers say. */
export const mayLeadOneStory = (
  { signs, documents, firstDays, beganBy }: TellingNumbers,
  a: number,
  b: number,
): boolean =>
  shareSign(signs[a] ?? 0, signs[b] ?? 0, SIGN.leads) &&
  documents[a] !== documents[b] &&
  (firstDays[a] ?? 0) <= (beganBy[b] ?? 0) + BEGIN_DAYS &&
  (firstDays[b] ?? 0) <= (beganBy[a] ?? 0) + BEGIN_DAYS;

/** Days by which what two papers tell may begin apart: what lasts from a day on is not all that happens later. */
const BEGIN_DAYS = 1;
/** Where only its post dates a deed, which may be of the day before. What somebody says on two days is mostly two things. */
const NEXT_DAY_SURE = 0.5;

function shareDays(a: Telling, b: Telling): number {
  if (a.days === undefined || b.days === undefined) return 1;
  if (daysMeet(a.days, b.days)) return 1;
  const areDeeds = a.mention.kind === 'action' && b.mention.kind === 'action';
  return areDeeds && !(a.datedByText && b.datedByText) ? NEXT_DAY_SURE : 0;
}
