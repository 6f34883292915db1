/** What stands between the title and the first post: an introduction, and recaps such as "Key points". */
import type { TextLine } from '../../text/lines.ts';
import { parseByline } from '../../text/names.ts';
import { draftPost, isTimeLine, pieceOf, type DraftPost } from '../drafts.ts';
import { isFurniture } from '../furniture.ts';
import { isHeadlineLike } from '../headline-like.ts';
import { isSummaryHeading } from '../post-kind.ts';
import type { SourceText } from '../source.ts';

const SHORTEST_PARAGRAPH = 50;
/** A line may be shorter that ends as a sentence or an announcement does. */
const SHORTEST_SENTENCE = 35;

/** Posts from the lines before `end` (the first line of the first post). */
export function readIntro(source: SourceText, end: number): readonly DraftPost[] {
  const lines = source.lines.slice(source.bodyStart, end).filter((line) => !source.titleLines.has(line.index));
  const told = new Set(source.lines.slice(end).map(({ text }) => text));
  const parts: { heading?: TextLine; lines: TextLine[] }[] = [{ lines: [] }];
  for (const [position, line] of lines.entries()) {
    if (isLink(line, lines[position - 1], told)) continue;
    const open = parts.at(-1);
    if (isSummaryHeading(line.text) && line.mark !== 'bullet') parts.push({ heading: line, lines: [] });
    else if (belongs(line) || (open?.heading && isRecapPoint(line, open.heading))) open?.lines.push(line);
  }
  return parts
    .filter((part) => part.lines.length > 0)
    .map((part) =>
      draftPost(
        part.heading
          ? { kind: 'summary', headline: pieceOf(part.heading, 'headline'), lines: part.lines }
          : { kind: 'intro', lines: part.lines },
      ),
    );
}

/** A headline of the posts below with its day or age above it, in a list of key events. */
const isLink = (line: TextLine, before: TextLine | undefined, told: ReadonlySet<string>): boolean =>
  isTimeLine(line) || (before !== undefined && isTimeLine(before) && told.has(line.text));

const FEWEST_POINT_WORDS = 6;

/** A point of a recap whose bullets were lost. Below "Key events" such lines are the headlines of the posts, as links. */
const isRecapPoint = (line: TextLine, heading: TextLine): boolean =>
  !/^key events/i.test(heading.text) && !isFurniture(line.text) && line.text.split(/\s+/).length >= FEWEST_POINT_WORDS;

/** Sentences and bullets; not the short lines of navigation, bylines and picture captions. */
function belongs(line: TextLine): boolean {
  if (isFurniture(line.text)) return false;
  if (line.mark === 'bullet') return true;
  const shortest = /[.:]$/.test(line.text) ? SHORTEST_SENTENCE : SHORTEST_PARAGRAPH;
  return !isHeadlineLike(line.text) && line.text.length >= shortest && parseByline(line.text).length === 0;
}
