/** The measures of TempEval-3, task A: spans, strict and relaxed, and values among the relaxed matches. */
import type { Timex3 } from './timeml.ts';

export type FoundTimex = Omit<Timex3, 'value'> & { readonly value: string | undefined };

export interface TimexTally {
  readonly gold: number;
  readonly found: number;
  readonly strict: number;
  readonly relaxed: number;
  /** Relaxed matches with the right value. */
  readonly values: number;
}

export const EMPTY_TALLY: TimexTally = { gold: 0, found: 0, strict: 0, relaxed: 0, values: 0 };

export interface TimexMatch {
  readonly gold: Timex3;
  readonly found: FoundTimex | undefined;
}

/** Pairs every gold mark with the found one of its very span, else with the first that overlaps and is free. */
export function matchTimexes(gold: readonly Timex3[], found: readonly FoundTimex[]): TimexMatch[] {
  const free = new Set(found);
  const take = (timex: FoundTimex | undefined): FoundTimex | undefined => {
    if (timex) free.delete(timex);
    return timex;
  };
  const exact = new Map(gold.map((mark) => [mark, take([...free].find((one) => isSameSpan(mark, one)))]));
  return gold.map((mark) => ({
    gold: mark,
    found: exact.get(mark) ?? take([...free].find((one) => one.start < mark.end && mark.start < one.end)),
  }));
}

export function tally(gold: readonly Timex3[], found: readonly FoundTimex[]): TimexTally {
  const pairs = matchTimexes(gold, found).flatMap((pair) => (pair.found ? [{ ...pair, found: pair.found }] : []));
  return {
    gold: gold.length,
    found: found.length,
    strict: pairs.filter((pair) => isSameSpan(pair.gold, pair.found)).length,
    relaxed: pairs.length,
    values: pairs.filter((pair) => pair.gold.value === pair.found.value).length,
  };
}

export function addTallies(a: TimexTally, b: TimexTally): TimexTally {
  return {
    gold: a.gold + b.gold,
    found: a.found + b.found,
    strict: a.strict + b.strict,
    relaxed: a.relaxed + b.relaxed,
    values: a.values + b.values,
  };
}

/** Harmonic mean of precision and recall; 0 when there is nothing to find. */
export function f1(hits: number, score: TimexTally): number {
  return score.gold + score.found === 0 ? 0 : (2 * hits) / (score.gold + score.found);
}

function isSameSpan(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start === b.start && a.end === b.end;
}
