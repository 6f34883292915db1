import type { RowValues } from './facet-column.ts';
import type { CollectedRows } from './row-bits.ts';

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
   * @param kept a facet whose counts stay as they are, or -1
   */
  add(rows: CollectedRows, step: 1 | -1, kept: number): void {
    const before = this.counts[kept]?.slice();
    addRows(this.#all, this.#byRow, rows.clean, rows.cleanCount, step);
    addRowsToOne(this.#all, this.#byRow, rows, step);
    if (before !== undefined) this.counts[kept]?.set(before);
  }

  /** As `add` to counts of nothing. */
  count(rows: CollectedRows, kept: number): void {
    this.counts.forEach((own, facet) => facet !== kept && own.fill(0));
    this.add(rows, 1, kept);
  }
}

/** Each event for the one facet that its bit stands for. */
function addRowsToOne(
  counts: Uint32Array,
  { offsets, values, bases }: RowValues,
  { near, nearBits, nearCount }: CollectedRows,
  step: number,
): void {
  for (let at = 0; at < nearCount; at += 1) {
    const row = near[at] ?? 0;
    const facet = 31 - Math.clz32(nearBits[at] ?? 0);
    const from = bases[facet] ?? 0;
    const to = bases[facet + 1] ?? 0;
    const end = offsets[row + 1] ?? 0;
    for (let place = offsets[row] ?? 0; place < end; place += 1) {
      const value = values[place] ?? 0;
      if (value >= from && value < to) counts[value] = (counts[value] ?? 0) + step;
    }
  }
}

function addRows(
  counts: Uint32Array,
  { offsets, values }: RowValues,
  rows: Uint32Array,
  length: number,
  step: number,
): void {
  for (let at = 0; at < length; at += 1) {
    const row = rows[at] ?? 0;
    const end = offsets[row + 1] ?? 0;
    for (let place = offsets[row] ?? 0; place < end; place += 1) {
      const value = values[place] ?? 0;
      counts[value] = (counts[value] ?? 0) + step;
    }
  }
}
