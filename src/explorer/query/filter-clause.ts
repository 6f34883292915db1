import { listAt } from '../../dataset/columns.ts';
import type { ActorMatch, FacetChoice } from '../view/view-state.ts';
import type { FacetColumn, FacetValues } from './facet-column.ts';

/** One facet's part of the filters, as positions of values. */
export interface FilterClause {
  readonly wanted: readonly number[];
  readonly unwanted: readonly number[];
  /** How many wanted values an event must have: 0 when none is wanted, 1 for any, all of them for all. */
  readonly needed: number;
}

/** Ids that the dataset does not have are left out. */
export function createClause(values: FacetValues, choice: FacetChoice, match: ActorMatch): FilterClause {
  const positionsOf = (ids: readonly string[]) => [...new Set(ids.flatMap((id) => values.positions.get(id) ?? []))];
  const wanted = positionsOf(choice.include);
  const unwanted = positionsOf(choice.exclude);
  return { wanted, unwanted, needed: match === 'all' ? wanted.length : Math.min(1, wanted.length) };
}

export function isSameClause(a: FilterClause, b: FilterClause): boolean {
  return a.needed === b.needed && isSameSet(a.wanted, b.wanted) && isSameSet(a.unwanted, b.unwanted);
}

const isSameSet = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((value) => b.includes(value));

/**
 * Marks the events that a clause lets through, going only through the events of the values that it names.
 * @returns by row 1 where the event has enough of the wanted values and none of the unwanted
 */
export function passingRows({ values, rows }: FacetColumn, clause: FilterClause): Uint8Array {
  const count = values.offsets.length - 1;
  const passing = new Uint8Array(count);
  if (clause.needed === 0) passing.fill(1);
  else if (clause.needed === 1) {
    for (const value of clause.wanted) for (const row of listAt(rows, value)) passing[row] = 1;
  } else {
    const found = new Uint16Array(count);
    for (const value of clause.wanted) for (const row of listAt(rows, value)) found[row] = (found[row] ?? 0) + 1;
    for (let row = 0; row < count; row += 1) if ((found[row] ?? 0) >= clause.needed) passing[row] = 1;
  }
  for (const value of clause.unwanted) for (const row of listAt(rows, value)) passing[row] = 0;
  return passing;
}
