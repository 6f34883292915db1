import type { Dictionaries, EventTable, ListColumn } from '../../dataset/packed.ts';
import { placesWithContainers } from '../../dataset/place-containers.ts';
import { STATUSES } from '../../dataset/records.ts';
import { FACET_KEYS, FIGURES, type FacetKey } from '../view/view-state.ts';

/** The values of one facet. */
export interface FacetValues {
  readonly ids: readonly string[];
  /** The position of each id. */
  readonly positions: ReadonlyMap<string, number>;
}

/** What one facet filters by: for each value its events. */
export interface FacetColumn extends FacetValues {
  /** By value the rows that have it, ascending. */
  readonly rows: ListColumn;
}

/**
 * The values of all facets, event by event: what one event has lies together in memory, for memory is what counting waits
 * for. A value is the position in its facet plus the base of the facet; an event has its values in the order of the facets.
 */
export interface RowValues extends ListColumn {
  /** By facet the value that its first has; at the end the number of all values. */
  readonly bases: readonly number[];
}

export interface FacetTables {
  /** In the order of FACET_KEYS. */
  readonly columns: readonly FacetColumn[];
  readonly byRow: RowValues;
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

export function createFacetTables(table: EventTable, dictionaries: Dictionaries): FacetTables {
  const known = facetValues(dictionaries);
  const lists = FACET_KEYS.map((key) => valuesOfRows(key, table, dictionaries));
  const columns = FACET_KEYS.map((key, facet) => {
    const { ids, positions } = known[key];
    return { ids, positions, rows: turnRound(lists[facet] ?? NO_LISTS, ids.length) };
  });
  return { columns, byRow: layTogether(lists, columns, table.count) };
}

const NO_LISTS: ListColumn = { offsets: new Uint32Array(1), values: new Uint32Array() };

/** For each event its values in one facet, as positions. */
function valuesOfRows(key: FacetKey, table: EventTable, dictionaries: Dictionaries): ListColumn {
  switch (key) {
    case 'actor':
      return table.actors;
    case 'place':
      return placesWithContainers(table, dictionaries.places);
    case 'topic':
      return table.topics;
    case 'source':
      return table.sources;
    case 'status':
      return singleValues(table.status);
    case 'figures':
      return flagged(table.disagreement);
  }
}

function layTogether(lists: readonly ListColumn[], columns: readonly FacetValues[], count: number): RowValues {
  const bases = [0];
  for (const { ids } of columns) bases.push((bases.at(-1) ?? 0) + ids.length);
  const offsets = new Uint32Array(count + 1);
  for (const list of lists) {
    for (let row = 0; row <= count; row += 1) offsets[row] = (offsets[row] ?? 0) + (list.offsets[row] ?? 0);
  }
  const values = new Uint32Array(offsets[count] ?? 0);
  const next = offsets.slice();
  lists.forEach((list, facet) => {
    const base = bases[facet] ?? 0;
    for (let row = 0; row < count; row += 1) {
      const end = list.offsets[row + 1] ?? 0;
      let place = next[row] ?? 0;
      for (let at = list.offsets[row] ?? 0; at < end; at += 1) {
        values[place] = base + (list.values[at] ?? 0);
        place += 1;
      }
      next[row] = place;
    }
  });
  return { offsets, values, bases };
}

function valuesOf(entries: readonly { readonly id: string }[]): FacetValues {
  const ids = entries.map(({ id }) => id);
  return { ids, positions: new Map(ids.map((id, position) => [id, position])) };
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
