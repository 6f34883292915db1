/** What of a document's text is in no post, and why: nothing is left out in silence. */
import { isMarkedByline, isPersonName, parseByline } from '../text/names.ts';
import type { TextLine } from '../text/lines.ts';
import type { LeftOutLine, ReadPost } from '../stage.ts';
import { isTimeLine } from './drafts.ts';
import { isFunctionLine } from './function-line.ts';
import { furnitureRule } from './furniture.ts';

/** How the lines of a page were sorted before its posts were made. */
export interface SortedLines {
  /** All of them. */
  readonly all: readonly TextLine[];
  /** Beginnings of the lines of a page's story, where it stands among others. */
  readonly story?: ReadonlySet<number>;
  /** By their beginnings: lines that were read, without repeated captions and the list of contents. */
  readonly read: ReadonlySet<number>;
  /** Where the tail of the page begins. */
  readonly tailFrom: number;
  /** Where what may be in a post begins. */
  readonly bodyFrom: number;
  /** Beginnings of the lines that were taken for a stamp, a date or the title. */
  readonly stamps: ReadonlySet<number>;
  readonly titles: ReadonlySet<number>;
}

/** The lines that no block of a post holds, each with the rule that left it out. */
export function linesLeftOut(posts: readonly ReadPost[], lines: SortedLines): readonly LeftOutLine[] {
  const blocks = posts.flatMap((post) => post.blocks.map(({ span }) => span)).toSorted((a, b) => a.start - b.start);
  let next = 0;
  return lines.all.flatMap((line) => {
    while ((blocks[next]?.end ?? Infinity) <= line.start) next++;
    if ((blocks[next]?.start ?? Infinity) < line.end) return [];
    return [{ span: { start: line.start, end: line.end }, ...whyLeftOut(line, lines) }];
  });
}

function whyLeftOut(line: TextLine, sorted: SortedLines): Omit<LeftOutLine, 'span'> {
  const furniture = furnitureOf(line, sorted);
  if (furniture !== undefined) return { rule: furniture, isFurniture: true };
  return { rule: partOfPage(line, sorted), isFurniture: false };
}

function furnitureOf({ text, start }: TextLine, { story, read, tailFrom }: SortedLines): string | undefined {
  const rule = furnitureRule(text);
  if (rule !== undefined) return rule;
  if (story?.has(start) === false) return 'around-story';
  if (start >= tailFrom) return 'page-tail';
  return read.has(start) ? undefined : 'caption-or-contents';
}

/** What a line is that says something of its page or post without being in one; "outside-posts" where that is not known. */
function partOfPage(line: TextLine, { titles, stamps, bodyFrom }: SortedLines): string {
  if (titles.has(line.start)) return 'title';
  if (stamps.has(line.start) || isTimeLine(line)) return 'time';
  if (isMarkedByline(line.text) || isPersonName(line.text) || parseByline(line.text).length > 0) return 'byline';
  if (isFunctionLine(line.text)) return 'reporter-function';
  return line.start < bodyFrom ? 'page-head' : 'outside-posts';
}
