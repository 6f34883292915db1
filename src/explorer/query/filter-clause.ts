import type { ActorMatch, FacetChoice } from '../view/view-state.ts';
import { listAt } from '../../dataset/columns.ts';
import type { FacetColumn } from './dataset-index.ts';

/** One facet's part of the filters, with ids already turned into positions. */
export interface FilterClause {
  readonly column: FacetColumn;
  /** By value position: WANTED, UNWANTED or 0. */
  readonly marks: Uint8Array;
  /** How many wanted values an event must have: 0 when none is wanted, 1 for any, all of them for all. */
  readonly needed: number;
}

const WANTED = 1;
const UNWANTED = 2;

/** The clause of a choice, or undefined when it narrows nothing. Ids that the dataset does not have are left out. */
export function createClause(column: FacetColumn, choice: FacetChoice, match: ActorMatch): FilterClause | undefined {
  const marks = new Uint8Array(column.ids.length);
  const wanted = positionsOf(column, choice.include);
  const unwanted = positionsOf(column, choice.exclude);
  if (wanted.length + unwanted.length === 0) return undefined;
  for (const position of wanted) marks[position] = WANTED;
  for (const position of unwanted) marks[position] = UNWANTED;
  return { column, marks, needed: match === 'all' ? wanted.length : Math.min(1, wanted.length) };
}

/** True when the event has enough of the wanted values and none of the unwanted. */
export function passesClause(clause: FilterClause, row: number): boolean {
  let found = 0;
  for (const value of listAt(clause.column.values, row)) {
    const mark = clause.marks[value];
    if (mark === UNWANTED) return false;
    if (mark === WANTED) found += 1;
  }
  return found >= clause.needed;
}

function positionsOf(column: FacetColumn, ids: readonly string[]): readonly number[] {
  return ids.flatMap((id) => column.positions.get(id) ?? []);
}
