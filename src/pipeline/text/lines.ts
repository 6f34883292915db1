/**
 * The line model that all layout readers share: the lines of a text that hold something, each with its offsets, freed
 * from indentation and from the marks that Markdown, wikis and plain-text lists put around content.
 */

/** What stands in front of the content. A number ("3.") may head a post or be an item of a list. */
export type LineMark = 'none' | 'bullet' | 'number' | 'heading' | 'quote';

export interface TextLine {
  /** Position among the lines that hold something. */
  readonly index: number;
  /** Line number in the file, from 1. */
  readonly number: number;
  /** Offsets of the content, without marks and surrounding space. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly mark: LineMark;
  /** For headings from 1; else 0. */
  readonly level: number;
  /** True when the whole line is emphasised (**so** or __so__). */
  readonly strong: boolean;
  /** True when an empty line stands before this one. */
  readonly afterBlank: boolean;
}

/** Channels mark their lines with pictures: "✔️ …", "❗️…", "👉 …". */
const BULLET =
  /^(?:[•◦▪‣●■○·∙]\s*|(?:--|[*\-–+])\s+|(?:[\u2190-\u21ff\u2300-\u25ff\u2600-\u27bf\u2b00-\u2bff\u{1f1e6}-\u{1f1ff}\u{1f300}-\u{1faff}]\ufe0f?\s*){1,6})/u;
/** "6. 00 pm" is no sixth point. */
const NUMBER = /^\d{1,3}[.)]\s+(?=\S)(?!\d\d\s?[ap]\.?m\b)/i;
const HASHES = /^(#{1,6})\s*(?=[^#\s\d])|^(#{1,6})\s+(?=\d)/;
/** "**Syria": the headings of transcripts, whose marks are never closed. */
const OPEN_STARS = /^\*\*(?=\p{Lu})[^*.:]{2,80}$/u;
const WIKI_HEADING = /^(=(?= )|={2,6})[^=]+=+$/;
const LONE_BULLET = /^[•◦▪‣●■○·∙]$/u;
const RULE = /^(?:[-*_=—–]\s?){3,}$/;

interface Content {
  readonly from: number;
  readonly to: number;
  readonly mark: LineMark;
  readonly level: number;
  readonly strong: boolean;
}

/** Lines that are left of others, counted anew. */
export const renumbered = (kept: readonly TextLine[]): readonly TextLine[] =>
  kept.map((line, index) => (line.index === index ? line : { ...line, index }));

/** Splits a text into its lines; empty lines and horizontal rules are left out. Linear in the length of the text. */
export function splitLines(text: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  let afterBlank = true;
  let bulletPending = false;
  let number = 0;
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    number++;
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    if (trimmed === '' || (trimmed.length < 200 && RULE.test(trimmed))) {
      afterBlank = true;
    } else if (LONE_BULLET.test(trimmed)) {
      bulletPending = true;
    } else {
      const content = contentOf(raw);
      const mark = bulletPending && content.mark === 'none' ? 'bullet' : content.mark;
      const from = start + content.from;
      const to = start + content.to;
      if (to > from) {
        lines.push({
          index: lines.length,
          number,
          start: from,
          end: to,
          text: text.slice(from, to),
          mark,
          level: content.level,
          strong: content.strong,
          afterBlank,
        });
        afterBlank = false;
        bulletPending = false;
      }
    }
    start = end + 1;
  }
  return withPoints(lines);
}

/** So many lines behind ">", each a paragraph, are the points of a list that a colon announces, and no quotation. */
const FEWEST_POINTS = 3;

/** "Here are the latest updates:" above "> Kenya …", "> Chad …": pages draw their bullets so, too. */
function withPoints(lines: readonly TextLine[]): readonly TextLine[] {
  const first = lines.findIndex(
    ({ mark, text }, at) => mark === 'quote' && !/^["“‘']/u.test(text) && lines[at - 1]?.text.endsWith(':') === true,
  );
  if (first < 0) return lines;
  let end = first;
  while (lines[end]?.mark === 'quote' && lines[end]?.afterBlank === true) end++;
  if (end - first < FEWEST_POINTS) return lines;
  return lines.map((line, at) => (at >= first && at < end ? { ...line, mark: 'bullet' } : line));
}

function contentOf(raw: string): Content {
  const trimmed = raw.trim();
  let from = raw.indexOf(trimmed);
  let to = from + trimmed.length;
  let mark: LineMark = 'none';
  let level = 0;
  const wiki = trimmed.length < 300 ? WIKI_HEADING.exec(trimmed) : null;
  const hashes = HASHES.exec(trimmed);
  if (wiki) {
    level = (wiki[1] ?? '').length;
    from += level;
    to -= level;
    mark = 'heading';
  } else if (hashes) {
    level = (hashes[1] ?? hashes[2] ?? '').length;
    from += hashes[0].length;
    mark = 'heading';
  } else if (OPEN_STARS.test(trimmed)) {
    level = 2;
    from += 2;
    mark = 'heading';
  } else if (trimmed.startsWith('>')) {
    from += (/^[>\s]+/.exec(trimmed)?.[0] ?? '').length;
    mark = 'quote';
  } else {
    const bullet = BULLET.exec(trimmed);
    const numbered = bullet ? null : NUMBER.exec(trimmed);
    from += (bullet ?? numbered)?.[0].length ?? 0;
    mark = bullet ? 'bullet' : numbered ? 'number' : 'none';
  }
  return withoutEmphasis(raw, from, to, mark, level);
}

/** Takes off space and emphasis marks that enclose the whole content. */
function withoutEmphasis(raw: string, start: number, end: number, mark: LineMark, level: number): Content {
  let from = start;
  let to = end;
  const trim = (): void => {
    while (from < to && isSpace(raw.charCodeAt(from))) from++;
    while (to > from && isSpace(raw.charCodeAt(to - 1))) to--;
  };
  trim();
  let strong = false;
  for (const sign of ['**', '__']) {
    const inner = raw.slice(from + 2, to - 2);
    if (to - from > 4 && raw.startsWith(sign, from) && raw.endsWith(sign, to) && !inner.includes(sign)) {
      from += 2;
      to -= 2;
      strong = true;
      trim();
    }
  }
  return { from, to, mark, level, strong };
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff;
