/**
 * Events without a mark whose spans may hold the whole window: how many do is asked for each frame. They are known to a day, a week or a
 * month, so that few spans are those of very many events.
 */
import { endOf, startOf, type Times } from './row-index.ts';

/** A span, and how many events have it. */
export interface WideSpan {
  readonly startMs: number;
  readonly endMs: number;
  readonly count: number;
}

export function wideSpans(rows: Iterable<number>, times: Times): readonly WideSpan[] {
  const spans = new Map<string, WideSpan>();
  for (const row of rows) {
    const [startMs, endMs] = [startOf(times, row), endOf(times, row)];
    const key = `${startMs} ${endMs}`;
    spans.set(key, { startMs, endMs, count: (spans.get(key)?.count ?? 0) + 1 });
  }
  return [...spans.values()];
}

/** How many events last through a window. */
export function countHolding(spans: readonly WideSpan[], fromMs: number, toMs: number): number {
  let count = 0;
  for (const span of spans) if (span.startMs <= fromMs && span.endMs >= toMs) count += span.count;
  return count;
}
