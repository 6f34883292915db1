/** One text without posts, and reports and lists that are one post a section. */
import { draftPost, pieceOf, type DraftPost, type Piece } from '../drafts.ts';
import { isFurniture } from '../furniture.ts';
import { isHeadlineLike } from '../headline-like.ts';
import type { TextLine } from '../../text/lines.ts';
import type { SourceText } from '../source.ts';

/** The whole text as one post under its title; headings between paragraphs are headline blocks of their own. */
export function readArticle(source: SourceText): readonly DraftPost[] {
  const title = source.lines.find((line) => source.titleLines.has(line.index));
  const lines = source.lines.slice(source.bodyStart).filter((line) => !source.titleLines.has(line.index));
  const read = draftPost({ ...(title ? { headline: pieceOf(title, 'headline') } : {}), lines });
  const body = read.body.map((piece) => (isSubheading(piece) ? { ...piece, kind: 'headline' as const } : piece));
  const post: DraftPost = { ...read, kind: 'post', body };
  return body.length > 0 || post.headline ? [post] : [];
}

const isSubheading = (piece: Piece): boolean =>
  piece.kind === 'paragraph' && isHeadlineLike(piece.text) && piece.text.length < 100;

const LONGEST_TOPIC_WORDS = 6;

/** Families 3 and 5: sections under a heading, each one post; what stands above the first is the introduction. */
export function readSections(source: SourceText): readonly DraftPost[] {
  const lines = source.lines
    .slice(source.bodyStart)
    .filter((line) => !source.titleLines.has(line.index) && !isFurniture(line.text));
  const sections: { heading?: TextLine; lines: TextLine[] }[] = [{ lines: [] }];
  for (const [position, line] of lines.entries()) {
    if (isSectionHeading(line, lines[position + 1])) sections.push({ heading: line, lines: [] });
    else sections.at(-1)?.lines.push(line);
  }
  const posts = sections.map((section, index) =>
    draftPost({
      lines: section.lines,
      ...(section.heading ? { headline: pieceOf(section.heading, 'headline') } : {}),
      ...(index === 0 && !section.lines.some((line) => line.mark === 'bullet') ? { kind: 'intro' as const } : {}),
    }),
  );
  return posts.filter((post) => post.body.length > 0);
}

/** A topic word or short heading above a paragraph or a list. */
export function isSectionHeading(line: TextLine, next: TextLine | undefined): boolean {
  if (line.mark === 'heading') return true;
  if (line.mark === 'bullet' || line.mark === 'quote' || next === undefined) return false;
  if (!isHeadlineLike(line.text) || line.text.length > 90) return false;
  const words = line.text.split(/\s+/).length;
  return words <= LONGEST_TOPIC_WORDS || line.strong;
}
