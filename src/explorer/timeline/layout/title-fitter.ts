/** Measures titles and cuts them to a width. Measuring is slow, so that every answer is kept. */
import { MOST_TITLE_PX } from './placed-mark.ts';

/** Cut titles that are kept; bars that slide along an edge ask for a new one every few px. */
const MOST_CUT = 4000;
/** Titles that are kept, since whom they come from forgets them: more than are on a screen. */
const MOST_TITLES = 4000;
const ELLIPSIS = '…';
/** Room that is kept for a title that is not here: what most titles are cut to, so that few take another place when they come. */
const WAITING_PX = MOST_TITLE_PX;

export interface TitleFitterOptions {
  /** How many events there are. */
  readonly count: number;
  /** An event's title, undefined until it has come. */
  readonly titleOf: (row: number) => string | undefined;
  /** Font of an event's title. */
  readonly fontOf: (row: number) => string;
  /** Width of a text in px. */
  readonly measure: (text: string, font: string) => number;
}

export class TitleFitter {
  readonly #options: TitleFitterOptions;
  /** NaN until measured. */
  readonly #widths: Float32Array;
  readonly #cut = new Map<string, string>();
  readonly #titles = new Map<number, string>();

  constructor(options: TitleFitterOptions) {
    this.#options = options;
    this.#widths = new Float32Array(options.count).fill(Number.NaN);
  }

  /** Width of the whole title, rounded up. */
  width(row: number): number {
    const known = this.#widths[row] ?? 0;
    if (!Number.isNaN(known)) return known;
    const title = this.#options.titleOf(row);
    if (title === undefined) return WAITING_PX;
    const width = Math.ceil(this.#options.measure(title, this.#options.fontOf(row)));
    this.#widths[row] = width;
    return width;
  }

  /** The title, or as many of its first words as fit with an ellipsis, nothing while it is on its way; never wider than `widthPx` unless one letter is. */
  within(row: number, widthPx: number): string {
    const title = this.#titleOf(row);
    if (title === undefined) return '';
    if (!this.#titles.has(row)) {
      if (this.#titles.size >= MOST_TITLES) this.#titles.clear();
      this.#titles.set(row, title);
    }
    if (this.width(row) <= widthPx) return title;
    const key = `${row} ${Math.floor(widthPx)}`;
    const known = this.#cut.get(key);
    if (known !== undefined) return known;
    if (this.#cut.size >= MOST_CUT) this.#cut.clear();
    const cut = this.#cutTo(title, this.#options.fontOf(row), widthPx);
    this.#cut.set(key, cut);
    return cut;
  }

  #titleOf(row: number): string | undefined {
    return this.#titles.get(row) ?? this.#options.titleOf(row);
  }

  #cutTo(title: string, font: string, widthPx: number): string {
    const letters = [...title];
    let low = 1;
    let high = letters.length;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      const text = letters.slice(0, middle).join('') + ELLIPSIS;
      if (this.#options.measure(text, font) <= widthPx) low = middle;
      else high = middle - 1;
    }
    const text = letters.slice(0, low).join('');
    const lastSpace = text.lastIndexOf(' ');
    // A cut between words reads better, when it does not cost much.
    return (lastSpace > text.length * 0.7 ? text.slice(0, lastSpace) : text.trimEnd()) + ELLIPSIS;
  }
}
