/** Answers for events that are too many to be held, as far as the dataset's counts by time go. */
import type { Dictionaries, ListName, Manifest, Overview } from '../../dataset/format/packed.ts';
import { STATUSES } from '../../dataset/records/records.ts';
import { FIGURES, type TimeWindow } from '../view/view-state.ts';
import type { EventEngine } from './event-engine.ts';
import type { FacetCounts } from './filters/filter-engine.ts';

export interface OverviewSources {
  readonly overview: Overview;
  readonly counts: Manifest['counts'];
  readonly dictionaries: Dictionaries;
  /** Of the events that are held, which are those beside an open one. */
  readonly rows: number;
}

/**
 * Counts of all dated events, whatever the filters: of the most frequent actors, topics and sources, for which the overview has
 * them. What is asked of single events goes on to `held`.
 */
export function overviewEngine(
  held: EventEngine,
  { overview, counts, dictionaries, rows }: OverviewSources,
): EventEngine {
  return {
    ...held,
    filter: () => ({
      matches: new Uint8Array(rows).fill(1),
      matchCount: counts.events,
      undatedCount: counts.undated,
      counts: countByOverview(overview, dictionaries),
    }),
    countWithin: (_, window) => countByOverview(overview, dictionaries, window),
    list: () => ({ rows: [], total: 0 }),
  };
}

/** @param window absent: the whole time; else whole bins that meet it */
export function countByOverview(overview: Overview, dictionaries: Dictionaries, window?: TimeWindow): FacetCounts {
  const { fromMs, binMs, bins, tracks } = overview;
  const first = window === undefined ? 0 : Math.max(0, Math.floor((window.fromMs - fromMs) / binMs));
  const end = window === undefined ? bins : Math.min(bins, Math.floor((window.toMs - fromMs) / binMs) + 1);
  const countsOf = (name: ListName, size: number): Uint32Array => {
    const sums = new Uint32Array(size);
    for (const { value, counts } of tracks[name] ?? []) {
      sums[value] = counts.subarray(first, Math.max(first, end)).reduce((sum, count) => sum + count, 0);
    }
    return sums;
  };
  return {
    actor: countsOf('actors', dictionaries.actors.length),
    // A place counts what lies in it, too: that the overview does not have.
    place: new Uint32Array(dictionaries.places.length),
    topic: countsOf('topics', dictionaries.topics.length),
    source: countsOf('sources', dictionaries.sources.length),
    status: new Uint32Array(STATUSES.length),
    figures: new Uint32Array(FIGURES.length),
  };
}
