import type { Dictionaries, EventTable, ListColumn } from '../../../dataset/format/packed.ts';
import { placesWithContainers } from '../../../dataset/read/place-containers.ts';
import { STATUSES } from '../../../dataset/records/records.ts';
import { FACET_KEYS, FIGURES, type FacetKey } from '../../view/view-state.ts';
import { turnRound, type RowLists } from './turn-round.ts';

/** The values of one facet. */
export interface FacetValues {
  readonly ids: readonly string[];
  /** The position of each id. */
  readonly positions: ReadonlyMap<string, number>;
}

/** What one facet filters by: for each value its events. */
export interface FacetColumn extends FacetValues {
  /** By value the rows that have it, ascending. Made when it is first asked for. */
  readonly rows: RowLists;
}

/**
 * The values of all facets, event by event: what one event has lies together in memory, for memory is what counting waits
 * for. A value is the position in its facet plus the base of the facet; an event has its values in the order of the facets.
 */
export interface RowValues extends ListColumn<Uint16Array | Uint32Array> {
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
  const sizes = FACET_KEYS.map((key) => known[key].ids.length);
  const byRow = layTogether(lists, sizes, table.count);
  const columns = FACET_KEYS.map((key, facet) => new LazyColumn(known[key], byRow, facet));
  return { columns, byRow };
}

/** A facet whose rows by value are made when somebody first filters by it: that takes longer than all the rest. */
class LazyColumn implements FacetColumn {
  readonly ids: readonly string[];
  readonly positions: ReadonlyMap<string, number>;
  readonly #byRow: RowValues;
  readonly #facet: number;
  #rows: RowLists | undefined;

  constructor({ ids, positions }: FacetValues, byRow: RowValues, facet: number) {
    this.ids = ids;
    this.positions = positions;
    this.#byRow = byRow;
    this.#facet = facet;
  }

  get rows(): RowLists {
    const { bases } = this.#byRow;
    const from = bases[this.#facet] ?? 0;
    this.#rows ??= turnRound(this.#byRow, from, (bases[this.#facet + 1] ?? 0) - from);
    return this.#rows;
  }
}

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

/** @param sizes how many values each facet has */
function layTogether(lists: readonly ListColumn[], sizes: readonly number[], count: number): RowValues {
  const bases = [0];
  for (const size of sizes) bases.push((bases.at(-1) ?? 0) + size);
  const offsets = new Uint32Array(count + 1);
  for (const list of lists) addOffsets(offsets, list.offsets);
  const room = offsets[count] ?? 0;
  const values = (bases.at(-1) ?? 0) <= 1 << 16 ? new Uint16Array(room) : new Uint32Array(room);
  const next = offsets.slice();
  lists.forEach((list, facet) => appendValues(values, next, list, bases[facet] ?? 0));
  return { offsets, values, bases };
}

function addOffsets(sums: Uint32Array, offsets: Uint32Array): void {
  for (let row = 0; row < sums.length; row += 1) sums[row] = (sums[row] ?? 0) + (offsets[row] ?? 0);
}

/** @param next by row where its next value goes */
function appendValues(into: Uint16Array | Uint32Array, next: Uint32Array, list: ListColumn, base: number): void {
  const { offsets, values } = list;
  let at = 0;
  for (let row = 0; row + 1 < offsets.length; row += 1) {
    const end = offsets[row + 1] ?? 0;
    if (at === end) continue;
    let place = next[row] ?? 0;
    for (; at < end; at += 1) {
      into[place] = base + (values[at] ?? 0);
      place += 1;
    }
    next[row] = place;
  }
}

function valuesOf(entries: readonly { readonly id: string }[]): FacetValues {
  const ids = entries.map(({ id }) => id);
  return { ids, positions: new Map(ids.map((id, position) => [id, position])) };
}

function singleValues(column: Uint8Array): ListColumn {
  const offsets = new Uint32Array(column.length + 1);
  for (let row = 0; row <= column.length; row += 1) offsets[row] = row;
  return { offsets, values: column };
}

/** The one value of a facet for each row with a flag. */
function flagged(flags: Uint8Array): ListColumn {
  const offsets = new Uint32Array(flags.length + 1);
  for (let row = 0; row < flags.length; row += 1) offsets[row + 1] = (offsets[row] ?? 0) + (flags[row] ?? 0);
  return { offsets, values: new Uint8Array(offsets[flags.length] ?? 0) };
}
