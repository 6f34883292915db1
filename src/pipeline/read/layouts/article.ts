/** One text without posts, and reports and lists that are one post a section. */
import { STATES } from '../../lexicon/states.ts';
import { draftPost, isTimeLine, pieceOf, type DraftPost, type Piece } from '../drafts.ts';
import { isFurniture } from '../furniture.ts';
import { isHeadlineLike } from '../headline-like.ts';
import type { TextLine } from '../../text/lines.ts';
import { isTownAndDay } from '../../text/dateline.ts';
import { isSummaryHeading } from '../post-kind.ts';
import type { SourceText } from '../source.ts';
import { parseByline } from '../../text/names.ts';
import { readIntro } from './intro.ts';

/** The whole text as one post under its title; headings between paragraphs are headline blocks of their own. */
export function readArticle(source: SourceText): readonly DraftPost[] {
  const title = source.lines.find((line) => source.titleLines.has(line.index));
  const lines = withoutTownAndDay(
    source.lines.slice(source.bodyStart).filter((line) => !source.titleLines.has(line.index)),
  );
  const read = draftPost({ ...(title ? { headline: pieceOf(title, 'headline') } : {}), lines });
  const body = read.body.map((piece) => (isSubheading(piece) ? { ...piece, kind: 'headline' as const } : piece));
  const post: DraftPost = { ...read, kind: 'post', body: withoutPlaceOfWriting(body) };
  return body.length > 0 || post.headline ? [post] : [];
}

/** "Dili, 6 May" above the first paragraph says where and when the story was written. */
function withoutTownAndDay(lines: readonly TextLine[]): readonly TextLine[] {
  const text = lines.findIndex((line) => !isHeadlineLike(line.text));
  return lines.filter((line, at) => at >= text || !isTownAndDay(line.text));
}

/** "BANGKOK: Rebels …", "Bangkok : Rebels …": where the story was written, before its first sentence. */
const PLACE_OF_WRITING = /^(?:\p{Lu}{4,24}(?: \p{Lu}{3,24}){0,2} ?|\p{Lu}\p{Ll}{2,24} ): (?=["“‘]?\p{Lu})/u;

/** "SUDAN: Rebels …" is what the text is about. */
const STATE_NAMES: ReadonlySet<string> = new Set(
  STATES.flatMap(({ name, aliases }) => [name, ...aliases].map((each) => each.toLowerCase())),
);

/** Leaves it out; in the record of an interview, where others begin so too, it is who speaks. */
function withoutPlaceOfWriting(body: readonly Piece[]): readonly Piece[] {
  const at = body.findIndex(({ kind }) => kind === 'paragraph');
  const first = body[at];
  const { length } = PLACE_OF_WRITING.exec(first?.text ?? '')?.[0] ?? '';
  const isState = STATE_NAMES.has(first?.text.slice(0, length).replace(/ ?: $/u, '').toLowerCase() ?? '');
  if (first === undefined || length === 0 || isState || body.some((piece, i) => i !== at && startsTurn(piece.text)))
    return body;
  return body.with(at, { ...first, start: first.start + length, text: first.text.slice(length) });
}

const isSubheading = (piece: Piece): boolean =>
  piece.kind === 'paragraph' && isHeadlineLike(piece.text) && piece.text.length < 100 && !startsTurn(piece.text);

/** True where a transcript names who speaks from here on: "Q: …", "GEN. LEE: …", "MINISTER BO CHU (through translator): …". */
export const startsTurn = (text: string): boolean => /^\p{Lu}[\p{Lu}.'’ -]{0,50}(?:\([^()]{2,40}\))?:\s/u.test(text);

const LONGEST_TOPIC_WORDS = 6;

/**
 * Families 3 and 5: sections under a heading, each one post; what stands above the first is the introduction. The text that
 * goes on behind the list of a recap is a section of its own.
 */
export function readSections(source: SourceText): readonly DraftPost[] {
  const lines = source.lines
    .slice(source.bodyStart)
    .filter((line) => !source.titleLines.has(line.index) && !isHeadRemark(line));
  const first = lines.findIndex((line, position) => isSectionHeading(line, lines[position + 1]));
  if (first < 0) return readIntro(source, source.lines.length);
  const sections: { heading?: TextLine; lines: TextLine[] }[] = [];
  for (const [position, line] of lines.entries()) {
    if (position < first) continue;
    const open = sections.at(-1);
    if (isSectionHeading(line, lines[position + 1])) sections.push({ heading: line, lines: [] });
    else if (open?.heading && isSummaryHeading(open.heading.text) && endsList(open.lines.at(-1), line))
      sections.push({ lines: [line] });
    else open?.lines.push(line);
  }
  const posts = sections.map(({ heading, lines: below }) =>
    draftPost({ lines: below, ...(heading ? { headline: headingPiece(heading) } : {}) }),
  );
  return [...readIntro(source, lines[first]?.index ?? 0), ...posts.filter(hasWords)];
}

/** A cell of a table below another is no section. */
const hasWords = ({ body }: DraftPost): boolean => body.some(({ text }) => /\p{L}/u.test(text));

/** Furniture, the date of the report and the names of its authors. */
const isHeadRemark = (line: TextLine): boolean =>
  isFurniture(line.text) || isTimeLine(line) || (line.mark === 'none' && parseByline(line.text).length > 1);

const endsList = (before: TextLine | undefined, line: TextLine): boolean =>
  before?.mark === 'bullet' && line.mark === 'none' && line.text.length >= SHORTEST_PARAGRAPH;

const SHORTEST_PARAGRAPH = 100;

/** The heading without its colon. */
function headingPiece(heading: TextLine): Piece {
  const piece = pieceOf(heading, 'headline');
  const text = piece.text.replace(/\s?:$/, '');
  return { ...piece, text, end: piece.start + text.length };
}

const LIST_HEADING = /^\p{Lu}[^.:]{2,50}:$/u;

/** A topic word or short heading above a paragraph or a list. */
export function isSectionHeading(line: TextLine, next: TextLine | undefined): boolean {
  if (line.mark === 'heading') return true;
  if (line.mark === 'bullet' || line.mark === 'quote' || next === undefined) return false;
  if (next.mark === 'bullet' && LIST_HEADING.test(line.text)) return true;
  if (!isHeadlineLike(line.text) || line.text.length > 90) return false;
  const words = line.text.split(/\s+/).length;
  return words <= LONGEST_TOPIC_WORDS || line.strong;
}
