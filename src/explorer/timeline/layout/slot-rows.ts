/**
 * Sorts rows into slots by the values of a list column: plain loops over typed arrays, in blocks of rows between which the
 * work can pause. A million rows make no small objects.
 */
import type { EventTable, ListColumn } from '../../../dataset/format/packed.ts';
import { BASE_WEIGHT } from '../../../dataset/records/topic-tracks.ts';
import type { Sliced } from '../../base/slices.ts';

/** Rows between two pauses: about a millisecond. */
const ROWS_A_SLICE = 32_768;

/** The dated events that pass the filters. */
export interface MatchingRows {
  readonly table: Pick<EventTable, 'dated' | 'score'>;
  /** For each row 1 when it passes. */
  readonly matches: Uint8Array;
}

export interface Slot {
  /** In table order. */
  readonly rows: Uint32Array;
  /** Sum of what they weigh. */
  readonly weight: number;
}

function* eachBlock(dated: number, visit: (from: number, to: number) => void): Sliced<undefined> {
  for (let from = 0; from < dated; from += ROWS_A_SLICE) {
    visit(from, Math.min(dated, from + ROWS_A_SLICE));
    yield;
  }
}

/** The weight of every value of a column. */
export function* weighValues(
  { table, matches }: MatchingRows,
  { offsets, values }: ListColumn,
  size: number,
): Sliced<Float64Array> {
  const { score } = table;
  const weights = new Float64Array(size);
  yield* eachBlock(table.dated, (from, to) => {
    for (let row = from; row < to; row++) {
      if (matches[row] !== 1) continue;
      const weight = BASE_WEIGHT + (score[row] ?? 0);
      const end = offsets[row + 1] ?? 0;
      for (let at = offsets[row] ?? 0; at < end; at++) {
        const value = values[at] ?? 0;
        weights[value] = (weights[value] ?? 0) + weight;
      }
    }
  });
  return weights;
}

/** All matching rows in one slot. */
export function* wholeSlot({ table, matches }: MatchingRows): Sliced<Slot> {
  const { score } = table;
  const rows = new Uint32Array(table.dated);
  let filled = 0;
  let weight = 0;
  yield* eachBlock(table.dated, (from, to) => {
    for (let row = from; row < to; row++) {
      if (matches[row] !== 1) continue;
      rows[filled++] = row;
      weight += BASE_WEIGHT + (score[row] ?? 0);
    }
  });
  return { rows: rows.slice(0, filled), weight };
}

/**
 * Slots 0 … n-1 for the chosen values, n for events none of whose values was chosen, n + 1 for events without value. An
 * event is in the slot of each of its chosen values.
 */
export function* slotsOfValues(
  matching: MatchingRows,
  column: ListColumn,
  size: number,
  chosen: readonly number[],
): Sliced<readonly Slot[]> {
  const sorter = new SlotSorter(matching, column, size, chosen);
  yield* eachBlock(matching.table.dated, (from, to) => sorter.count(from, to));
  sorter.makeRoom();
  yield* eachBlock(matching.table.dated, (from, to) => sorter.fill(from, to));
  return sorter.slots();
}

/** Counts first and fills then, so that each slot gets an array of just its size. */
class SlotSorter {
  readonly #matching: MatchingRows;
  readonly #column: ListColumn;
  readonly #slotOfValue: Int16Array;
  readonly #other: number;
  /** While counting how many each slot gets, from then on where its next row goes. */
  readonly #next: Uint32Array;
  #ends = new Uint32Array();
  #rows = new Uint32Array();
  readonly #weights: Float64Array;

  constructor(matching: MatchingRows, column: ListColumn, size: number, chosen: readonly number[]) {
    this.#matching = matching;
    this.#column = column;
    this.#slotOfValue = new Int16Array(size).fill(-1);
    chosen.forEach((value, slot) => (this.#slotOfValue[value] = slot));
    this.#other = chosen.length;
    this.#next = new Uint32Array(chosen.length + 2);
    this.#weights = new Float64Array(chosen.length + 2);
  }

  count(fromRow: number, toRow: number): void {
    const { matches } = this.#matching;
    const { offsets, values } = this.#column;
    const slotOfValue = this.#slotOfValue;
    const counts = this.#next;
    for (let row = fromRow; row < toRow; row++) {
      if (matches[row] !== 1) continue;
      const from = offsets[row] ?? 0;
      const end = offsets[row + 1] ?? 0;
      let isPlaced = false;
      for (let at = from; at < end; at++) {
        const slot = slotOfValue[values[at] ?? 0] ?? -1;
        if (slot < 0) continue;
        counts[slot] = (counts[slot] ?? 0) + 1;
        isPlaced = true;
      }
      if (isPlaced) continue;
      const slot = from === end ? this.#other + 1 : this.#other;
      counts[slot] = (counts[slot] ?? 0) + 1;
    }
  }

  makeRoom(): void {
    let start = 0;
    this.#ends = this.#next.map((count) => (start += count));
    this.#rows = new Uint32Array(start);
    this.#next.set(this.#ends.subarray(0, -1), 1);
    this.#next[0] = 0;
  }

  fill(fromRow: number, toRow: number): void {
    const { matches, table } = this.#matching;
    const { score } = table;
    const { offsets, values } = this.#column;
    const slotOfValue = this.#slotOfValue;
    for (let row = fromRow; row < toRow; row++) {
      if (matches[row] !== 1) continue;
      const weight = BASE_WEIGHT + (score[row] ?? 0);
      const from = offsets[row] ?? 0;
      const end = offsets[row + 1] ?? 0;
      let isPlaced = false;
      for (let at = from; at < end; at++) {
        const slot = slotOfValue[values[at] ?? 0] ?? -1;
        if (slot < 0) continue;
        this.#put(slot, row, weight);
        isPlaced = true;
      }
      if (!isPlaced) this.#put(from === end ? this.#other + 1 : this.#other, row, weight);
    }
  }

  #put(slot: number, row: number, weight: number): void {
    const place = this.#next[slot] ?? 0;
    this.#rows[place] = row;
    this.#next[slot] = place + 1;
    this.#weights[slot] = (this.#weights[slot] ?? 0) + weight;
  }

  slots(): readonly Slot[] {
    return Array.from(this.#ends, (end, slot) => ({
      rows: this.#rows.subarray(slot === 0 ? 0 : this.#ends[slot - 1], end),
      weight: this.#weights[slot] ?? 0,
    }));
  }
}
