/**
 * Families 4, 6 and 7: every post has a time stamp: a clock time, a full stamp, or an age. The stamp stands on a line of
 * its own above or below the headline, shares a line with the headline or the text, or signs the post below its text.
 */
import { defined } from '../../../dataset/defined.ts';
import type { TextLine } from '../../text/lines.ts';
import { isMarkedByline, isPersonName, parseByline } from '../../text/names.ts';
import { draftPost, isReporterLine, isTimeLine, pieceAt, pieceOf, type DraftPost, type Piece } from '../drafts.ts';
import { isFunctionLine } from '../function-line.ts';
import { isFurniture } from '../furniture.ts';
import { headlineAbove, headlinesStandAbove } from '../head.ts';
import { isHeadlineLike, isOneShortSentence } from '../headline-like.ts';
import { isSummaryHeading } from '../post-kind.ts';
import type { SourceText } from '../source.ts';
import { firstStampLine, hasTime, timeOf, type Stamp, type StampTime } from '../stamps.ts';
import { runsNewestFirst } from '../timing.ts';
import { readIntro } from './intro.ts';

/** What belongs to one stamp. */
interface StampedSection {
  readonly stamp: Stamp;
  /** Index of the line with which the post begins. */
  readonly first: number;
  /** The headline above the stamp, where headlines stand above. */
  readonly above?: TextLine;
  /** What follows the stamp, and bylines that stand between it and the headline above. */
  readonly lines: readonly TextLine[];
}

export function readStampedPosts(source: SourceText): readonly DraftPost[] {
  const sections = stampsSign(source) ? signedSections(source) : sectionsOf(source);
  const firstLine = sections[0]?.first ?? source.lines.length;
  const form: PostForm = {
    mostlyHeadlines: headlineShare(source, sections) >= 0.6,
    sentences: sentencesStandAsHeadlines(sections),
    gluedHeadlines:
      sections.filter(({ stamp }) => gluedHeadlineEnd(source, stamp) !== undefined).length * 2 >= sections.length,
  };
  const posts = sections.map((section) => readSection(source, section, form));
  return [...readIntro(source, firstLine), ...withoutLinks(posts)];
}

/**
 * Without the posts that are only links to others: a headline with its time, repeated above the text itself, or "Key events"
 * above such a list.
 */
function withoutLinks(posts: readonly DraftPost[]): readonly DraftPost[] {
  const told = new Set(posts.flatMap(({ headline, body }) => (headline && body.length > 0 ? headline.text : [])));
  return posts.filter(
    ({ headline, body }) =>
      !headline || body.length > 0 || !(told.has(headline.text) || isSummaryHeading(headline.text)),
  );
}

function sectionsOf(source: SourceText): readonly StampedSection[] {
  const { lines, stamps } = source;
  const above = headlinesStandAbove(lines, stamps);
  const merged = mergeStamps(source);
  const named = !above && namesStandAbove(lines, merged);
  const starts = merged.map((start) => {
    const headline = above ? headlineAbove(lines, stamps, start.first) : undefined;
    const isNamed = named && isPersonName(lines[start.first - 1]?.text ?? '');
    return {
      ...start,
      begin: isNamed ? start.first - 1 : start.first,
      headline: headline && isTitleLine(headline) ? headline : undefined,
    };
  });
  return starts.map(({ stamp, first, last, begin, headline }, position) => {
    const next = starts[position + 1];
    const end = next ? (next.headline?.index ?? next.begin) : lines.length;
    const bylines = headline ? lines.slice(headline.index + 1, first) : lines.slice(begin, first);
    return {
      stamp,
      first: headline?.index ?? begin,
      ...(headline ? { above: headline } : {}),
      lines: [...bylines, ...lines.slice(last + 1, Math.max(end, last + 1))],
    };
  });
}

/** "Ann Lee" above "2 hours ago", from the first post on: who wrote the post that the stamp opens. */
function namesStandAbove(lines: readonly TextLine[], starts: readonly StampStart[]): boolean {
  const named = starts.filter(({ stamp, first }) => !stamp.author && isPersonName(lines[first - 1]?.text ?? ''));
  return named.length > 1 && named[0] === starts[0] && named.length * 4 >= starts.length * 3;
}

/** True when most stamps are signatures: author and time stand below each post. */
function stampsSign({ stamps }: SourceText): boolean {
  const timed = [...stamps.values()].filter(hasTime);
  return timed.filter((stamp) => stamp.isSignature).length * 2 > timed.length;
}

/** The posts that end with their stamps; the first begins at the last headline above the first signature. */
function signedSections(source: SourceText): readonly StampedSection[] {
  let first = firstSignedLine(source);
  return mergeStamps(source).map((signature) => {
    const section = { stamp: signature.stamp, first, lines: source.lines.slice(first, signature.first) };
    first = signature.last + 1;
    return section;
  });
}

function firstSignedLine({ lines, stamps, bodyStart }: SourceText): number {
  const signature = firstStampLine(stamps) ?? lines.length;
  return lines.slice(bodyStart, signature).findLast(isTitleLine)?.index ?? bodyStart;
}

const isTitleLine = (line: TextLine | undefined): boolean =>
  line !== undefined &&
  line.mark !== 'bullet' &&
  (isHeadlineLike(line.text) || line.mark === 'heading') &&
  !isFurniture(line.text) &&
  !isMarkedByline(line.text);

interface StampStart {
  readonly stamp: Stamp;
  readonly first: number;
  readonly last: number;
}

/** Joins stamps of one post on neighbouring lines; a line with only a day gives it to the posts below. */
function mergeStamps(source: SourceText): readonly StampStart[] {
  const starts: StampStart[] = [];
  let dayLine: StampTime['day'];
  const all = [...source.stamps].toSorted((a, b) => a[0] - b[0]);
  const isOfPage = dayIsOfPage(all.map(([, stamp]) => stamp));
  for (const [index, stamp] of all) {
    const timed = hasTime(stamp);
    if (!timed && stamp.position === 'alone') {
      if (!isOfPage) dayLine = stamp.day;
      continue;
    }
    if (!timed) continue;
    const previous = starts.at(-1);
    const joins = previous?.last === index - 1 && previous.stamp.position === 'alone' && stamp.position === 'alone';
    if (joins && previous.stamp.author === undefined) {
      starts[starts.length - 1] = { stamp: { ...stamp, ...previous.stamp }, first: previous.first, last: index };
    } else {
      const day = stamp.day ?? dayLine;
      starts.push({ stamp: day ? { ...stamp, day } : stamp, first: index, last: index });
      dayLine = undefined;
    }
  }
  return starts;
}

/** A single day above posts that run back from the newest is the day of the page, and the newest may be of the day after. */
function dayIsOfPage(stamps: readonly Stamp[]): boolean {
  const days = stamps.filter((stamp) => stamp.day !== undefined);
  const timed = stamps.filter(hasTime);
  const [day] = days;
  const isAbove = day !== undefined && days.length === 1 && day === stamps[0] && !hasTime(day);
  return isAbove && runsNewestFirst(timed.map(({ clock }) => clock));
}

/** How many posts have a headline in the place where this layout puts it. */
function headlineShare(source: SourceText, sections: readonly StampedSection[]): number {
  const withHeadline = sections.filter((section) => {
    const { rest } = section.stamp;
    if (section.above) return true;
    if (rest) return section.stamp.isTicker === true || isHeadlineLike(source.text.slice(rest.start, rest.end));
    const first = section.lines.find((line) => !isSetAside(line));
    return first !== undefined && isHeadlineLike(first.text);
  });
  return sections.length === 0 ? 0 : withHeadline.length / sections.length;
}

const FEWEST_SENTENCES = 3;
const LONGEST_SENTENCE = 100;
/** Above a short paragraph that is the first of the text a sentence may be as short as a headline. */
const LONGEST_AMONG_HEADLINES = 70;

/** True when nearly every post opens with one short sentence on a line of its own, above a longer paragraph. */
function sentencesStandAsHeadlines(sections: readonly StampedSection[]): boolean {
  const opening = sections.filter(({ stamp, lines }) => {
    const [first, next] = stamp.rest ? [] : lines.filter((line) => !isSetAside(line));
    if (!first || !next || first.mark !== 'none' || first.text.length > LONGEST_SENTENCE) return false;
    return isOneShortSentence(first.text) && next.mark === 'none' && next.text.length > first.text.length;
  });
  return opening.length >= FEWEST_SENTENCES && opening.length * 5 >= sections.length * 4;
}

const isSetAside = (line: TextLine): boolean =>
  isFurniture(line.text) ||
  isTimeLine(line) ||
  isMarkedByline(line.text) ||
  isPersonName(line.text) ||
  isFunctionLine(line.text) ||
  isReporterLine(line.text) ||
  parseByline(line.text).length > 1;

/** How the posts of this document are written. */
interface PostForm {
  /** Most have a headline where the layout puts it: then a very short sentence there is one, too. */
  readonly mostlyHeadlines: boolean;
  /** Their headlines are sentences with their stops. */
  readonly sentences: boolean;
  /** The break between headline and text is lost: "19:55 Bridge fallsThe ministry said …". */
  readonly gluedHeadlines: boolean;
}

const GLUED = /^.{12,180}?[\p{Ll}\d]{3}[?!)”’"]?(?=\p{Lu}[\p{L}’']*\s)/u;

/** Where the headline ends in the text behind a stamp, when the two are glued together. */
function gluedHeadlineEnd(source: SourceText, { rest }: Stamp): number | undefined {
  if (!rest || rest.end - rest.start < 60) return undefined;
  const glued = GLUED.exec(source.text.slice(rest.start, Math.min(rest.end, rest.start + 240)));
  return glued ? rest.start + glued[0].length : undefined;
}

function readSection(source: SourceText, section: StampedSection, form: PostForm): DraftPost {
  const { stamp, above, lines } = section;
  const { author, rest } = stamp;
  const common = { stamp: timeOf(stamp), ...defined({ author }) };
  const isHeadline = (text: string, hasMore: boolean): boolean =>
    isHeadlineLike(text) ||
    (hasMore &&
      isOneShortSentence(text) &&
      (form.sentences || (form.mostlyHeadlines && text.length <= LONGEST_AMONG_HEADLINES)));
  if (above) return draftPost({ ...common, headline: pieceOf(above, 'headline'), lines });
  const glued = form.gluedHeadlines ? gluedHeadlineEnd(source, stamp) : undefined;
  if (rest && glued !== undefined) {
    const headline = pieceAt(source.text, { start: rest.start, end: glued }, 'headline');
    return draftPost({
      ...common,
      headline,
      lead: [pieceAt(source.text, { start: glued, end: rest.end }, 'paragraph')],
      lines,
    });
  }
  if (rest) {
    const piece = pieceAt(source.text, rest, 'paragraph');
    const more = lines.some((line) => !isSetAside(line));
    if (stamp.isTicker || isHeadline(piece.text, more))
      return draftPost({ ...common, headline: { ...piece, kind: 'headline' }, lines });
    return draftPost({ ...common, lead: [piece], lines });
  }
  const { headline, below } = headlineBelow(lines, isHeadline);
  return draftPost({ ...common, ...(headline ? { headline } : {}), lines: below });
}

/** The first line that counts is the headline, when it looks like one; bylines above it stay with the text. */
function headlineBelow(
  lines: readonly TextLine[],
  isHeadline: (text: string, hasMore: boolean) => boolean,
): { headline: Piece | undefined; below: readonly TextLine[] } {
  const at = lines.findIndex((line) => !isSetAside(line));
  const line = lines[at];
  if (!line || line.mark === 'bullet' || line.mark === 'quote') return { headline: undefined, below: lines };
  const hasMore = lines.length > at + 1;
  const marked = line.mark === 'heading' || isSummaryHeading(line.text);
  if (!marked && !isHeadline(line.text, hasMore)) return { headline: undefined, below: lines };
  return { headline: pieceOf(line, 'headline'), below: [...lines.slice(0, at), ...lines.slice(at + 1)] };
}
