import type { Dictionaries, EventTable, ListColumn } from '../../dataset/packed.ts';
import { placesWithContainers } from '../../dataset/place-containers.ts';
import { STATUSES } from '../../dataset/records.ts';
import { FIGURES, type FacetKey } from '../view/view-state.ts';

/** The values of one facet. */
export interface FacetValues {
  readonly ids: readonly string[];
  /** The position of each id. */
  readonly positions: ReadonlyMap<string, number>;
}

/** What one facet filters by: for each event its values, as positions, and turned round for each value its events. */
export interface FacetColumn extends FacetValues {
  readonly values: ListColumn;
  /** By value the rows that have it, ascending. */
  readonly rows: ListColumn;
}

export function facetValues(dictionaries: Dictionaries): Readonly<Record<FacetKey, FacetValues>> {
  return {
    actor: valuesOf(dictionaries.actors),
    place: valuesOf(dictionaries.places),
    topic: valuesOf(dictionaries.topics),
    source: valuesOf(dictionaries.sources),
    status: valuesOf(STATUSES.map((id) => ({ id }))),
    figures: valuesOf(FIGURES.map((id) => ({ id }))),
  };
}

export function facetColumns(table: EventTable, dictionaries: Dictionaries): Readonly<Record<FacetKey, FacetColumn>> {
  const values = facetValues(dictionaries);
  return {
    actor: columnOf(values.actor, table.actors),
    place: columnOf(values.place, placesWithContainers(table, dictionaries.places)),
    topic: columnOf(values.topic, table.topics),
    source: columnOf(values.source, table.sources),
    status: columnOf(values.status, singleValues(table.status)),
    figures: columnOf(values.figures, flagged(table.disagreement)),
  };
}

function valuesOf(entries: readonly { readonly id: string }[]): FacetValues {
  const ids = entries.map(({ id }) => id);
  return { ids, positions: new Map(ids.map((id, position) => [id, position])) };
}

function columnOf(known: FacetValues, values: ListColumn): FacetColumn {
  return { ...known, values, rows: turnRound(values, known.ids.length) };
}

function singleValues(column: Uint8Array): ListColumn {
  const offsets = new Uint32Array(column.length + 1);
  for (let row = 0; row <= column.length; row += 1) offsets[row] = row;
  return { offsets, values: new Uint32Array(column) };
}

/** The one value of a facet for each row with a flag. */
function flagged(flags: Uint8Array): ListColumn {
  const offsets = new Uint32Array(flags.length + 1);
  for (let row = 0; row < flags.length; row += 1) offsets[row + 1] = (offsets[row] ?? 0) + (flags[row] ?? 0);
  return { offsets, values: new Uint32Array(offsets[flags.length] ?? 0) };
}

/** From the values of each row to the rows of each value: a counting sort, so that rows stay in order. */
function turnRound({ offsets, values }: ListColumn, size: number): ListColumn {
  const starts = new Uint32Array(size + 1);
  for (let at = 0; at < values.length; at += 1)
    starts[(values[at] ?? 0) + 1] = (starts[(values[at] ?? 0) + 1] ?? 0) + 1;
  for (let value = 0; value < size; value += 1) starts[value + 1] = (starts[value + 1] ?? 0) + (starts[value] ?? 0);
  const next = starts.slice(0, size);
  const rows = new Uint32Array(values.length);
  for (let row = 0; row + 1 < offsets.length; row += 1) {
    const end = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < end; at += 1) {
      const value = values[at] ?? 0;
      const place = next[value] ?? 0;
      rows[place] = row;
      next[value] = place + 1;
    }
  }
  return { offsets: starts, values: rows };
}
