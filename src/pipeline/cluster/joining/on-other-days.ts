/** What two sources let happen on two days and yet mean as one: a town falls once, and talks are to open once. */
import { MS_PER_DAY } from '../../../dataset/times/calendar-day.ts';
import { parseEdtf } from '../../../dataset/times/edtf.ts';
import type { LocalFact } from '../../stage.ts';
import { differ } from '../claims/differing-facts.ts';
import { shareTown } from '../tellings/places-apart.ts';
import { takeOnOtherDays } from './who-holds.ts';
import type { Telling } from '../tellings/tellings.ts';

/** Days within which two papers may announce one meeting. */
const ONE_PLAN_DAYS = 14;

/** Whether two tellings let one thing happen on two days: that is told differently, and does not make two things of it. */
export const tellOnOtherDays = (a: Telling, b: Telling): boolean => takeOnOtherDays(a, b) || planOnOtherDays(a, b);

/** Whether two papers plan one thing in one town on two days. One paper that gives two days means two things. */
const planOnOtherDays = (a: Telling, b: Telling): boolean =>
  a.document !== b.document &&
  a.facts.some(
    (mine) => mine.of === 'date' && b.facts.some((theirs) => differ(mine, theirs) && lieClose(mine, theirs)),
  ) &&
  shareTown(a, b);

function lieClose(mine: LocalFact, theirs: LocalFact): boolean {
  const [one, other] = [parseEdtf(mine.key), parseEdtf(theirs.key)];
  if (!one || !other) return false;
  const gap = Math.max(one.earliestMs - other.latestMs, other.earliestMs - one.latestMs);
  return gap < ONE_PLAN_DAYS * MS_PER_DAY;
}
