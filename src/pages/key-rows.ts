import { KEY_EVENTS_SHOWN, latestDayFirst } from '../wording/key-events.ts';
import type { Site } from './site.ts';

/** The events that matter most of those that have a date, as the explorer ranks and orders them: of equals the earliest. */
export function keyRows({ table, manifest }: Pick<Site, 'table' | 'manifest'>): readonly number[] {
  const { score, dated } = table;
  const mostImportant = Array.from({ length: dated }, (_, row) => row)
    .toSorted((a, b) => (score[b] ?? 0) - (score[a] ?? 0) || a - b)
    .slice(0, KEY_EVENTS_SHOWN);
  return latestDayFirst(table, mostImportant, manifest.timezone);
}
