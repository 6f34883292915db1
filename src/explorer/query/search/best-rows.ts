/**
 * Of the events that have all the searched words, those that fit best. Most events are never weighed: where their words stand, or
 * how little they matter, says that they cannot come among the best.
 */
import { SIGNS_BELOW } from '../../../dataset/search/word-signs.ts';
import type { FoundEvents } from './found-events.ts';
import type { ImportantRows } from './important-rows.ts';
import { foursOf } from './row-fours.ts';
import { SIGN_COUNT, WEIGHT_OF_SIGNS } from './word-signs.ts';

/** Of two events that fit equally well the more important comes first. */
const IMPORTANCE = 0.5;
/** So many rows are looked at with the same bounds. */
const BLOCK = 4096;
/** So many times as many as asked for are gathered before the worst are dropped and the bounds rise. */
const GATHERED = 4;
/** Sums of several weights may differ by less than this share, by the order in which they are added. */
const ROUNDING = 1e-9;

/**
 * The rows that fit best, the best first; of equal ones the earlier. An event fits by the sum of what each word weighs in it, times
 * how rare the word is; importance raises that by up to a half.
 * @param importance by row, 0–1
 * @param tiers the rows that have most of it
 */
export function bestRows(
  found: FoundEvents,
  importance: Float32Array,
  tiers: readonly ImportantRows[],
  limit: number,
): readonly number[] {
  if (found.total === 0) return [];
  const words = weighWords(found.words, importance.length);
  const best = new BestRows(words, importance, limit);
  for (const { rows, below } of tiers) {
    best.offer(...rowsAmong(found, rows));
    const bestSoFar = best.take();
    if (best.excludes(below)) return bestSoFar;
  }
  return bestOfAll(found, words, importance, limit, best.least);
}

/** Those of some rows that were found, and how many these are. */
function rowsAmong({ has }: FoundEvents, rows: Uint32Array): readonly [Uint32Array, number] {
  const among = new Uint32Array(rows.length);
  let length = 0;
  for (const row of rows) {
    if (!has(row)) continue;
    among[length] = row;
    length += 1;
  }
  return [among, length];
}

/** Goes through all events. @param least what the last of the best comes to at least */
function bestOfAll(
  found: FoundEvents,
  words: readonly WeighedWord[],
  importance: Float32Array,
  limit: number,
  least: number,
): readonly number[] {
  const matches = foursOf(found.matches);
  const [one, other] = words;
  if (one === undefined) return [];
  const best = new BestRows(words, importance, limit, least * (1 - ROUNDING));
  const rows = new Uint32Array(BLOCK);
  const signs = [one.signs, (other ?? one).signs] as const;
  for (let from = 0; from < matches.length; from += BLOCK / 4) {
    const block = { matches, from, to: Math.min(matches.length, from + BLOCK / 4) };
    best.offer(rows, findAbove(block, signs, importance, best.needed, rows));
  }
  return best.take();
}

/** Whether rows were found, of four rows each a number: those from one number to before another. */
interface MatchBlock {
  readonly matches: Uint32Array;
  readonly from: number;
  readonly to: number;
}

/**
 * The rows of a block that were found and are as important as the signs of two words need, into `found`. A function of its own that
 * does nothing else: so the browser's compiler makes it fast soon and keeps it so.
 * @param needed by the signs of both words (`needFor`) the importance that has to be exceeded
 */
function findAbove(
  { matches, from, to }: MatchBlock,
  [one, other]: readonly [Uint8Array, Uint8Array],
  importance: Float32Array,
  needed: Float64Array,
  found: Uint32Array,
): number {
  let length = 0;
  for (let place = from; place < to; place += 1) {
    let left = matches[place] ?? 0;
    for (let row = 4 * place; left !== 0; row += 1) {
      const both = (one[row] ?? 0) | ((other[row] ?? 0) << SIGN_COUNT);
      if ((left & 1) === 1 && (importance[row] ?? 0) > (needed[both] ?? 0)) {
        found[length] = row;
        length += 1;
      }
      left >>>= 8;
    }
  }
  return length;
}

interface WeighedWord {
  readonly signs: Uint8Array;
  /** By byte of signs, what the word weighs. */
  readonly weights: Float64Array;
  /** The most that it weighs in any event. */
  readonly most: number;
}

/** A word that few events have says more (inverse document frequency). */
function weighWords(words: FoundEvents['words'], count: number): readonly WeighedWord[] {
  return words.map(({ signs, having, anySigns }) => {
    const rarity = Math.log(1 + count / (1 + having));
    const weights = WEIGHT_OF_SIGNS.map((weight) => weight * rarity);
    return { signs, weights, most: weights[anySigns] ?? 0 };
  });
}

/**
 * How important an event has to be to come among the best, by the signs of the first two words in it: those of the second before those
 * of the first in one number. Further words are taken to weigh the most that they can.
 * @param least what the event has to exceed
 */
function needFor(least: number, [one, other, ...more]: readonly WeighedWord[]): Float64Array {
  const most = mostOf(more);
  return Float64Array.from({ length: 1 << (2 * SIGN_COUNT) }, (_, both) => {
    const first = one?.weights[both & (SIGNS_BELOW - 1)] ?? 0;
    const second = other?.weights[both >>> SIGN_COUNT] ?? 0;
    return (least / ((first + second + most) * (1 + ROUNDING)) - 1) / IMPORTANCE - ROUNDING;
  });
}

/** The most that the words weigh together in any event. */
const mostOf = (words: readonly WeighedWord[]): number =>
  words.reduce((sum, { most }) => sum + most, 0) * (1 + ROUNDING);

interface WeighedRow {
  readonly row: number;
  readonly fit: number;
}

/** The best of the rows that have been offered. */
class BestRows {
  readonly #words: readonly WeighedWord[];
  readonly #importance: Float32Array;
  readonly #limit: number;
  #gathered: WeighedRow[] = [];
  /** What does not come before this one is not among the best. */
  #last: WeighedRow;
  #needed: Float64Array | undefined;

  /** @param least nothing comes among them that does not exceed it */
  constructor(words: readonly WeighedWord[], importance: Float32Array, limit: number, least = 0) {
    this.#words = words;
    this.#importance = importance;
    this.#limit = limit;
    this.#last = { row: 0, fit: least };
  }

  /** What the last of the best comes to when there are as many as wanted; what else comes among them is not less. */
  get least(): number {
    return this.#last.fit;
  }

  /** By the signs of two words, see `needFor`. */
  get needed(): Float64Array {
    return (this.#needed ??= needFor(this.#last.fit, this.#words));
  }

  /** Whether no event that is less important than this can come among the best. */
  excludes(importance: number): boolean {
    return mostOf(this.#words) * (1 + IMPORTANCE * importance) < this.#last.fit;
  }

  /** @param rows of which the first `length` are meant, none of them offered before */
  offer(rows: Uint32Array, length: number): void {
    for (let at = 0; at < length; at += 1) {
      const row = rows[at] ?? 0;
      const fit = this.#weigh(row) * (1 + IMPORTANCE * (this.#importance[row] ?? 0));
      if (fit < this.#last.fit || (fit === this.#last.fit && row > this.#last.row)) continue;
      this.#gathered.push({ row, fit });
      if (this.#gathered.length >= this.#limit * GATHERED) this.#dropWorst();
    }
  }

  take(): readonly number[] {
    this.#dropWorst();
    return this.#gathered.map(({ row }) => row);
  }

  #weigh(row: number): number {
    let sum = 0;
    for (const { signs, weights } of this.#words) sum += weights[signs[row] ?? 0] ?? 0;
    return sum;
  }

  #dropWorst(): void {
    this.#gathered = this.#gathered.toSorted((a, b) => b.fit - a.fit || a.row - b.row).slice(0, this.#limit);
    const last = this.#gathered[this.#limit - 1];
    if (last === undefined) return;
    this.#last = last;
    this.#needed = undefined;
  }
}
