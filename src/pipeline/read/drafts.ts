/** What layout readers give: posts as lists of pieces, before times are assigned and spans are fixed. */
import { defined } from '../../dataset/defined.ts';
import type { PostKind, Span } from '../../dataset/records/records.ts';
import { isPersonName, isMarkedByline, parseByline } from '../text/names.ts';
import type { TextLine } from '../text/lines.ts';
import type { Block, BlockKind } from '../stage.ts';
import { isMasthead, publisherNamed } from '../lexicon/publishers.ts';
import { isFunctionLine } from './function-line.ts';
import { isFurniture } from './furniture.ts';
import { tellsNews } from './furniture/tells-news.ts';
import { isHeadlineLike } from './headline-like.ts';
import { isSummary } from './post-kind.ts';
import { isDatelineAlone } from '../text/dateline.ts';
import { parseStamp, type StampTime } from './stamps.ts';
import { EndingPattern } from '../text/ending-pattern.ts';

/** A run of text that becomes a block. */
export interface Piece {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface DraftPost {
  readonly kind: PostKind;
  readonly headline?: Piece;
  readonly body: readonly Piece[];
  readonly author?: string;
  readonly stamp?: StampTime;
  /** Known already (machine-readable data, dated lists): an instant or a day. */
  readonly published?: string;
  readonly publishedWithin?: string;
}

export function pieceOf(line: TextLine, kind?: BlockKind): Piece {
  const own: BlockKind =
    line.mark === 'bullet' || line.mark === 'number' ? 'bullet' : line.mark === 'quote' ? 'quotation' : 'paragraph';
  return { kind: kind ?? own, start: line.start, end: line.end, text: line.text };
}

export const pieceAt = (text: string, span: Span, kind: BlockKind): Piece => ({
  kind,
  start: span.start,
  end: span.end,
  text: text.slice(span.start, span.end),
});

export interface PostParts {
  readonly kind?: PostKind;
  readonly headline?: Piece;
  /** Lines below the headline, furniture and bylines still among them. */
  readonly lines: readonly TextLine[];
  /** Pieces that stand before those lines (text glued to a stamp). */
  readonly lead?: readonly Piece[];
  readonly author?: string;
  readonly stamp?: StampTime;
  readonly published?: string;
  readonly publishedWithin?: string;
}

const REPORTING_FROM =
  /^(?<name>[^.,:;]{4,50}?),? (?:is|was|are|were|has been) (?:a |an |the |our |also )?(?:[\p{L}’'-]{1,20} ){0,5}(?:reporting|reporter|correspondent|journalist|editor|based|writing|covering|on the ground)\b/u;
/** Whoever edits the page has not written the post. */
const EDITED_BY = /^edited by\b.{3,100}$/i;

/** Builds a draft from lines: furniture and bylines are taken out, quotations after an introduction are marked. */
export function draftPost(parts: PostParts): DraftPost {
  const body: Piece[] = [...(parts.lead ?? [])];
  let author = parts.author;
  const lines = parts.lines.filter((line) => !isFurniture(line.text) && !isTimeLine(line));
  const belowPoints = lines.findIndex(({ mark }) => mark !== 'bullet');
  for (const [position, line] of lines.entries()) {
    const isEdge = position <= 1 || position === belowPoints || position === lines.length - 1;
    const byline = bylineOf(line, position, isEdge);
    if (byline !== undefined) {
      if (byline.author !== '') author ??= byline.author;
      if (byline.whole) continue;
    }
    body.push(pieceOf(line));
  }
  const signed = signedInBrackets(body.at(-1));
  if (signed) {
    author ??= signed.author;
    body.splice(-1, 1, signed.piece);
  }
  return {
    kind: parts.kind ?? (isSummary(parts.headline?.text, body[0]?.text) ? 'summary' : 'post'),
    ...(parts.headline ? { headline: withoutGluedLabel(parts.headline) } : {}),
    body: markQuotations(body),
    ...defined({ author }),
    ...(parts.stamp ? { stamp: parts.stamp } : {}),
    ...defined({ published: parts.published, publishedWithin: parts.publishedWithin }),
  };
}

/** "BreakingArmy enters Goma": the label of a post, whose own space the copy has lost. */
const GLUED_LABEL = /^(?:Breaking(?: ?[Nn]ews)?|Analysis|Eyewitness|Just [Ii]n)(?=\p{Lu}\p{Ll})/u;

function withoutGluedLabel(headline: Piece): Piece {
  const { length } = GLUED_LABEL.exec(headline.text)?.[0] ?? '';
  return length === 0 ? headline : { ...headline, start: headline.start + length, text: headline.text.slice(length) };
}

const IN_BRACKETS = /[.!?]["”’]? \((?<name>\p{Lu}[^()]{3,60})\)$/u;

/** "… were killed. (Ann Lee)", "… says the army. (Reuters)": a post's last words say whose it is. */
function signedInBrackets(last: Piece | undefined): { author?: string; piece: Piece } | undefined {
  const name = last && IN_BRACKETS.exec(last.text)?.groups?.['name'];
  if (!last || name === undefined) return undefined;
  const authors = parseByline(name);
  if (authors.length === 0 && !publisherNamed(name)) return undefined;
  const text = last.text.slice(0, -(name.length + ' ()'.length));
  return {
    ...(authors.length > 0 ? { author: authors.join(', ') } : {}),
    piece: { ...last, text, end: last.start + text.length },
  };
}

/** A date, time or dateline that stands alone says when the text was published; it is no part of it. */
export const isTimeLine = (line: TextLine): boolean =>
  line.mark !== 'bullet' &&
  ((line.text.length <= 80 && parseStamp(line)?.position === 'alone') || isDatelineAlone(line.text));

/**
 * The author that a line names, and whether the line is nothing but a byline.
 * @param atEdge true where bylines stand: above the text, below the points that an agency puts above it, or below the text
 */
function bylineOf(line: TextLine, position: number, atEdge: boolean): { author: string; whole: boolean } | undefined {
  if (line.mark === 'bullet' || line.mark === 'quote') return undefined;
  const { text } = line;
  if (EDITED_BY.test(text) && !tellsNews(text)) return { author: '', whole: true };
  if (atEdge && isMarkedByline(text)) return { author: parseByline(text).join(', '), whole: true };
  if (publisherNamed(text) || (atEdge && isMasthead(text))) return { author: '', whole: true };
  if (position <= 1 && isPersonName(text)) return { author: text, whole: true };
  const several = position <= 1 ? parseByline(text) : [];
  if (several.length > 1) return { author: several.join(', '), whole: true };
  if (position <= 2 && isFunctionLine(text)) return { author: '', whole: true };
  if (position > 1 || text.length > 400) return undefined;
  const authors = reportersOf(text);
  if (authors.length === 0) return undefined;
  return { author: authors.join(', '), whole: isReporterLine(text) };
}

function reportersOf(text: string): readonly string[] {
  const name = REPORTING_FROM.exec(text)?.groups?.['name'];
  if (name === undefined) return [];
  return COLLECTIVE.test(name) ? [name] : parseByline(name);
}

/** True for a line that only says who reports: "Ann Lee is our Middle East correspondent". */
export const isReporterLine = (text: string): boolean =>
  text.length <= 120 && isHeadlineLike(text) && reportersOf(text).length > 0;

/** Who reports without a name: "Our correspondent is reporting from Goma", "The foreign desk". */
const COLLECTIVE = /^(?:our |the )?[\p{L} -]{0,30}\b(?:correspondents?|reporters?|desk|newsroom|staff|team)$/iu;

const INTRODUCES_SPEECH = new EndingPattern(
  /\b(?:said|says|say|wrote|writes|adding|added|adds|posted|told|tells|tweeted|continued|statement|stated|read|reads|readout|quotes?|message)\b[^.!?]{0,120}:$/i,
);
const QUOTED = /^["“‘'«„]/;

/** A paragraph that follows "… said:" without quotation marks is what was said. */
function markQuotations(body: readonly Piece[]): readonly Piece[] {
  return body.map((piece, index) => {
    const before = body[index - 1];
    const introduced = before !== undefined && INTRODUCES_SPEECH.test(before.text.slice(-200));
    return introduced && piece.kind === 'paragraph' && !QUOTED.test(piece.text)
      ? { ...piece, kind: 'quotation' }
      : piece;
  });
}

/** The post's blocks in text order, the headline among them. */
export function blocksOf(draft: DraftPost): readonly Block[] {
  const pieces = draft.headline ? [{ ...draft.headline, kind: 'headline' as const }, ...draft.body] : draft.body;
  return pieces.toSorted((a, b) => a.start - b.start).map(({ kind, start, end }) => ({ kind, span: { start, end } }));
}
