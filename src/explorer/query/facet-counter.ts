import type { RowValues } from './facet-column.ts';

/**
 * Some rows, in room that is made once. `facets` says for which facet alone each row counts, where it does not count for all.
 */
export class RowList {
  readonly rows: Uint32Array;
  readonly facets: Uint8Array;
  length = 0;

  constructor(most: number) {
    this.rows = new Uint32Array(most);
    this.facets = new Uint8Array(most);
  }

  add(row: number, facet = 0): void {
    this.rows[this.length] = row;
    this.facets[this.length] = facet;
    this.length += 1;
  }
}

/** By facet and value, how many events have it, of those that count for the facet. */
export class FacetCounter {
  readonly #byRow: RowValues;
  readonly #all: Uint32Array;
  /** By facet. */
  readonly counts: readonly Uint32Array[];

  constructor(byRow: RowValues) {
    const { bases } = byRow;
    this.#byRow = byRow;
    this.#all = new Uint32Array(bases.at(-1) ?? 0);
    this.counts = bases.slice(1).map((end, facet) => this.#all.subarray(bases[facet], end));
  }

  /**
   * Takes events into the counts, or with a step of -1 out of them.
   * @param clean those that count for all facets
   * @param near those that count for one
   * @param kept a facet whose counts stay as they are, or -1
   */
  add(clean: RowList, near: RowList, step: 1 | -1, kept: number): void {
    const before = this.counts[kept]?.slice();
    addRows(this.#all, this.#byRow, clean, step);
    this.#addToOne(near, step);
    if (before !== undefined) this.counts[kept]?.set(before);
  }

  /** As `add` to counts of nothing. */
  count(clean: RowList, near: RowList, kept: number): void {
    this.counts.forEach((own, facet) => facet !== kept && own.fill(0));
    this.add(clean, near, 1, kept);
  }

  #addToOne({ rows, facets, length }: RowList, step: 1 | -1): void {
    const { offsets, values, bases } = this.#byRow;
    for (let at = 0; at < length; at += 1) {
      const row = rows[at] ?? 0;
      const facet = facets[at] ?? 0;
      const [from, to] = [bases[facet] ?? 0, bases[facet + 1] ?? 0];
      const end = offsets[row + 1] ?? 0;
      for (let place = offsets[row] ?? 0; place < end; place += 1) {
        const value = values[place] ?? 0;
        if (value >= from && value < to) this.#all[value] = (this.#all[value] ?? 0) + step;
      }
    }
  }
}

function addRows(counts: Uint32Array, { offsets, values }: RowValues, { rows, length }: RowList, step: number): void {
  for (let at = 0; at < length; at += 1) {
    const row = rows[at] ?? 0;
    const end = offsets[row + 1] ?? 0;
    for (let place = offsets[row] ?? 0; place < end; place += 1) {
      const value = values[place] ?? 0;
      counts[value] = (counts[value] ?? 0) + step;
    }
  }
}
