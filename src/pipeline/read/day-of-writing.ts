/**
 * The day on which a story was written, where its dateline says another than the paper that prints it: "NICOSIA, July 22 –"
 * in the paper of 23 July, and the day of which a post of the morning after tells: "Here is what happened yesterday". "Today" and
 * "yesterday" are counted from there.
 */
import { addDays, isoDay, type IsoDay } from '../text/calendar.ts';
import { isTownAndDay, writtenLength } from '../text/dateline.ts';
import { spansIn } from './calendar-spans.ts';
import { nearestYearDay } from './document-date.ts';

/** A day without a year is that of a story no longer before its paper: further back, it is another year's. */
const FARTHEST_DAYS = 14;

/** What live blogs put above the points of the day before, each morning. */
const OF_YESTERDAY =
  /^(?:here(?:[’']s| is| are) )?(?:what happened|(?:a |the )?(?:recap|summary|round-?up|overview) of|(?:the |some of the )?(?:key|main|top|biggest|latest) (?:events|developments|moments|headlines|news) (?:from|of)) yesterday\b/iu;

/**
 * The day of the first dateline among the lines above a story's text and its first paragraph, or of which that says that it tells;
 * none unless it is before the day on which it appeared.
 */
export function dayOfWriting(opening: string, appeared: IsoDay): IsoDay | undefined {
  for (const line of opening.split('\n')) {
    const text = line.trim();
    if (OF_YESTERDAY.test(text)) return addDays(appeared, -1);
    const length = isTownAndDay(text) ? text.length : writtenLength(text);
    if (length === 0) continue;
    const { year, month, day } = spansIn(text.slice(0, length))[0]?.first ?? {};
    if (month === undefined || day === undefined) continue;
    if (year !== undefined) return before(isoDay(year, month, day), appeared);
    const nearest = nearestYearDay(month, day, appeared);
    return nearest !== undefined && nearest >= addDays(appeared, -FARTHEST_DAYS)
      ? before(nearest, appeared)
      : undefined;
  }
  return undefined;
}

const before = (day: IsoDay | undefined, appeared: IsoDay): IsoDay | undefined =>
  day !== undefined && day < appeared ? day : undefined;
