/** Two papers that tell one story: what each of them puts first is mostly the same happening, in whatever words. */
import type { Rarity, WeighedTelling } from './rarity.ts';
import { SIGN } from './signs.ts';
import type { Telling } from '../tellings.ts';

/** From which likeness of two posts on they may tell one story, and from which on that is as sure as it gets. */
const ALIKE = { from: 0.1, to: 0.35 };

/**
 * How surely two tellings, each of the headline or the first lines of its post, lead one story of two papers: 0 to 1, by how much the
 * posts have in common as wholes. Papers come back to a story, so that the days must be one.
 */
export function leadOneStory(a: WeighedTelling, b: WeighedTelling, { alikeness }: Rarity): number {
  if (!mayLeadOneStory(a, b)) return 0;
  const days = shareDays(a.telling, b.telling);
  const alike = alikeness(a.postNumber, b.postNumber);
  return days * Math.max(0, Math.min(1, (alike - ALIKE.from) / (ALIKE.to - ALIKE.from)));
}

/** Whether two tellings may do so for all that is seen without comparing their posts. */
export const mayLeadOneStory = (a: WeighedTelling, b: WeighedTelling): boolean =>
  (a.signs & b.signs & SIGN.leads) !== 0 &&
  a.telling.document !== b.telling.document &&
  shareDays(a.telling, b.telling) > 0;

/** Days by which what two papers tell may begin apart: what lasts from a day on is not all that happens later. */
const BEGIN_DAYS = 1;
/** Where only its post dates a deed, which may be of the day before. What somebody says on two days is mostly two things. */
const NEXT_DAY_SURE = 0.5;

function shareDays(a: Telling, b: Telling): number {
  if (a.days === undefined || b.days === undefined) return 1;
  if (Math.abs(a.days.first - b.days.first) > BEGIN_DAYS) return 0;
  if (a.days.first <= b.days.last && b.days.first <= a.days.last) return 1;
  const areDeeds = a.mention.kind === 'action' && b.mention.kind === 'action';
  return areDeeds && !(a.datedByText && b.datedByText) ? NEXT_DAY_SURE : 0;
}
