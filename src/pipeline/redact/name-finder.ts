/** Where a text names somebody whose name is withheld. */
import type { Span } from '../../dataset/records/records.ts';
import { FoldedText } from './folded-text.ts';

/** Finds the names in any text; `known` are the spans that reading the text took for them and for others. */
export type FindNames = (text: string, known?: KnownSpans) => readonly Span[];

export interface KnownSpans {
  readonly withheld: readonly Span[];
  readonly others: readonly Span[];
}

const isOneWord = (name: string): boolean => !/[\s-]/u.test(name.trim());

/**
 * Full names are found everywhere. A single word, such as a surname, is found where it is written as a name, unless it is
 * part of somebody else's name there.
 * @param spellings  of all withheld names
 * @param otherNames of everybody and every place else
 */
export function createNameFinder(spellings: readonly string[], otherNames: readonly string[]): FindNames {
  const full = spellings.filter((spelling) => !isOneWord(spelling));
  const single = spellings.filter(isOneWord);
  const namesakes = otherNames.filter((name) => !isOneWord(name) && holdsAny(name, single) && !holdsAny(name, full));
  return (text, known) => {
    const folded = new FoldedText(text);
    const findAll = (names: readonly string[]): readonly Span[] => names.flatMap((name) => folded.find(name));
    const others = [...(known?.others ?? []), ...findAll(namesakes)].toSorted((a, b) => a.start - b.start);
    const words = findAll(single).filter((span) => isWrittenAsName(text, span) && !liesInAny(span, others));
    return united([...findAll(full), ...words, ...(known?.withheld ?? [])]);
  };
}

function holdsAny(name: string, spellings: readonly string[]): boolean {
  const folded = new FoldedText(name);
  return spellings.some((spelling) => folded.find(spelling).length > 0);
}

const isWrittenAsName = (text: string, { start }: Span): boolean => !/^\p{Ll}/u.test(text.slice(start, start + 2));

/** @param spans by where they start; several may lie in one another */
function liesInAny({ start, end }: Span, spans: readonly Span[]): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? Infinity) <= start) low = middle + 1;
    else high = middle;
  }
  // Names are short: what starts further back than this many others ends before.
  return spans.slice(Math.max(0, low - 8), low).some((span) => span.end >= end);
}

/** In text order, those that overlap or touch as one. */
function united(spans: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = found.at(-1);
    if (last === undefined || span.start >= last.end) found.push(span);
    else if (span.end > last.end) found[found.length - 1] = { start: last.start, end: span.end };
  }
  return found;
}
