/** The head of a page: what stands before its posts, and its title, authors and the capture time printed there. */
import { defined } from '../../dataset/defined.ts';
import { isMarkedByline, isPersonName, parseByline } from '../text/names.ts';
import type { TextLine } from '../text/lines.ts';
import { announcesLatest, isUpdateNotice } from '../text/update-notices.ts';
import { isMasthead, publisherNamed, writingDaysFirst } from '../lexicon/publishers.ts';
import { MONTH_PATTERN } from '../text/calendar.ts';
import { isFurniture } from './furniture.ts';
import { isHeadlineLike } from './headline-like.ts';
import { isSummaryHeading } from './post-kind.ts';
import { firstStampLine, hasTime, parseStamp, timeOf, type Stamp, type StampTime } from './stamps.ts';

export interface PageHead {
  readonly title?: string;
  /** Lines that hold or repeat the title. */
  readonly titleLines: ReadonlySet<number>;
  readonly publisher?: string;
  readonly authors: readonly string[];
  /** When the page was captured or last updated, as printed in the head. */
  readonly captured?: StampTime;
  /** When the page says that it was published: a day and a clock time on a line of their own. */
  readonly published?: StampTime;
  /** Index of the first line that is not head. */
  readonly bodyStart: number;
}

const LONGEST_HEAD = 40;
const PARAGRAPH_LENGTH = 120;
const TITLE_WORDS = 3;
/** "Border War Chronology", "The war at a glance: what we know on day 51": a title, however few its words, and no heading of a recap. */
const NAMED_LIST =
  /^[^|]{3,60}\b(?:chronology|timeline|key dates)$|^[^|:]{11,60} at a glance\b|^(?:key|main|major) (?:events|dates|moments) (?:in|of|since|during) [^:|]{5,80}$/iu;
/** "Key points": what stands below it are points, not the title. */
const LONGEST_BARE_HEADING = 15;
/** "By CNN staff", "by The Herald news desk", "By The Herald with AFP": the paper signs. */
const DESK =
  /^(?:by|from) (?<site>[\p{L}\d .']{2,40}?)(?: (?:staff|team|reporters|news ?desk|newsroom)| with .{2,40})?$/iu;
const SITE_SUFFIX = /\s[|–—-]\s(?<site>[\p{L}\d .']{2,40})$/u;
/** "The Herald - War in the north", "The Herald | Live". */
const SITE_PREFIX = /^(?<site>[\p{L}\d .']{2,40}?)(?: home ?page$|\s[|–—-]\s)/iu;
const LIVE_BLOGGING = /^(?<site>[\p{L}\d .']{2,40}?) is live ?-?blogging\b/iu;
/** Whoever holds the rights in a page is its publisher: "© 2025 The Herald Company. All rights reserved". */
const COPYRIGHT =
  /^(?:copyright\s?)?(?:©|\(c\))\s?(?:copyright )?(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?,?\s)?(?:by )?(?<site>[\p{L}\d &']{2,40}?)(?: (?:company|limited|ltd|inc|corporation|graphic studio))?(?:[.,|].{0,160})?$/iu;
const FOOTER_LINES = 12;
const DAY_BEFORE_MONTH = new RegExp(`\\b\\d{1,2} (?:${MONTH_PATTERN})\\b`, 'iu');

/**
 * Reads the head: everything before the first stamp or the first real paragraph.
 * @param knownTitle a title from metadata: a line that has little in common with it heads the first post
 * @param firstEntry index of the line of the first dated entry, in a dated list
 */
export function readHead(
  lines: readonly TextLine[],
  stamps: ReadonlyMap<number, Stamp>,
  knownTitle?: string,
  firstEntry?: number,
): PageHead {
  const limit = Math.min(headLimit(lines, stamps), firstEntry ?? lines.length);
  const head = lines.slice(0, limit);
  const chosen = chooseTitle(head, lines, stamps);
  const titleLine = chosen && isLike(chosen.text, knownTitle) ? chosen : undefined;
  const title = titleLine && withoutSite(titleLine.text);
  const titleLines = new Set(
    head.filter((line) => title !== undefined && withoutSite(line.text) === title).map((line) => line.index),
  );
  const publisher = publisherOfHead(head, lines);
  const { captured, published } = momentsOf(head);
  return {
    ...defined({ title }),
    titleLines,
    ...defined({ publisher }),
    authors: authorsOf(head),
    ...(captured ? { captured } : {}),
    ...(published ? { published } : {}),
    bodyStart: titleLine && limit > titleLine.index ? titleLine.index + 1 : 0,
  };
}

/** When the page says that it was published and updated, by stamps on lines of their own. */
function momentsOf(head: readonly TextLine[]): Pick<PageHead, 'captured' | 'published'> {
  let captured: StampTime | undefined;
  let published: StampTime | undefined;
  for (const line of head) {
    const stamp = parseStamp(line);
    if (!stamp) continue;
    const isUpdate = isUpdateNotice(line.text) || /^as of/i.test(line.text);
    captured ??= stamp.updated ?? (isUpdate ? timeOf(stamp) : undefined);
    if (isUpdate || stamp.position !== 'alone' || !stamp.day || stamp.clock === undefined) continue;
    // "Fri 20 Sep 2024 17.10 BST" above "First published on …" is the time of the last update
    if (/^first published/i.test(line.text)) [captured, published] = [captured ?? published, timeOf(stamp)];
    else published ??= timeOf(stamp);
  }
  return { ...(captured ? { captured } : {}), ...(published ? { published } : {}) };
}

function headLimit(lines: readonly TextLine[], stamps: ReadonlyMap<number, Stamp>): number {
  const firstStamp = firstStampLine(stamps);
  for (const line of lines.slice(0, LONGEST_HEAD)) {
    if (line.index === firstStamp || announcesLatest(line.text)) return line.index;
    if (line.mark === 'bullet' && !opensPage(line, lines)) return line.index;
    if (line.text.length >= PARAGRAPH_LENGTH && !isHeadlineLike(line.text) && !isFurniture(line.text))
      return line.index;
  }
  return Math.min(lines.length, LONGEST_HEAD);
}

/** The first headline-like line of some words above a bare "Summary", a first-level heading before all others. */
function chooseTitle(
  head: readonly TextLine[],
  lines: readonly TextLine[],
  stamps: ReadonlyMap<number, Stamp>,
): TextLine | undefined {
  const summary = head.findIndex((line) => line.text.length <= LONGEST_BARE_HEADING && isSummaryHeading(line.text));
  const candidates = head
    .slice(0, summary < 0 ? head.length : summary)
    .filter((line) => mayBeTitle(line, opensPage(line, lines)) && !asksBehindNews(line, head));
  const heading = candidates.find((line) => line.mark === 'heading' && line.level === 1);
  if (heading) return heading;
  const first = headlinesStandAbove(lines, stamps) ? firstStampLine(stamps) : undefined;
  const headline = first === undefined ? undefined : headlineAbove(lines, stamps, first);
  return candidates.find((line) => line !== headline);
}

/** "Who holds the bridge now?" below a sentence of news asks on, and is no title. */
const asksBehindNews = ({ text, index }: TextLine, head: readonly TextLine[]): boolean =>
  text.endsWith('?') && head.some((line) => line.index < index && isSentence(line.text));

const FEWEST_SENTENCE_WORDS = 5;

export const isSentence = (text: string): boolean =>
  /[.!]["”’]?$/u.test(text) && text.split(/\s+/).length >= FEWEST_SENTENCE_WORDS && !isFurniture(text);

/** "🔴 Live: the bridge falls": the first line of a page is no point of a list, unless more follow. */
const opensPage = (line: TextLine, lines: readonly TextLine[]): boolean =>
  line.index === 0 && lines[1]?.mark !== 'bullet';

/** True when nothing else is known, or when a third of the words are those of the known title. */
export function isLike(text: string, known: string | undefined): boolean {
  if (known === undefined) return true;
  const theirs = new Set(known.toLowerCase().match(/[\p{L}\d]{3,}/gu));
  const mine = text.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? [];
  return mine.filter((word) => theirs.has(word)).length * 3 >= mine.length;
}

function mayBeTitle(line: TextLine, opens: boolean): boolean {
  const { text } = line;
  if (isFurniture(text)) return false;
  if (line.mark === 'heading' && line.level === 1 && text.length <= 300) return true;
  if (line.mark !== 'none' && line.mark !== 'heading' && !opens) return false;
  if (!isHeadlineLike(text)) return false;
  if (NAMED_LIST.test(text)) return true;
  if (text.split(/\s+/).length < TITLE_WORDS) return false;
  return (
    !isMarkedByline(text) &&
    parseByline(text).length === 0 &&
    !isSummaryHeading(text) &&
    publisherNamed(text) === undefined &&
    !isMasthead(text) &&
    parseStamp(line)?.position !== 'alone' &&
    withoutSite(text).split(/\s+/).length >= TITLE_WORDS
  );
}

/** True when most stamps stand alone below a headline-like line and above a paragraph. */
export function headlinesStandAbove(lines: readonly TextLine[], stamps: ReadonlyMap<number, Stamp>): boolean {
  let above = 0;
  let below = 0;
  let timed = 0;
  for (const [index, stamp] of stamps) {
    // a day alone stands below the title of the page
    if (!hasTime(stamp)) continue;
    if (stamp.rest !== undefined) return false;
    timed++;
    const after = lines[index + 1];
    const headlineBefore = headlineAbove(lines, stamps, index) !== undefined;
    const headlineAfter = after !== undefined && standsAsHeadline(after) && !stamps.has(index + 1);
    if (headlineBefore && !headlineAfter) above++;
    if (headlineAfter && !headlineBefore) below++;
  }
  return above > below && above * LEAST_SHARE >= timed && (above > 1 || timed <= 2);
}

/** A fourth of the stamps at least: a post may have two, and a short line above the first alone is the page's. */
const LEAST_SHARE = 4;

/** Bylines, and their functions, that may stand between a headline and the stamp below it. */
const MOST_BYLINES = 2;

/** The headline-like line above the line of a stamp; bylines may stand between them. */
export function headlineAbove(
  lines: readonly TextLine[],
  stamps: ReadonlyMap<number, Stamp>,
  stampLine: number,
): TextLine | undefined {
  for (let index = stampLine - 1; index >= 0 && stampLine - index <= MOST_BYLINES + 1; index--) {
    const line = lines[index];
    if (!line || stamps.has(index)) return undefined;
    if (standsAsHeadline(line)) return line;
    if (!isMarkedByline(line.text) && !isPersonName(line.text) && !isFurniture(line.text)) return undefined;
  }
  return undefined;
}

const standsAsHeadline = (line: TextLine): boolean =>
  isHeadlineLike(line.text) &&
  !isFurniture(line.text) &&
  !isMarkedByline(line.text) &&
  !isPersonName(line.text) &&
  line.mark !== 'bullet';

function authorsOf(head: readonly TextLine[]): readonly string[] {
  const named = head
    .filter((line) => isMarkedByline(line.text) || parseByline(line.text).length > 1)
    .flatMap((line) => parseByline(line.text));
  const signed = head.flatMap((line) => {
    const stamp = parseStamp(line);
    return stamp?.isSignature && stamp.author ? stamp.author.split(', ') : [];
  });
  return [...new Set([...named, ...signed])];
}

function publisherOf(text: string): string | undefined {
  if (text.length > 200) return undefined;
  const exact = text.length <= 60 ? publisherNamed(text) : undefined;
  if (exact) return exact.name;
  for (const pattern of [SITE_SUFFIX, SITE_PREFIX, DESK, LIVE_BLOGGING]) {
    const site = pattern.exec(text)?.groups?.['site'];
    const named = site === undefined ? undefined : publisherNamed(site);
    if (named) return named.name;
  }
  return undefined;
}

/** The name of a paper that nobody else knows stands above the title, below it, or below its day. */
const MASTHEAD_LINES = 3;

function publisherOfHead(head: readonly TextLine[], lines: readonly TextLine[]): string | undefined {
  const known = head.map((line) => publisherOf(line.text)).find((one) => one !== undefined);
  const name =
    known ?? head.slice(0, MASTHEAD_LINES).find(({ text, mark }) => mark === 'none' && isMasthead(text))?.text;
  const daysFirst = name !== undefined && lines.slice(0, LONGEST_HEAD).some((line) => DAY_BEFORE_MONTH.test(line.text));
  return daysFirst ? writingDaysFirst(name) : name;
}

/** The publisher that the foot of the page names as holder of its rights. */
export function publisherOfFooter(lines: readonly TextLine[]): string | undefined {
  for (const { text } of lines.slice(-FOOTER_LINES).toReversed()) {
    const site = text.length > 200 ? undefined : COPYRIGHT.exec(text)?.groups?.['site'];
    const named = site === undefined ? undefined : publisherNamed(site);
    if (named) return named.name;
  }
  return undefined;
}

function withoutSite(line: string): string {
  const prefix = SITE_PREFIX.exec(line);
  const before = prefix?.groups?.['site'];
  const text = prefix && before !== undefined && publisherNamed(before) ? line.slice(prefix[0].length) : line;
  const suffix = SITE_SUFFIX.exec(text);
  const site = suffix?.groups?.['site'];
  return suffix && site !== undefined && publisherNamed(site) ? text.slice(0, suffix.index) : text;
}
