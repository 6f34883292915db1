import { listAt } from '../../../dataset/columns/columns.ts';
import type { ActorMatch, FacetChoice } from '../../view/view-state.ts';
import type { FacetColumn, FacetValues } from './facet-column.ts';

/** One facet's part of the filters, as positions of values. */
export interface FilterClause {
  readonly wanted: readonly number[];
  readonly unwanted: readonly number[];
  /** How many wanted values an event must have: 0 when none is wanted, 1 for any, all of them for all. */
  readonly needed: number;
}

/** Lets every event through. */
export const NO_CLAUSE: FilterClause = { wanted: [], unwanted: [], needed: 0 };

/** Ids that the dataset does not have are left out. */
export function createClause(values: FacetValues, choice: FacetChoice, match: ActorMatch): FilterClause {
  const positionsOf = (ids: readonly string[]) => [...new Set(ids.flatMap((id) => values.positions.get(id) ?? []))];
  const wanted = positionsOf(choice.include);
  const unwanted = positionsOf(choice.exclude);
  return { wanted, unwanted, needed: match === 'all' ? wanted.length : Math.min(1, wanted.length) };
}

/** The values that one clause names and the other does not, or not in the same way. */
export function changedValues(a: FilterClause, b: FilterClause): readonly number[] {
  const changes = [...difference(a.wanted, b.wanted), ...difference(a.unwanted, b.unwanted)];
  return [...new Set(changes)];
}

function difference(a: readonly number[], b: readonly number[]): readonly number[] {
  return [...a.filter((value) => !b.includes(value)), ...b.filter((value) => !a.includes(value))];
}

/** How many times the events have one of the values: what going through their rows costs. */
export function rowsOfValues({ rows: { offsets } }: FacetColumn, values: readonly number[]): number {
  return values.reduce((sum, value) => sum + (offsets[value + 1] ?? 0) - (offsets[value] ?? 0), 0);
}

/**
 * Marks the events that a clause lets through, going only through the events of the values that it names.
 * @param count of all events
 * @returns by row 1 where the event has enough of the wanted values and none of the unwanted
 */
export function passingRows(
  { rows }: FacetColumn,
  { wanted, unwanted, needed }: FilterClause,
  count: number,
): Uint8Array {
  const passing = new Uint8Array(count);
  if (needed === 0) passing.fill(1);
  else if (needed === 1) setRows(passing, rows, wanted, 1);
  else {
    const found = new Uint16Array(count);
    for (const value of wanted) for (const row of listAt(rows, value)) found[row] = (found[row] ?? 0) + 1;
    for (let row = 0; row < count; row += 1) if ((found[row] ?? 0) >= needed) passing[row] = 1;
  }
  setRows(passing, rows, unwanted, 0);
  return passing;
}

function setRows(
  passing: Uint8Array,
  { offsets, values }: FacetColumn['rows'],
  wanted: readonly number[],
  to: 0 | 1,
): void {
  for (const value of wanted) {
    const end = offsets[value + 1] ?? 0;
    for (let at = offsets[value] ?? 0; at < end; at += 1) passing[values[at] ?? 0] = to;
  }
}
