import type { FacetColumn } from './facet-column.ts';

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
  readonly counts: readonly Uint32Array[];
  readonly #columns: readonly FacetColumn[];

  constructor(columns: readonly FacetColumn[]) {
    this.#columns = columns;
    this.counts = columns.map(({ ids }) => new Uint32Array(ids.length));
  }

  /** @param kept a facet whose counts are right already, or -1 */
  clear(kept: number): void {
    this.counts.forEach((own, facet) => facet !== kept && own.fill(0));
  }

  /** Takes events into the counts of all facets but `kept`, or with a step of -1 out of them. */
  addToAll({ rows, length }: RowList, step: 1 | -1, kept: number): void {
    this.#columns.forEach(({ values }, facet) => {
      const own = this.counts[facet];
      if (own !== undefined && facet !== kept) addRows(own, values.offsets, values.values, rows, length, step);
    });
  }

  /** As addToAll, each event for the one facet that it counts for. */
  addToOne({ rows, facets, length }: RowList, step: 1 | -1, kept: number): void {
    for (let at = 0; at < length; at += 1) {
      const facet = facets[at] ?? 0;
      const own = this.counts[facet];
      const values = this.#columns[facet]?.values;
      if (facet === kept || own === undefined || values === undefined) continue;
      addRow(own, values.offsets, values.values, rows[at] ?? 0, step);
    }
  }
}

function addRows(
  counts: Uint32Array,
  offsets: Uint32Array,
  values: Uint32Array,
  rows: Uint32Array,
  length: number,
  step: number,
): void {
  for (let at = 0; at < length; at += 1) addRow(counts, offsets, values, rows[at] ?? 0, step);
}

function addRow(counts: Uint32Array, offsets: Uint32Array, values: Uint32Array, row: number, step: number): void {
  const end = offsets[row + 1] ?? 0;
  for (let at = offsets[row] ?? 0; at < end; at += 1) {
    const value = values[at] ?? 0;
    counts[value] = (counts[value] ?? 0) + step;
  }
}
