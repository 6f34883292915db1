/**
 * The day of a report that writes the date behind the weekday on which its news happened: "said this Saturday (April 22, 2023)",
 * "arrived today (3 May 1999)".
 */
import { WEEKDAYS } from '../lexicon/calendar-words.ts';
import { FULL_WEEKDAY_PATTERN, isoDay, weekdayOf, type IsoDay } from '../text/calendar.ts';
import type { TextLine } from '../text/lines.ts';
import { calendarSpanAt } from './calendar-spans.ts';

/** So many lines of an article tell its news. */
const LEAD_LINES = 8;
const NEAR_DAY = new RegExp(
  `\\b(?<day>today|tonight|${FULL_WEEKDAY_PATTERN})(?: (?:morning|afternoon|evening|night))? \\(`,
  'giu',
);

/** The first such day among the lead lines; one that is not the weekday beside it is left out. */
export function dayInBrackets(lines: readonly TextLine[]): IsoDay | undefined {
  for (const { text } of lines.slice(0, LEAD_LINES)) {
    for (const match of text.matchAll(NEAR_DAY)) {
      const day = bracketedDay(text, match.index + match[0].length);
      const weekday = WEEKDAYS.get((match.groups?.['day'] ?? '').toLowerCase());
      if (day !== undefined && (weekday === undefined || weekday === weekdayOf(day))) return day;
    }
  }
  return undefined;
}

/** The full date that fills the bracket which opens before `at`. */
function bracketedDay(text: string, at: number): IsoDay | undefined {
  const span = calendarSpanAt(text, at);
  const { year, month, day } = span?.first ?? {};
  if (span?.last !== undefined || text.charAt(span?.end ?? at) !== ')') return undefined;
  return year === undefined || month === undefined || day === undefined ? undefined : isoDay(year, month, day);
}
