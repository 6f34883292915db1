/**
 * Bits of every event, and the plain loops that set them. The loops are functions of their own that do nothing else: so the
 * browser's compiler keeps them fast however rarely somebody clicks.
 */
import type { RowValues } from './facet-column.ts';
import type { FilterClause } from './filter-clause.ts';

/** Rows that a change takes into the counts or out of them. */
export class CollectedRows {
  /** Those that count for all facets. */
  readonly clean: Uint32Array;
  cleanCount = 0;
  /** Those that count for one facet alone, and its bit. */
  readonly near: Uint32Array;
  readonly nearBits: Uint16Array;
  nearCount = 0;

  constructor(most: number) {
    this.clean = new Uint32Array(most);
    this.near = new Uint32Array(most);
    this.nearBits = new Uint16Array(most);
  }

  clear(): void {
    this.cleanCount = 0;
    this.nearCount = 0;
  }
}

export interface RowBits {
  /** By row a bit for each clause that the event fails. */
  readonly failed: Uint16Array;
  /** By row 1 where no bit is set. */
  readonly matches: Uint8Array;
}

/** True for no bit and for one. */
const isSingle = (bits: number): boolean => (bits & (bits - 1)) === 0;

/** Gives every event the same bits: as quick as memory is. */
export function setAll({ failed, matches }: RowBits, bits: number): void {
  failed.fill(bits);
  matches.fill(bits === 0 ? 1 : 0);
}

/** Sets a bit of every event. */
export function failAll({ failed, matches }: RowBits, bit: number): void {
  for (let row = 0; row < failed.length; row += 1) failed[row] = (failed[row] ?? 0) | bit;
  matches.fill(0);
}

/** Clears all bits of every event but those of `kept`. */
export function clearAllBut({ failed, matches }: RowBits, kept: number): void {
  for (let row = 0; row < failed.length; row += 1) {
    const bits = (failed[row] ?? 0) & kept;
    failed[row] = bits;
    matches[row] = bits === 0 ? 1 : 0;
  }
}

/** Clears a bit where `letThrough` is 1 and sets it everywhere else. */
export function writeBit({ failed, matches }: RowBits, bit: number, letThrough: Uint8Array): void {
  for (let row = 0; row < failed.length; row += 1) {
    const others = (failed[row] ?? 0) & ~bit;
    const bits = letThrough[row] === 1 ? others : others | bit;
    failed[row] = bits;
    matches[row] = bits === 0 ? 1 : 0;
  }
}

/**
 * Collects every event that counts for anything.
 * @param single the bits of facets for which an event counts that fails nothing else
 */
export function collectAll({ failed }: RowBits, single: number, collected: CollectedRows): void {
  let { cleanCount, nearCount } = collected;
  const { clean, near, nearBits } = collected;
  for (let row = 0; row < failed.length; row += 1) {
    const bits = failed[row] ?? 0;
    if (bits === 0) {
      clean[cleanCount] = row;
      cleanCount += 1;
    } else if ((bits & single) === bits && isSingle(bits)) {
      near[nearCount] = row;
      nearBits[nearCount] = bits;
      nearCount += 1;
    }
  }
  collected.cleanCount = cleanCount;
  collected.nearCount = nearCount;
}

/** What events come to fail, or to pass: the bit of a clause that is set or cleared. */
export interface BitFlip {
  readonly bit: number;
  readonly fails: boolean;
}

/**
 * Sets or clears one bit of some events, and collects those whose counting that changes.
 * @param single as in collectAll
 */
export function flipRows(
  { failed, matches }: RowBits,
  rows: Uint32Array,
  { bit, fails }: BitFlip,
  single: number,
  collected: CollectedRows,
): void {
  let { cleanCount, nearCount } = collected;
  const { clean, near, nearBits } = collected;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const before = failed[row] ?? 0;
    const others = before & ~bit;
    const after = fails ? others | bit : others;
    if (after === before) continue;
    failed[row] = after;
    if (others === 0) {
      matches[row] = fails ? 0 : 1;
      clean[cleanCount] = row;
      cleanCount += 1;
    } else if ((others & single) === others && isSingle(others)) {
      near[nearCount] = row;
      nearBits[nearCount] = others;
      nearCount += 1;
    }
  }
  collected.cleanCount = cleanCount;
  collected.nearCount = nearCount;
}

/** How many events would have to be touched to write a bit so, and how many would have to be counted anew. */
export function weighWriting(
  { failed }: RowBits,
  bit: number,
  letThrough: Uint8Array,
): { readonly flips: number; readonly counted: number } {
  let flips = 0;
  let counted = 0;
  for (let row = 0; row < failed.length; row += 1) {
    const before = failed[row] ?? 0;
    if (!isSingle(before & ~bit)) continue;
    const passes = letThrough[row] === 1;
    if (passes !== ((before & bit) === 0)) flips += 1;
    if (passes) counted += 1;
  }
  return { flips, counted };
}

/** The rows where a byte is `value`, into `found`. Returns how many. */
export function rowsEqual(bytes: Uint8Array, value: number, found: Uint32Array): number {
  let length = 0;
  for (let row = 0; row < bytes.length; row += 1) {
    if (bytes[row] !== value) continue;
    found[length] = row;
    length += 1;
  }
  return length;
}

const WANTED = 1;
const UNWANTED = 2;
/** Fewer than any number of wanted values makes up for. */
const NEVER = -1_000_000;

/** By value of any facet, what a clause of one facet says of it: 1 wanted, 2 unwanted. */
export function markValues({ bases }: RowValues, facet: number, { wanted, unwanted }: FilterClause): Uint8Array {
  const base = bases[facet] ?? 0;
  const marks = new Uint8Array(bases.at(-1) ?? 0);
  for (const value of wanted) marks[base + value] = WANTED;
  for (const value of unwanted) marks[base + value] = UNWANTED;
  return marks;
}

/** Which rows are looked for: those that pass a clause, or those that fail it. */
export interface SoughtRows {
  /** What the clause says of each value (`markValues`). */
  readonly marks: Uint8Array;
  /** So many of the wanted values an event has to have to pass, and none of the unwanted. */
  readonly needed: number;
  readonly fails: boolean;
}

/**
 * Puts those of some rows that are sought into `found`, behind those that it holds before.
 * @returns how many there are then
 */
export function gatherRows(
  rows: Uint32Array,
  { offsets, values }: RowValues,
  { marks, needed, fails }: SoughtRows,
  found: Uint32Array,
  foundBefore: number,
): number {
  let length = foundBefore;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const end = offsets[row + 1] ?? 0;
    let wanted = 0;
    for (let place = offsets[row] ?? 0; place < end; place += 1) {
      const mark = marks[values[place] ?? 0];
      if (mark === WANTED) wanted += 1;
      else if (mark === UNWANTED) wanted = NEVER;
    }
    if (wanted < needed !== fails) continue;
    found[length] = row;
    length += 1;
  }
  return length;
}
