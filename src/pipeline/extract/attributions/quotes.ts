import type { Span } from '../../../dataset/records/records.ts';

/** Quoted stretches of a sentence. Offsets count in the document and leave the marks out. */
export interface Quotes {
  readonly spans: readonly Span[];
  /** True when a double quotation is still open at the end of the sentence. */
  readonly open: boolean;
  /** True when the sentence began inside a quotation. */
  readonly opened: boolean;
}

/** What may open or close a quotation. */
const MARK = /["“”„‘’']/gu;
const OPENS_SINGLE = /[\s([–—-]/u;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * Finds quotations in single or double, curly or straight marks. Apostrophes are told apart by their neighbours.
 * @param openBefore true when the sentence before left a double quotation open
 */
export function findQuotes(text: string, offset: number, openBefore: boolean): Quotes {
  const spans: Span[] = [];
  const first = text.charAt(0);
  // a new paragraph of a long quotation repeats the opening mark
  const repeated = openBefore && (first === '“' || first === '"');
  let mark = openBefore ? '”' : '';
  let from = repeated ? 1 : 0;
  const close = (at: number): void => {
    if (at > from) spans.push({ start: offset + from, end: offset + at });
    mark = '';
  };
  for (let i = nextMark(text, from); i >= 0; i = nextMark(text, i + 1)) {
    const sign = text.charAt(i);
    if (mark === '') {
      const opening = openingMark(sign, text.charAt(i - 1), text.charAt(i + 1));
      if (opening === undefined) continue;
      mark = opening;
      from = i + 1;
    } else if (closes(sign, mark, text.charAt(i + 1))) close(i);
  }
  const open = mark === '”' || mark === '"';
  if (open) close(text.length);
  return { spans, open, opened: openBefore };
}

/** Where the next mark stands from `from` on; -1 where none does, as in most sentences. */
function nextMark(text: string, from: number): number {
  MARK.lastIndex = from;
  return MARK.exec(text)?.index ?? -1;
}

/** The mark that would close a quotation that begins with `sign`, or undefined where none begins. */
function openingMark(sign: string, before: string, after: string): string | undefined {
  if (sign === '“' || sign === '„') return '”';
  if (sign === '"') return '"';
  if (sign !== '‘' && sign !== "'") return undefined;
  const atWordStart = (before === '' || OPENS_SINGLE.test(before)) && LETTER.test(after);
  if (!atWordStart) return undefined;
  return sign === '‘' ? '’' : sign;
}

function closes(sign: string, mark: string, after: string): boolean {
  if (mark === '”') return sign === '”' || sign === '"';
  if (mark === '"') return sign === '"' || sign === '”';
  return sign === mark && !LETTER.test(after);
}

/** Whether an offset lies in one of the spans. */
export const isWithin = (spans: readonly Span[], at: number): boolean =>
  spans.some((span) => at >= span.start && at < span.end);
