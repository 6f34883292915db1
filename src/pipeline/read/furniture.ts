/**
 * What a page puts around its news: credits, captions, navigation, sharing, subscriptions, notices of the live blog about
 * itself. Furniture is in no post. Each pattern looks at a whole line.
 */
import { groupBy } from '../../dataset/group-by.ts';
import { remembering } from '../../dataset/remembering.ts';
import { renumbered, type TextLine } from '../text/lines.ts';
import { announcesLatest, announcesMore } from '../text/update-notices.ts';
import { CREDITS, VIDEO_LENGTH } from './furniture/credits.ts';
import type { FurnitureFamily } from './furniture/family.ts';
import { NAVIGATION } from './furniture/navigation.ts';
import { NOTICES } from './furniture/notices.ts';
import { tellsNews } from './furniture/tells-news.ts';
import { BRACKETED_LINKS, FOOTNOTE, WIRES_AND_NOTES } from './furniture/wires-and-notes.ts';

/** Lines after which nothing but furniture follows. */
const TAIL =
  /^(?:sign up to read this|explore more on (?:these|this) (?:topics?|stor(?:y|ies))$|reuse this content$|related (?:stories|articles|topics|content|news)|top stories on|more on this story|recommended (?:stories|for you)|most (?:read|viewed|popular)|more stories|read this next|you may also like|editor[’']?s[’']? picks?|our picks|(?:references|external links|see also|notes|further reading)(?:\[edit\])?$|share this (?:article|story)|comments$|topics:?$|more from\b|copyright ©|© \d{4}|©)/iu;

/** Families compiled: one search for all patterns of the same flags. Each search costs more to begin than to fail at the first letter. */
interface Searched {
  readonly marks: readonly string[];
  /** All patterns, of which most lines match none. */
  readonly any: readonly RegExp[];
  readonly whole: readonly RegExp[];
}

const joined = (patterns: readonly RegExp[]): readonly RegExp[] =>
  [...groupBy(patterns, ({ flags }) => flags)].map(
    ([flags, alike]) => new RegExp(alike.map(({ source }) => source).join('|'), flags),
  );

/** The families that need no mark as one, and each of the others. */
function compiled(families: readonly FurnitureFamily[]): readonly Searched[] {
  const unmarked = families.filter(({ marks }) => marks === undefined);
  return [...families.filter(({ marks }) => marks !== undefined).map((one) => [one]), unmarked].map((alike) => ({
    marks: alike.flatMap(({ marks = [] }) => marks),
    whole: joined(alike.flatMap(({ whole = [] }) => whole)),
    any: joined(alike.flatMap(({ whole = [], openings = [] }) => [...whole, ...openings])),
  }));
}

/** The last line of many pages: the sources of an article. In the middle it belongs to a picture. */
const SOURCES = /^sources?: [\p{L} ,&./-]{2,60}$/iu;
const LAST_LINES = 4;

const ALL_BUT_CREDITS: readonly FurnitureFamily[] = [
  ...NOTICES,
  ...WIRES_AND_NOTES,
  ...NAVIGATION,
  { rule: 'sources', whole: [SOURCES] },
];
const ANY_CREDIT = compiled(CREDITS);
const ANY_OTHER = compiled(ALL_BUT_CREDITS);

const isOfAny = (text: string, searched: readonly Searched[]): boolean =>
  searched.some(
    ({ marks, any, whole }) =>
      (marks.length === 0 || marks.some((mark) => text.includes(mark))) &&
      any.some((pattern) => pattern.test(text)) &&
      (whole.some((pattern) => pattern.test(text)) || !tellsNews(text)),
  );
const LONG_PARAGRAPH = 240;

const LONGEST_FURNITURE = 320;

/** True for a footnote with addresses, and for a list of links, however long they are. */
const isLongFurniture = (text: string): boolean => FOOTNOTE.test(text.slice(0, 120)) || BRACKETED_LINKS.test(text);

const holdsNoWord = (text: string): boolean => text.length < 2 || !/[\p{L}\d]/u.test(text);

/** Lines of the documents read last: each is asked for some three times while its document's layout is found and read. */
const REMEMBERED = 2_000;

/** True when the line as a whole is furniture. */
export const isFurniture = remembering((text) => {
  if (text.length > LONGEST_FURNITURE) return isLongFurniture(text);
  return (
    isCredit(text) || announcesLatest(text) || announcesMore(text) || isOfAny(text, ANY_OTHER) || holdsNoWord(text)
  );
}, REMEMBERED);

const belongsTo = (text: string, { whole = [], openings = [] }: FurnitureFamily): boolean =>
  whole.some((pattern) => pattern.test(text)) || (openings.some((pattern) => pattern.test(text)) && !tellsNews(text));

/** Which rule takes a line for furniture, for those who ask why it was left out; undefined for news. */
export function furnitureRule(text: string): string | undefined {
  if (!isFurniture(text)) return undefined;
  if (announcesLatest(text)) return 'announces-latest';
  if (announcesMore(text)) return 'announces-more';
  const family = [...CREDITS, ...ALL_BUT_CREDITS].find((one) => belongsTo(text, one));
  return family?.rule ?? (holdsNoWord(text) ? 'no-word' : 'links');
}

/** True for lines that only say where a picture is from, or what it shows with a credit at the end. */
export const isCredit = (text: string): boolean => text.length <= LONGEST_FURNITURE && isOfAny(text, ANY_CREDIT);

/**
 * Without captions that stand twice, once for those who cannot see and once with their credit ("… Photograph: Ann Lee/Agency"),
 * those between "Image" and a credit, and the titles of videos above their length.
 */
export function withoutRepeatedCaptions(lines: readonly TextLine[]): readonly TextLine[] {
  const kept = lines.filter((line, index) => {
    const next = lines[index + 1];
    if (next && VIDEO_LENGTH.test(next.text)) return false;
    if (next === undefined || !isCredit(next.text)) return true;
    if (PICTURE.test(lines[index - 1]?.text ?? '')) return false;
    return !extendsLine(next.text, line.text) && !sharesWords(next.text, line.text);
  });
  return renumbered(kept);
}

const PICTURE = /^(?:image|photo|picture)$/iu;

const extendsLine = (caption: string, line: string): boolean =>
  caption.length > line.length && caption.startsWith(line);

/** So many words in common tell that two captions describe one picture. */
const FEWEST_SHARED = 5;
const SHARED = 0.8;

function sharesWords(caption: string, line: string): boolean {
  const [theirs, own] = [caption, line].map((text) => new Set(text.toLowerCase().match(/[\p{L}\d]{2,}/gu)));
  if (!theirs || !own) return false;
  const shared = [...own].filter((word) => theirs.has(word)).length;
  return shared >= FEWEST_SHARED && shared >= Math.min(own.size, theirs.size) * SHARED;
}

const CONTENTS = /^(?:table of )?contents(?: \[?hide\]?)?$/i;
const LONGEST_CONTENTS_LINE = 100;

/** Without the list of contents of a page: "1 February", "2.1 Siege of the port" below "Contents" are no dates and no news. */
export function withoutContents(lines: readonly TextLine[]): readonly TextLine[] {
  const head = lines.findIndex((line) => CONTENTS.test(line.text));
  if (head < 0) return lines;
  let end = head + 1;
  while (isContentsLine(lines[end])) end++;
  return end - head > 2 ? renumbered([...lines.slice(0, head), ...lines.slice(end)]) : lines;
}

/** Numbered without a full stop, so the reader of lines takes no mark off it. */
const isContentsLine = (line: TextLine | undefined): boolean =>
  line !== undefined && line.text.length <= LONGEST_CONTENTS_LINE && /^\d{1,2}(?:\.\d{1,2}){0,3} \S/.test(line.text);

/**
 * The index of the first line of the page's tail, or the number of lines when it has none. A tail starts at a tell-tale
 * line behind which no long paragraph follows.
 */
export function tailStart(lines: readonly TextLine[]): number {
  let start = lines.length;
  for (let index = lines.length - 1; index > 0; index--) {
    const text = lines[index]?.text ?? '';
    if (text.length >= LONG_PARAGRAPH) break;
    const endsPage = TAIL.test(text) || (lines.length - index <= LAST_LINES && SOURCES.test(text));
    if (text.length < 200 && endsPage) start = index;
  }
  return start;
}
