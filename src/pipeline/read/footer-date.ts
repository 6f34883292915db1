/**
 * The date that only the foot of a page says: the code of a wire ("AP-NY-03-25-99 2214EST"), the date of an archive
 * ("LOAD-DATE: August 28, 1995"), the issue of a paper ("Published in The Courier, May 3rd, 2023"), the state of a page ("Status: 11.11.2022 22:10"), a copyright with its month, or the year of an agency's copyright. The year of any other
 * copyright is that of the page's last visit.
 */
import { isoDay, type IsoDay } from '../text/calendar.ts';
import type { TextLine } from '../text/lines.ts';
import { daysOfSpan, spansIn } from './calendar-spans.ts';

export interface FooterDate {
  readonly year: number;
  /** The day itself, where the foot says it. */
  readonly day?: IsoDay;
  /** Nothing above can be later. */
  readonly latest: IsoDay;
}

const FOOTER_LINES = 10;
const LONGEST_LINE = 160;
const LONGEST_COPYRIGHT = 300;
const WIRE_CODE = /^[A-Z]{2,5}(?:-[A-Z]{2,5})?-(?<month>\d\d)-(?<day>\d\d)-(?<year>\d\d) \d{4}/;
const ARCHIVED =
  /©|\(c\)|\bcopyright\b|^(?:load|publication)-?\s?date\b|^published in \p{Lu}|^(?:status|as of)\b|\b(?:news ?)?wire\b/iu;
const AGENCY = /\b(?:reuters?|associated press|agence france-presse|afp|united press international|upi|xinhua|tass)\b/i;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
/** Two digits from here on are of the last century. */
const CENTURY_TURNS = 70;

/** Reads the foot of a page from its last line upwards; a day counts more than a year alone. */
export function footerDate(lines: readonly TextLine[]): FooterDate | undefined {
  const found = lines
    .slice(-FOOTER_LINES)
    .toReversed()
    .flatMap(({ text }) => (text.length > LONGEST_LINE ? [] : (dateOfLine(text) ?? [])));
  return found.find(({ day }) => day !== undefined) ?? found[0];
}

function dateOfLine(text: string): FooterDate | undefined {
  const code = WIRE_CODE.exec(text)?.groups;
  if (code) {
    const short = Number(code['year']);
    return ofDay(isoDay(short + (short < CENTURY_TURNS ? 2000 : 1900), Number(code['month']), Number(code['day'])));
  }
  if (!ARCHIVED.test(text)) return undefined;
  const span = spansIn(text).find(({ first }) => first.year !== undefined && first.month !== undefined);
  const days = span && daysOfSpan(span);
  if (days) return days.first === days.last ? ofDay(days.first) : ofYear(Number(days.last.slice(0, 4)), days.last);
  const year = AGENCY.test(text) ? YEAR.exec(text)?.[0] : undefined;
  return year === undefined ? undefined : ofYear(Number(year), isoDay(Number(year), 12, 31));
}

const ofDay = (day: IsoDay | undefined): FooterDate | undefined =>
  day === undefined ? undefined : { year: Number(day.slice(0, 4)), day, latest: day };

const ofYear = (year: number, latest: IsoDay | undefined): FooterDate | undefined =>
  latest === undefined ? undefined : { year, latest };

const COPYRIGHT = /^(?:copyright\b|©|\(c\))/i;

/**
 * The year of the page's last visit, by its copyright. It is that of a page which leaves the year out of its stamps: pages do so
 * for days of the year that runs.
 */
export function yearOfVisit(lines: readonly TextLine[]): number | undefined {
  const foot = lines.slice(-FOOTER_LINES).toReversed();
  const line = foot.find(({ text }) => text.length <= LONGEST_COPYRIGHT && COPYRIGHT.test(text) && YEAR.test(text));
  const years = line?.text.match(new RegExp(YEAR, 'g'));
  return years ? Math.max(...years.map(Number)) : undefined;
}
