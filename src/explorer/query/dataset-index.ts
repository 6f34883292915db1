import { sizesOf } from '../../dataset/read/decode-core.ts';
import { createEventTable } from '../../dataset/read/event-table.ts';
import type { Dictionaries, EventTable, FirstPicture, Manifest, Overview } from '../../dataset/format/packed.ts';
import type { EventId } from '../../dataset/records/ids.ts';
import type { FacetKey, TimeWindow } from '../view/view-state.ts';
import type { EventEngine } from './event-engine.ts';
import type { EventTexts } from './event-texts.ts';
import { facetValues, type FacetValues } from './filters/facet-column.ts';
import { FilterEngine, type FacetCounts } from './filters/filter-engine.ts';
import type { HeldRows } from './held/held-rows.ts';

/** The values of a facet, and how many events have each with no filter at all. */
export interface CountedFacet extends FacetValues {
  readonly totals: Uint32Array;
}

/** What the page knows of a dataset; questions about many events go to the engine. */
export interface DatasetIndex {
  /** Of a large dataset some rows may be on their way: they match no filter and have no values yet. */
  readonly table: EventTable;
  readonly dictionaries: Dictionaries;
  readonly texts: EventTexts;
  readonly facets: Readonly<Record<FacetKey, CountedFacet>>;
  /** Of a dataset that is held in part: which rows these are. The table, the texts and the engine number them from 0. */
  readonly held?: HeldRows;
}

/** The row of the whole dataset, by which its files tell of an event. */
export const rowOfFiles = ({ held }: DatasetIndex, row: number): number => held?.wholeRow(row) ?? row;

/**
 * How a window stands to the events that are held: all that begin in it are, or they are on their way, or they are too many to
 * be held.
 */
export type PartCoverage = 'held' | 'coming' | 'beyond';

/** Of a dataset too large to be held, the part that is. */
export interface DatasetPart {
  /** All events that begin in this stretch of time are held; absent where none but those beside the open one are. */
  readonly range: TimeWindow | undefined;
  readonly coverageOf: (window: TimeWindow) => PartCoverage;
  /** Asks for the events of a window and the open one; when they are held, they come as another dataset. Always the same function. */
  readonly look: (window: TimeWindow, event: EventId | undefined) => void;
  /** Why the last that was asked for did not come. */
  readonly error?: Error;
}

/** A dataset that can be explored. */
export interface LoadedDataset {
  readonly manifest: Manifest;
  readonly index: DatasetIndex;
  readonly engine: EventEngine;
  /** Absent in a small dataset, and in those of an old Dateline. */
  readonly overview: Overview | undefined;
  /** What stands on the screen until the events are here; absent where they come at once, or the link asks for another view. */
  readonly picture?: FirstPicture;
  /** How many events are here, of how many, and why the others did not come. */
  readonly progress: { readonly loaded: number; readonly total: number; readonly error?: Error };
  /** Absent where all events are held, or will be. */
  readonly part?: DatasetPart;
}

const NO_DICTIONARIES: Dictionaries = { actors: [], places: [], topics: [], sources: [] };

/** Stands while the events are on their way: nothing is known yet, and what asks for events waits. */
export function createEmptyIndex(texts: EventTexts): DatasetIndex {
  const table = createEventTable([], 0, sizesOf(NO_DICTIONARIES));
  const { totals } = new FilterEngine(table, NO_DICTIONARIES);
  return { table, dictionaries: NO_DICTIONARIES, texts, facets: countedFacets(NO_DICTIONARIES, totals) };
}

export function countedFacets(dictionaries: Dictionaries, totals: FacetCounts): DatasetIndex['facets'] {
  const { actor, place, topic, source, status, figures } = facetValues(dictionaries);
  return {
    actor: { ...actor, totals: totals.actor },
    place: { ...place, totals: totals.place },
    topic: { ...topic, totals: totals.topic },
    source: { ...source, totals: totals.source },
    status: { ...status, totals: totals.status },
    figures: { ...figures, totals: totals.figures },
  };
}

/** The ids of a facet that this dataset does not have. */
export function unknownIds(index: DatasetIndex, key: FacetKey, ids: readonly string[]): readonly string[] {
  return ids.filter((id) => !index.facets[key].positions.has(id));
}
