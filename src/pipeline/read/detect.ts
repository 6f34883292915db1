/** Decides by its form which family of layouts a text belongs to. */
import type { TextLine } from '../text/lines.ts';
import type { Layout } from '../stage.ts';
import { findEntryDates, yearOfHeading, type EntryDate } from './entry-dates.ts';
import { announcesLatest, isBareNotice, isUpdatedMark, isUpdateNotice } from '../text/update-notices.ts';
import { isFurniture } from './furniture.ts';
import { isHeadlineLike } from './headline-like.ts';
import { isSummary, isSummaryHeading } from './post-kind.ts';
import { isSectionHeading, startsTurn } from './layouts/article.ts';
import { bareClocks, hasTime, parseStamp, type Stamp } from './stamps.ts';

/** Fewest stamps that make a list of posts, and fewest dated entries that make a chronology. */
const FEWEST_STAMPS = 2;
/** The same in a page of which the story was found whole: two such stand at its pictures and films, as their length. */
const FEWEST_STAMPS_IN_STORY = 5;
/** So few tell a running report from an article where they head what follows. */
const FEWEST_HEADING_TEXT = 3;
const FEWEST_DATED = 3;
/** What the format calls a heading is one: two that are only a day head entries. */
const FEWEST_DATED_HEADINGS = 2;
const FEWEST_BULLETS = 5;
const FEWEST_HEADLINES = 3;
/** Headings inside an article are shorter than the headlines of posts (median). */
const FEWEST_HEADLINE_WORDS = 7;

/** The stamps by line index; lines such as "Updated 10:15" only count where nothing else carries the time. */
export function findStamps(lines: readonly TextLine[], homeZone?: string): ReadonlyMap<number, Stamp> {
  const own = new Map<number, Stamp>(bareClocks(lines));
  const notices = new Map<number, Stamp>();
  for (const line of lines) {
    const stamp = parseStamp(line, homeZone);
    if (stamp) (isFurniture(line.text) ? notices : own).set(line.index, stamp);
  }
  const timed = [...own.values()].filter(hasTime).length;
  const found =
    timed < FEWEST_STAMPS && [...notices.values()].filter(hasTime).length > FEWEST_STAMPS
      ? new Map([...own, ...notices])
      : own;
  return withoutPageStamp(lines, found);
}

/**
 * Without the stamp of the page itself: the first one, alone on its line, with a full date and a clock time, where the
 * others bear no day or are signatures, or where it alone stands below a bare "Updated", above a notice of publication, or
 * above one of an update and, below that, a headline.
 */
function withoutPageStamp(lines: readonly TextLine[], stamps: ReadonlyMap<number, Stamp>): ReadonlyMap<number, Stamp> {
  const [first, ...others] = [...stamps].filter(([, stamp]) => hasTime(stamp)).toSorted((a, b) => a[0] - b[0]);
  if (!first || others.length < FEWEST_STAMPS) return stamps;
  const [line, { day, clock, position, author, isSignature }] = first;
  // "Ann Lee July 25, 2014 00:00:33 IST" above posts that nobody signs: who made the page
  const isOfPage = author === undefined || (isSignature && !others.some(([, other]) => other.author !== undefined));
  const isFull = day?.year !== undefined && clock !== undefined && position === 'alone' && isOfPage;
  const isUpdated = (index: number): boolean => {
    const next = lines[index + 1]?.text ?? '';
    if (isBareNotice(lines[index - 1]?.text ?? '')) return true;
    return (
      /^(?:first )?published\b/i.test(next) || (isUpdateNotice(next) && isHeadlineLike(lines[index + 2]?.text ?? ''))
    );
  };
  const unlike = others.filter(([, other]) => other.day === undefined || other.isSignature);
  const isUnlike =
    unlike.length * 4 >= others.length * 3 || (isUpdated(line) && !others.some(([index]) => isUpdated(index)));
  if (!isFull || !isUnlike) return stamps;
  return new Map([...stamps].filter(([index]) => index !== line));
}

interface DetectedLayout {
  readonly layout: Layout;
  /** The stamps that the posts bear; none in layouts without. */
  readonly stamps: ReadonlyMap<number, Stamp>;
  /** The dates of the entries of a dated list; none in other layouts. */
  readonly entries: ReadonlyMap<number, EntryDate>;
}

/**
 * The layout of a text, with what its posts or entries bear of time.
 * @param isStory true for the story of a page, found among what stands around it: one text, unless its title or many stamps say more
 */
export function detectLayout(
  lines: readonly TextLine[],
  found: ReadonlyMap<number, Stamp>,
  isStory = false,
): DetectedLayout {
  const none = { stamps: new Map<number, Stamp>(), entries: new Map<number, EntryDate>() };
  const timed = [...found].filter(([, stamp]) => hasTime(stamp));
  const dated = [...found].filter(([, stamp]) => !hasTime(stamp) && stamp.position !== 'after');
  const isReport = isSituationReport(lines);
  const entries = entriesOfList(lines, isReport);
  // "7 May. 0105 IST: …" among "8 May. …": a chronology of which some entries say the hour
  const hours = new Set(timed.map(([index]) => index));
  const [firstHour = 0] = hours;
  const someSayTheHour =
    entries !== undefined &&
    timed.every(([index, { day }]) => day && entries.has(index)) &&
    [...entries].some(([index, { form }]) => !hours.has(index) && (form !== 'alone' || index > firstHour));
  const isOneText = isStory && !lines.some((line) => line.level === 1 && LIVE_WORDS.test(line.text));
  const fewestStamps = isOneText ? FEWEST_STAMPS_IN_STORY : FEWEST_STAMPS;
  const headsText = timed.filter(([, stamp]) => headsWhatFollows(stamp)).length;
  const isTimed = timed.length >= fewestStamps || headsText >= FEWEST_HEADING_TEXT;
  if (isTimed && timed.length * 2 >= dated.length && !someSayTheHour) {
    const aged = timed.filter(([, stamp]) => stamp.age !== undefined).length;
    if (aged * 2 >= timed.length) return { ...none, layout: 'relative-age', stamps: found };
    const full = timed.filter(([, stamp]) => stamp.day !== undefined).length;
    return { ...none, layout: full * 2 >= timed.length ? 'stamped' : 'clock', stamps: found };
  }
  // a day above the first entry is the page's
  const [firstEntry = 0] = entries?.keys() ?? [];
  const ofEntries = new Map(dated.filter(([index]) => index >= firstEntry));
  if (entries) return { ...none, layout: 'dated-list', stamps: ofEntries, entries };
  if (isReport) return { ...none, layout: 'situation-report' };
  return { ...none, layout: layoutWithoutTimes(lines, isOneText) };
}

/** "10:15 – Troops enter", "06:00 GMT" alone, without a day: no length of a film, and no time of a comment. */
const headsWhatFollows = ({ day, clock, zone, position }: Stamp): boolean =>
  day === undefined && clock !== undefined && (position === 'before' || zone !== undefined);

function layoutWithoutTimes(lines: readonly TextLine[], isOneText: boolean): Layout {
  if (isDailyList(lines) || (!isOneText && isBulleted(lines))) return 'topic-bullets';
  return !isOneText && !isTranscript(lines) && looksLikeLiveBlog(lines) ? 'headlines' : 'article';
}

/** Topic words above lists that hold most of the text. */
function isBulleted(lines: readonly TextLine[]): boolean {
  const bullets = lines.filter((line) => line.mark === 'bullet' && !isFurniture(line.text));
  const text = lines.filter((line) => line.mark !== 'bullet' && !isHeadlineLike(line.text) && !isFurniture(line.text));
  return bullets.length >= FEWEST_BULLETS && bullets.length > text.length && topicsOf(lines) > 0;
}

/**
 * The dates of a chronology's entries, or undefined when the text is none: enough lines begin with a day, or a good part of
 * all with a date of any kind. Dates that run on into the text count only where most lines begin so.
 */
function entriesOfList(lines: readonly TextLine[], isReport: boolean): ReadonlyMap<number, EntryDate> | undefined {
  const found = withoutPageDate(lines, findEntryDates(lines));
  const strict = [...found].filter(([, entry]) => entry.form !== 'loose');
  const days = strict.filter(([, { date }]) => date.first.day !== undefined).length;
  const body = lines.filter((line) => !isFurniture(line.text) && yearOfHeading(line) === undefined).length;
  if (!isReport && found.size >= FEWEST_DATED && found.size * 2 >= body && days < found.size) {
    const months = [...found.values()].filter(({ date }) => date.first.month !== undefined).length;
    if (months >= FEWEST_DATED) return found;
  }
  const isHeading = (index: number): boolean => lines[index]?.mark === 'heading';
  const headings = strict.filter(([index, { form, date }]) => form === 'alone' && date.first.day && isHeading(index));
  const enough =
    days >= FEWEST_DATED ||
    monthsAbove(lines, strict) >= FEWEST_MONTHS ||
    headings.length >= FEWEST_DATED_HEADINGS ||
    (strict.length >= FEWEST_DATED && strict.length * 4 >= body);
  return enough ? new Map(strict) : undefined;
}

/** "June 2022" above paragraphs, and "April 2022" above others: months that head what is told of them. */
const FEWEST_MONTHS = 2;
const SHORTEST_PARAGRAPH = 80;

const monthsAbove = (lines: readonly TextLine[], entries: readonly (readonly [number, EntryDate])[]): number =>
  entries.filter(
    ([index, { form, date }]) =>
      form === 'alone' &&
      date.first.year !== undefined &&
      date.first.month !== undefined &&
      date.first.day === undefined &&
      (lines[index + 1]?.text.length ?? 0) >= SHORTEST_PARAGRAPH,
  ).length;

/** Lines of a head: a title, what it is about, a day or a period. */
const HEAD_LINES = 4;

/**
 * Without the date of the page itself: a full one alone on its line, in the head, where no entry has such a line ("Thursday,
 * 15 May 2014" above "The war: a timeline", "March 3 through May 9, 1991" above "March 3 - …").
 */
function withoutPageDate(
  lines: readonly TextLine[],
  entries: ReadonlyMap<number, EntryDate>,
): ReadonlyMap<number, EntryDate> {
  const [first, ...others] = [...entries];
  if (!first || others.length < FEWEST_DATED - 1) return entries;
  const [line, { form, date }] = first;
  const isFullAlone = ({ form: one, date: { first: day } }: EntryDate): boolean =>
    one === 'alone' && day.day !== undefined && day.year !== undefined;
  // "23 July 2015 - 09:55 AM"
  const stamp = lines[line] && parseStamp(lines[line]);
  if (line === 0 && stamp?.position === 'alone' && hasTime(stamp) && stamp.day?.year !== undefined)
    return new Map(others);
  const next = lines[line + 1];
  const standsAboveTitle =
    next !== undefined && !entries.has(line + 1) && (isHeadlineLike(next.text) || next.text.endsWith(':'));
  const isPeriod = date.last !== undefined && others.some(([, { form: one }]) => one === 'before');
  if (line >= HEAD_LINES || form !== 'alone' || !isFullAlone(first[1]) || !(standsAboveTitle || isPeriod))
    return entries;
  return others.some(([, other]) => isFullAlone(other)) ? entries : new Map(others);
}

const REPORT_HEAD =
  /\b(?:situation (?:report|update|overview)|sit ?rep|flash update|(?:humanitarian|operational|emergency|security|regional|country|access|protection|displacement|refugee) (?:update|bulletin|situation|snapshot|overview|report|brief)|reporting period|campaign assessment|crisiswatch|daily (?:report|update|assessment)|noon briefing|today[’']s top news|(?:weekly|monthly) (?:[a-z]{4,14} ){0,2}(?:report|update|briefing|review|bulletin|digest)|protection of civilians report)\b/i;

/** Assessments put their points above their sections, whatever they call themselves. */
const KEY_TAKEAWAYS = /^key takeaways:?$/i;

function isSituationReport(lines: readonly TextLine[]): boolean {
  const head =
    lines.slice(0, 12).some((line) => line.text.length < 160 && REPORT_HEAD.test(line.text)) ||
    lines.slice(0, 40).some((line) => KEY_TAKEAWAYS.test(line.text));
  const headings = lines.filter((line, index) => isSectionHeading(line, lines[index + 1])).length;
  return head && headings >= 2;
}

/** Topic words that stand directly above a bullet; a recap is no topic. */
function topicsOf(lines: readonly TextLine[]): number {
  return lines.filter((line, index) => {
    const next = lines[index + 1];
    return next?.mark === 'bullet' && isSectionHeading(line, next) && !isSummaryHeading(line.text);
  }).length;
}

const DAILY_LIST =
  /\b(?:list of key (?:events|moments)|(?:key events|what we know|what happened) on day \d|at a glance|here (?:is|[’']s) (?:the situation|how things stand|where things stand))\b/i;
const LONGEST_TOPIC = 3;
const FEWEST_TOPICS = 2;

/** A list of a day's events whose bullets were lost: topic words above sentences, under a head that announces a list. */
function isDailyList(lines: readonly TextLine[]): boolean {
  if (!lines.slice(0, 10).some((line) => line.text.length < 250 && DAILY_LIST.test(line.text))) return false;
  const topics = lines.filter((line, index) => {
    const next = lines[index + 1];
    const isTopic = line.text.split(/\s+/).length <= LONGEST_TOPIC && isSectionHeading(line, next);
    return isTopic && !isFurniture(line.text) && next !== undefined && /[.!?]["”’]?$/.test(next.text);
  });
  return topics.length >= FEWEST_TOPICS;
}

const LIVE_WORDS =
  /\b(?:live|as it happened|latest updates?|live ?blog|rolling coverage|minute by minute|day so far|our coverage for the (?:day|night))\b|^\d{1,4} posts$/i;

const FEWEST_TURNS = 4;

/** People who speak in turns, each named in capitals: "Q: …", "GEN. LEE: …". */
function isTranscript(lines: readonly TextLine[]): boolean {
  const turns = lines.filter((line) => startsTurn(line.text)).length;
  return turns >= FEWEST_TURNS && turns * 3 >= lines.length;
}

/** Lines that may stand between the head of a recap and its list. */
const RECAP_REACH = 2;

/** "Closing summary", "Here's a recap of the day:" above a list. */
const hasRecap = (lines: readonly TextLine[]): boolean =>
  lines.some(
    (line, index) =>
      line.mark !== 'bullet' &&
      (isSummaryHeading(line.text) || isSummary(undefined, line.text)) &&
      lines.slice(index + 1, index + 1 + RECAP_REACH).some((next) => next.mark === 'bullet'),
  );

/** Headlines above paragraphs, with a sign that the page is a live blog or as long as only headlines of posts are. */
function looksLikeLiveBlog(lines: readonly TextLine[]): boolean {
  if (lines.filter((line) => isUpdatedMark(line.text)).length >= 2) return true;
  const headlines = lines.filter((line, index) => {
    const next = lines[index + 1];
    return (
      line.mark !== 'bullet' &&
      isHeadlineLike(line.text) &&
      !isFurniture(line.text) &&
      next !== undefined &&
      !isHeadlineLike(next.text)
    );
  });
  const live = lines.slice(0, 30).some((line) => line.text.length < 250 && LIVE_WORDS.test(line.text));
  if ((live && hasRecap(lines)) || lines.some((line) => announcesLatest(line.text))) return true;
  if (headlines.length < FEWEST_HEADLINES) return false;
  const words = headlines.map((line) => line.text.split(/\s+/).length).toSorted((a, b) => a - b);
  const median = words[Math.floor(words.length / 2)] ?? 0;
  return live || median >= FEWEST_HEADLINE_WORDS;
}
