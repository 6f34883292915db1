/**
 * Of the events that have all the searched words, those that fit best. Most events are never weighed: where their words stand, or
 * how little they matter, says that they cannot come among the best.
 */
import type { FoundEvents } from './found-events.ts';
import type { ImportantRows } from './important-rows.ts';
import { findAbove, foursOf, fourTimes, keepWanted } from './row-fours.ts';
import { SIGN_BITS, WEIGHT_OF_SIGNS } from './word-signs.ts';

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
 * @param important the rows that have most of it
 */
export function bestRows(
  found: FoundEvents,
  importance: Float32Array,
  important: ImportantRows,
  limit: number,
): readonly number[] {
  if (found.total === 0) return [];
  const words = weighWords(found.words, importance.length);
  const first = new BestRows(words, importance, limit);
  first.offer(...rowsAmong(found, important.rows));
  const bestOfFirst = first.take();
  return first.excludes(important.below) ? bestOfFirst : bestOfAll(found, words, importance, limit, first.least);
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
  const best = new BestRows(words, importance, limit, least * (1 - ROUNDING));
  const rows = new Uint32Array(BLOCK);
  for (let at = 0; at < matches.length; at += BLOCK / 4) {
    const flags = matches.slice(at, at + BLOCK / 4);
    const { signs, importance: limitBelow } = best.bounds;
    words.forEach(({ fours }, word) => keepWanted(flags, fours, at, signs[word] ?? 0));
    best.offer(rows, findAbove(flags, 4 * at, importance, limitBelow, rows));
  }
  return best.take();
}

interface WeighedWord {
  readonly signs: Uint8Array;
  readonly fours: Uint32Array;
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
    return { signs, fours: foursOf(signs), weights, most: weights[anySigns] ?? 0 };
  });
}

/** What an event needs at least to come among the best. */
interface Bounds {
  /** By word the signs of which it needs one, four times (row-fours.ts). */
  readonly signs: readonly number[];
  /** It has to be more important than this. */
  readonly importance: number;
}

/** @param least what the event has to exceed */
function boundsAbove(least: number, words: readonly WeighedWord[]): Bounds {
  const mostOfAll = mostOf(words);
  const suffices = (sum: number): boolean => sum * (1 + IMPORTANCE) > least;
  return {
    signs: words.map(({ weights, most }) =>
      fourTimes(
        SIGN_BITS.filter((sign) => suffices(mostOfAll - most + (weights[sign] ?? 0))).reduce((a, b) => a | b, 0),
      ),
    ),
    importance: (least / mostOfAll - 1) / IMPORTANCE - ROUNDING,
  };
}

/** The most that the words weigh together in any event. */
const mostOf = (words: readonly WeighedWord[]): number =>
  words.reduce((sum, { most }) => sum + most, 0) * (1 + ROUNDING);

/** The best of the rows that have been offered. */
class BestRows {
  readonly #words: readonly WeighedWord[];
  readonly #importance: Float32Array;
  readonly #limit: number;
  #gathered: { readonly row: number; readonly fit: number }[] = [];
  #least: number;
  bounds: Bounds;

  /** @param least nothing comes among them that does not exceed it */
  constructor(words: readonly WeighedWord[], importance: Float32Array, limit: number, least = 0) {
    this.#words = words;
    this.#importance = importance;
    this.#limit = limit;
    this.#least = least;
    this.bounds = boundsAbove(least, words);
  }

  /** What the last of the best comes to when there are as many as wanted; what else comes among them is not less. */
  get least(): number {
    return this.#least;
  }

  /** Whether no event that is less important than this can come among the best. */
  excludes(importance: number): boolean {
    return mostOf(this.#words) * (1 + IMPORTANCE * importance) < this.#least;
  }

  /** @param rows of which the first `length` are meant, ascending and after all that were offered before */
  offer(rows: Uint32Array, length: number): void {
    for (let at = 0; at < length; at += 1) {
      const row = rows[at] ?? 0;
      const fit = this.#weigh(row) * (1 + IMPORTANCE * (this.#importance[row] ?? 0));
      if (fit <= this.#least) continue;
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
    // Equal ones stay as they came: sorting is stable.
    this.#gathered = this.#gathered.toSorted((a, b) => b.fit - a.fit).slice(0, this.#limit);
    const last = this.#gathered[this.#limit - 1];
    if (last === undefined) return;
    this.#least = last.fit;
    this.bounds = boundsAbove(last.fit, this.#words);
  }
}
