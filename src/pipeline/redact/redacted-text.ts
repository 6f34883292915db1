import type { Span } from '../../dataset/records/records.ts';

/** What stands where a name stood. */
export const WITHHELD_NAME = '[name withheld]';

/** A text with names replaced, and where each span of the text as read lies in it. */
export class RedactedText {
  readonly text: string;
  /** In text order, none overlapping. */
  readonly #names: readonly Span[];
  /** By how much the first names, so many as the position in this list, made the text longer. */
  readonly #growths: readonly number[];

  constructor(text: string, names: readonly Span[]) {
    const pieces: string[] = [];
    const growths = [0];
    let growth = 0;
    let at = 0;
    for (const { start, end } of names) {
      pieces.push(text.slice(at, start), WITHHELD_NAME);
      at = end;
      growth += WITHHELD_NAME.length - (end - start);
      growths.push(growth);
    }
    this.text = [...pieces, text.slice(at)].join('');
    this.#names = names;
    this.#growths = growths;
  }

  /** A span that cuts a name takes in all of its replacement. */
  at({ start, end }: Span): Span {
    return { start: this.#moved(start, 'start'), end: this.#moved(end, 'end') };
  }

  slice(span: Span): string {
    const { start, end } = this.at(span);
    return this.text.slice(start, end);
  }

  #moved(position: number, side: 'start' | 'end'): number {
    const before = this.#namesBefore(position);
    const last = this.#names[before - 1];
    if (last === undefined) return position;
    const grown = this.#growths[before] ?? 0;
    if (position >= last.end) return position + grown;
    const end = last.end + grown;
    return side === 'end' ? end : end - WITHHELD_NAME.length;
  }

  /** How many names start before a position. */
  #namesBefore(position: number): number {
    let low = 0;
    let high = this.#names.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#names[middle]?.start ?? Infinity) < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
