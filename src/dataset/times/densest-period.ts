import type { Overview } from '../format/packed.ts';

/** The period that holds this share of all events is what is looked at first. */
const SHARE = 0.6;

/** The shortest stretch of time that holds most events, by the overview's bins: where a large dataset opens. */
export function densestPeriod({ fromMs, binMs, all }: Pick<Overview, 'fromMs' | 'binMs' | 'all'>): {
  readonly fromMs: number;
  readonly toMs: number;
} {
  const wanted = all.reduce((sum, count) => sum + count, 0) * SHARE;
  let best = { first: 0, end: all.length };
  let held = 0;
  let first = 0;
  for (let end = 1; end <= all.length; end += 1) {
    held += all[end - 1] ?? 0;
    while (held - (all[first] ?? 0) >= wanted && first < end - 1) {
      held -= all[first] ?? 0;
      first += 1;
    }
    if (held >= wanted && end - first < best.end - best.first) best = { first, end };
  }
  return { fromMs: fromMs + best.first * binMs, toMs: fromMs + Math.max(best.end, best.first + 1) * binMs };
}
