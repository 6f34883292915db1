/** The day that a document covers: metadata, the text, the file's name, or inferred; undefined when it stands nowhere. */
import { defined } from '../../dataset/defined.ts';
import type { DateBasis } from '../../dataset/records/records.ts';
import { MONTHS } from '../lexicon/calendar-words.ts';
import { addDays, ALL_WEEKDAYS, FULL_WEEKDAY_PATTERN, isoDay, weekdayOf, type IsoDay } from '../text/calendar.ts';
import { dayOfInstant, parseIsoMoment } from '../text/instants.ts';
import type { TextLine } from '../text/lines.ts';
import type { DayMatch } from '../text/moments.ts';
import type { Layout } from '../stage.ts';
import { writtenLength } from '../text/dateline.ts';
import { announcedDay, type AnnouncedDay, type YearlessDay } from './announced-days.ts';
import { spansIn } from './calendar-spans.ts';
import { dayInBrackets } from './day-in-brackets.ts';
import type { FooterDate } from './footer-date.ts';
import { firstStampLine, type Stamp } from './stamps.ts';

export interface DocumentDay {
  readonly date?: IsoDay;
  readonly basis?: DateBasis;
  /** The year for dates that carry none, also when the day itself is unknown. */
  readonly year?: number;
  /** Where the day is unknown: nothing in the document is later. */
  readonly latest?: IsoDay;
}

interface DaySources {
  readonly metadata?: string;
  readonly machine?: string;
  /** Address of the page: many carry the day in their path. */
  readonly url?: string;
  readonly file: string;
  readonly title?: string;
  readonly zone: string;
  readonly lines: readonly TextLine[];
  readonly stamps: ReadonlyMap<number, Stamp>;
  readonly layout: Layout;
  /** What the foot of the page says. */
  readonly footer?: FooterDate;
  /** The year in which the page was visited, as its copyright says. */
  readonly visited?: number;
}

const HEAD_LINES = 40;
const FILE_DAY = /(?<!\d)(?<year>(?:19|20)\d\d)(?<sign>[-_.]?)(?<month>\d\d)\k<sign>(?<day>\d\d)(?!\d)/g;

/** Finds the day of a document; `machine` is what HTML metadata or JSON-LD says. */
export function documentDay(sources: DaySources): DocumentDay {
  const given = momentDay(sources.metadata, sources.zone);
  if (given !== undefined) return onDay(given, 'metadata');
  const machine = momentDay(sources.machine, sources.zone);
  if (machine !== undefined) return onDay(machine, 'document');
  const dateline = dayOfDateline(sources);
  const { full = dateline.full, yearless = dateline.yearless } = daysOfHead(sources);
  if (full !== undefined) return onDay(full, 'document');
  const addressed = sources.url === undefined ? undefined : dayOfAddress(sources.url);
  if (addressed !== undefined) return onDay(addressed, 'metadata');
  const named = dayOfFileName(sources.file);
  if (named !== undefined) return onDay(named, 'file-name');
  const told = sources.layout === 'article' ? dayInBrackets(sources.lines) : undefined;
  if (told !== undefined) return onDay(told, 'inferred');
  const found = inferred(sources, yearless);
  if (sources.layout !== 'dated-list') return found;
  // the days of entries are not the document's
  const { footer } = sources;
  if (found.year === undefined && footer) return { year: footer.year, latest: footer.latest };
  return found.year === undefined ? {} : { year: found.year };
}

const onDay = (date: IsoDay, basis: DateBasis): DocumentDay => ({ date, basis, year: Number(date.slice(0, 4)) });

const WITH_DATELINE: ReadonlySet<Layout> = new Set<Layout>(['article', 'topic-bullets', 'situation-report']);

/** "BAGHDAD, Jan 17 (Reuters) -", "SAIGON, April 30, 1975 —": the day of an article without another. */
function dayOfDateline({ lines, layout }: DaySources): AnnouncedDay {
  if (!WITH_DATELINE.has(layout)) return {};
  const { text = '' } = lines.find((line) => writtenLength(line.text) > 0) ?? {};
  const { year, month, day } = spansIn(text.slice(0, writtenLength(text)))[0]?.first ?? {};
  if (month === undefined || day === undefined) return {};
  if (year === undefined) return { yearless: { month, day } };
  const full = isoDay(year, month, day);
  return full === undefined ? {} : { full };
}

function momentDay(value: string | undefined, zone: string): IsoDay | undefined {
  const moment = value === undefined ? undefined : parseIsoMoment(value, zone);
  if (moment === undefined) return undefined;
  return moment.length === 10 ? moment : dayOfInstant(moment, zone);
}

/** The day that the head announces, else that of most stamps. */
function daysOfHead(sources: DaySources): AnnouncedDay {
  const firstStamp = Math.min(HEAD_LINES, firstStampLine(sources.stamps) ?? HEAD_LINES);
  const announced = announcedDay(
    sources.lines.slice(0, firstStamp),
    sources.title,
    sources.layout === 'situation-report',
  );
  const full = asStamped(announced.full, sources.stamps) ?? mostCommonDay(sources.stamps);
  return { ...announced, ...defined({ full }) };
}

/** "08/07/2023" in the head is the day among the stamps that it can be, where it can be two. */
function asStamped(day: IsoDay | undefined, stamps: ReadonlyMap<number, Stamp>): IsoDay | undefined {
  const stamped = new Set([...stamps.values()].map((stamp) => stamp.day && fullDay(stamp.day)));
  if (day === undefined || stamped.has(day)) return day;
  const [year, month, dayOfMonth] = day.split('-').map(Number);
  const swapped = isoDay(year ?? 0, dayOfMonth ?? 0, month ?? 0);
  return swapped !== undefined && stamped.has(swapped) ? swapped : day;
}

function fullDay(day: DayMatch): IsoDay | undefined {
  return day.year === undefined || day.day === undefined ? undefined : isoDay(day.year, day.month, day.day);
}

function mostCommonDay(stamps: ReadonlyMap<number, Stamp>): IsoDay | undefined {
  const counts = new Map<string, number>();
  for (const stamp of stamps.values()) {
    const day = stamp.day && (stamp.clock !== undefined || stamp.age !== undefined) ? fullDay(stamp.day) : undefined;
    if (day !== undefined) counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}

const ADDRESS_DAY = /\/(?<year>(?:19|20)\d\d)\/(?<month>\d\d?|[a-z]{3})\/(?<day>\d\d?)(?=\/|$)/i;

/** ".../port-news-02-24-22", ".../siege-news-2-5-23-intl/…": month, day and year as Americans write them. */
const ADDRESS_AMERICAN = /-(?<month>\d\d?)-(?<day>\d\d?)-(?<year>\d\d)(?=[/#?]|-[a-z]|$)/i;

/** The day in the path of an address: ".../2012/11/20/…", ".../2022/mar/08/…", ".../live-20240602", ".../news-02-24-22". */
function dayOfAddress(url: string): IsoDay | undefined {
  const path = ADDRESS_DAY.exec(url)?.groups;
  const month = MONTHS.get((path?.['month'] ?? '').toLowerCase()) ?? Number(path?.['month']);
  const day = path && isoDay(Number(path['year']), month, Number(path['day']));
  const american = ADDRESS_AMERICAN.exec(url)?.groups;
  return (
    day ??
    dayOfFileName(url) ??
    (american && isoDay(2000 + Number(american['year']), Number(american['month']), Number(american['day'])))
  );
}

function dayOfFileName(file: string): IsoDay | undefined {
  for (const { groups } of file.matchAll(FILE_DAY)) {
    const day = isoDay(Number(groups?.['year']), Number(groups?.['month']), Number(groups?.['day']));
    if (day !== undefined) return day;
  }
  return undefined;
}

const YEARS = /(?<![\d.,])(?:19|20)\d\d(?![\d%]|[.,]\d)/g;
const BARE_WEEKDAY = new RegExp(`(?<!last |next )\\b(?<weekday>${FULL_WEEKDAY_PATTERN})\\b`, 'gi');
const YEARS_AHEAD = 2;

/**
 * The year of stamps such as "Apr 28": the first one, from the latest year that the text names on, in which the weekdays
 * named in the posts are those of their stamps' days. Needs at least two agreeing weekdays (or one written beside a day).
 */
function inferred(sources: DaySources, yearless: YearlessDay | undefined): DocumentDay {
  const titleYear = yearOfTitle(sources.title);
  const votes = weekdayVotes(sources, yearless);
  const ofFooter = dayOfFooter(sources.footer, yearless, sources.layout);
  if (titleYear === undefined && ofFooter !== undefined) return onDay(ofFooter, 'inferred');
  const visited = titleYear === undefined ? dayOfVisit(sources, votes, yearless) : undefined;
  if (visited !== undefined) return onDay(visited, 'inferred');
  const from = titleYear ?? latestYear(sources.lines);
  if (from === undefined) return {};
  for (let year = from; year <= from + YEARS_AHEAD; year++) {
    const agreeing = votes.filter((vote) => agrees(vote, year));
    const enough =
      agreeing.some((vote) => vote.certain) || (agreeing.length >= 2 && agreeing.length * 2 > votes.length);
    const first = agreeing[0];
    if (!first || !enough) continue;
    const date = yearless ? isoDay(year, yearless.month, yearless.day) : isoDay(year, first.month, first.day);
    return { ...(date === undefined ? {} : { date, basis: 'inferred' as const }), year };
  }
  if (titleYear === undefined) return {};
  const date = yearless && isoDay(titleYear, yearless.month, yearless.day);
  return { ...(date === undefined ? {} : { date, basis: 'inferred' as const }), year: titleYear };
}

/** The day of stamps without a year in the year of the visit, where a weekday of the posts is that of its stamp's day. */
function dayOfVisit(
  { visited, stamps }: DaySources,
  votes: readonly WeekdayVote[],
  yearless: YearlessDay | undefined,
): IsoDay | undefined {
  const stated = [...stamps.values()].flatMap((stamp) => stamp.day ?? []);
  if (visited === undefined || stated.some(({ year }) => year !== undefined)) return undefined;
  const first = votes.find((vote) => agrees(vote, visited));
  const { month, day } = yearless ?? stated.find((one) => one.day !== undefined) ?? first ?? {};
  return first && month !== undefined && day !== undefined ? isoDay(visited, month, day) : undefined;
}

/** The day that the head says without a year, in the last year that the foot allows; else the day of the foot. */
function dayOfFooter(
  footer: FooterDate | undefined,
  yearless: YearlessDay | undefined,
  layout: Layout,
): IsoDay | undefined {
  if (!footer || layout === 'dated-list') return undefined;
  if (!yearless) return footer.day;
  return [footer.year, footer.year - 1]
    .map((year) => isoDay(year, yearless.month, yearless.day))
    .find((day) => day !== undefined && day <= footer.latest);
}

interface WeekdayVote {
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  /** The weekday was written with the day itself. */
  readonly certain: boolean;
}

function agrees(vote: WeekdayVote, year: number): boolean {
  const day = isoDay(year, vote.month, vote.day);
  return day !== undefined && weekdayOf(day) === vote.weekday;
}

/** Weekdays written at the stamps, and those that stand in the posts (mostly the post's own day). */
function weekdayVotes(sources: DaySources, yearless: YearlessDay | undefined): readonly WeekdayVote[] {
  const votes: WeekdayVote[] = [];
  if (yearless?.weekday !== undefined) {
    votes.push({ month: yearless.month, day: yearless.day, weekday: yearless.weekday, certain: true });
  }
  let current: DayMatch | undefined;
  for (const line of sources.lines) {
    current = sources.stamps.get(line.index)?.day ?? current;
    if (current?.day === undefined) continue;
    const { month, day } = current;
    if (current.weekday !== undefined && sources.stamps.has(line.index))
      votes.push({ month, day, weekday: current.weekday, certain: true });
    for (const match of line.text.slice(0, 2000).matchAll(BARE_WEEKDAY)) {
      const weekday = ALL_WEEKDAYS.get((match.groups?.['weekday'] ?? '').toLowerCase());
      if (weekday !== undefined) votes.push({ month, day, weekday, certain: false });
    }
  }
  return votes;
}

function yearOfTitle(title: string | undefined): number | undefined {
  const year = title?.match(YEARS)?.at(-1);
  return year === undefined ? undefined : Number(year);
}

function latestYear(lines: readonly TextLine[]): number | undefined {
  let latest: number | undefined;
  for (const line of lines) {
    for (const match of line.text.matchAll(YEARS)) {
      const year = Number(match[0]);
      if (year >= 1990 && (latest === undefined || year > latest)) latest = year;
    }
  }
  return latest;
}

/** The day nearest to `around` that has this month and day. */
export function nearestYearDay(month: number, day: number, around: IsoDay): IsoDay | undefined {
  const year = Number(around.slice(0, 4));
  const half = 183;
  const [earliest, latest] = [addDays(around, -half), addDays(around, half)];
  return [year - 1, year, year + 1]
    .map((one) => isoDay(one, month, day))
    .find((one) => one !== undefined && one >= earliest && one <= latest);
}
