/**
 * Filters and counts a million events while somebody clicks. A number an event has a bit for each clause that it fails; an
 * event counts for a facet when it fails no clause but, at most, that facet's own. So a change of one clause flips one bit of
 * some events, and only events that fail at most one other clause matter to any count.
 *
 * After a change the counts are brought up to date either by the events whose bit flipped or anew from the events that
 * still count, whichever are fewer.
 */
import { listAt } from '../../../dataset/columns/columns.ts';
import type { Dictionaries, EventTable } from '../../../dataset/format/packed.ts';
import { FACET_KEYS, NO_FILTERS, type FacetKey, type TimeWindow, type ViewFilters } from '../../view/view-state.ts';
import { createFacetTables, type FacetColumn, type RowValues } from './facet-column.ts';
import { FacetCounter } from './facet-counter.ts';
import { differingColumn } from './differing.ts';
import {
  changedValues,
  createClause,
  NO_CLAUSE,
  passingRows,
  rowsOfValues,
  type FilterClause,
} from './filter-clause.ts';
import {
  clearAllBut,
  CollectedRows,
  collectAll,
  failAll,
  setAll,
  flipRows,
  gatherRows,
  markValues,
  rowsEqual,
  weighWriting,
  writeBit,
  type RowBits,
} from './row-bits.ts';
import { WindowRows } from './window-rows.ts';

export type FacetCounts = Readonly<Record<FacetKey, Uint32Array>>;

/** What narrows the events. */
export interface EventQuery {
  readonly filters: ViewFilters;
  /** By row 1 where the search found the event; the same object as long as it is the same search. Absent: no search. */
  readonly textMatches?: Uint8Array | undefined;
  /** Only events that may have happened within. */
  readonly within?: TimeWindow | undefined;
}

export interface QueryResult {
  /** By row: 1 where the event passes every filter. */
  readonly matches: Uint8Array;
  readonly matchCount: number;
  /** How many of the matches have no date. */
  readonly undatedCount: number;
  /**
   * By facet and value: how many events have the value and pass the filters of the other facets and the search. In a
   * facet that asks for all of its values the own clause counts too, because there another value narrows further.
   */
  readonly counts: FacetCounts;
}

const FIGURES_FACET = FACET_KEYS.indexOf('figures');
const TEXT = FACET_KEYS.length;
const WITHIN = TEXT + 1;
const KNOWN = TEXT + 2;
const NOT_LOADED = TEXT + 3;

const NO_COLUMN: FacetColumn = {
  ids: [],
  positions: new Map(),
  rows: { offsets: new Uint32Array(1), values: new Uint32Array() },
};
/** Stands for "no facet" where one may be named. */
const NO_FACET = -1;
/** Past this share of all events it is quicker to go through all of them than through those of some values. */
const LARGE_SHARE = 0.25;

export class FilterEngine {
  readonly #table: EventTable;
  readonly #columns: readonly FacetColumn[];
  /** Which events differ by the time to which the last query is cut; absent: all that is known counts. */
  #differing: FacetColumn | undefined;
  readonly #byRow: RowValues;
  readonly #bits: RowBits;
  readonly #counter: FacetCounter;
  /** By facet and value, with no clause at all. */
  readonly #totals: readonly Uint32Array[];
  readonly #loadedCount: number;
  readonly #windowRows: WindowRows;
  readonly #clauses: FilterClause[] = FACET_KEYS.map(() => NO_CLAUSE);
  /** Whether the facet's own clause narrows its own counts. */
  readonly #countsOwn: boolean[] = FACET_KEYS.map(() => false);
  /** Filled and used within one change. */
  readonly #collected: CollectedRows;
  readonly #found: Uint32Array;
  #query: EventQuery = { filters: NO_FILTERS };
  /** A bit for each clause that narrows. */
  #narrowing = 0;
  #passed = 0;

  /** @param isLoaded by row, 1 where the event is there already; absent when all are */
  constructor(table: EventTable, dictionaries: Dictionaries, isLoaded?: Uint8Array) {
    this.#table = table;
    const { columns, byRow } = createFacetTables(table, dictionaries);
    this.#columns = columns;
    this.#byRow = byRow;
    this.#bits = { failed: new Uint16Array(table.count), matches: new Uint8Array(table.count) };
    this.#counter = new FacetCounter(byRow);
    this.#collected = new CollectedRows(table.count);
    this.#found = new Uint32Array(table.count);
    this.#windowRows = new WindowRows(table);
    writeBit(this.#bits, 1 << NOT_LOADED, isLoaded ?? new Uint8Array(table.count).fill(1));
    this.#countAnew(NO_FACET);
    this.#loadedCount = this.#passed;
    this.#totals = this.#counter.counts.map((counts) => counts.slice());
  }

  /** Every event is here. */
  get #isWhole(): boolean {
    return this.#loadedCount === this.#table.count;
  }

  /** What a facet filters by. */
  columnOf(key: FacetKey): FacetColumn {
    return this.#columns[FACET_KEYS.indexOf(key)] ?? NO_COLUMN;
  }

  /** By facet and value, how many events there are with no filter at all. */
  get totals(): FacetCounts {
    return byFacet(this.#totals);
  }

  /** How many events pass the last query. */
  get matchCount(): number {
    return this.#passed;
  }

  /** By row 1 where the event passes the last query: the engine's own, good until the next one. */
  get matches(): Uint8Array {
    return this.#bits.matches;
  }

  /** Brings bits and counts to a query; what did not change since the last one costs nothing. */
  apply(query: EventQuery): void {
    const { filters, textMatches, within } = query;
    FACET_KEYS.forEach((key, facet) => key !== 'figures' && this.#applyFacet(key, facet, filters));
    this.#applyFigures(filters);
    if (textMatches !== this.#query.textMatches) this.#setPassing(TEXT, textMatches);
    const { knownMs } = filters;
    if (knownMs !== this.#query.filters.knownMs) {
      const { reportedMs } = this.#table;
      this.#setPassing(KNOWN, knownMs === undefined ? undefined : rowsUntil(reportedMs, knownMs));
    }
    this.#applyWithin(this.#query.within, within);
    this.#query = query;
  }

  /** What the last query finds. The arrays are copies and the caller's own. */
  result(): QueryResult {
    const { matches } = this.#bits;
    let undatedCount = 0;
    for (let row = this.#table.dated; row < matches.length; row += 1) undatedCount += matches[row] ?? 0;
    return { matches: matches.slice(), matchCount: this.#passed, undatedCount, counts: this.counts() };
  }

  /** How many events each value has under the clauses of the other facets. */
  counts(): FacetCounts {
    const own = this.#counter.counts.map((counts, facet) =>
      facet === FIGURES_FACET && this.#differing !== undefined ? this.#countDiffering(this.#differing) : counts.slice(),
    );
    return byFacet(own);
  }

  #applyFacet(key: FacetKey, facet: number, filters: ViewFilters): void {
    const column = this.#columns[facet];
    if (column === undefined) return;
    const match = key === 'actor' ? filters.actorMatch : 'any';
    const before = this.#clauses[facet] ?? NO_CLAUSE;
    const after = createClause(column, filters[key], match);
    this.#clauses[facet] = after;
    this.#applyClause(facet, column, before, after);
    const countsOwn = match === 'all';
    if (countsOwn === this.#countsOwn[facet]) return;
    this.#countsOwn[facet] = countsOwn;
    this.#countAnew(NO_FACET);
  }

  /** On which events sources differ goes by the time to which the filters are cut: the only facet that changes with it. */
  #applyFigures({ figures, knownMs }: ViewFilters): void {
    const column = this.columnOf('figures');
    const before = this.#clauses[FIGURES_FACET] ?? NO_CLAUSE;
    const after = createClause(column, figures, 'any');
    const wasCut = this.#differing !== undefined;
    if (knownMs !== this.#query.filters.knownMs) {
      this.#differing = knownMs === undefined ? undefined : differingColumn(this.#table, column, knownMs);
    }
    this.#clauses[FIGURES_FACET] = after;
    if (!wasCut && this.#differing === undefined) return this.#applyClause(FIGURES_FACET, column, before, after);
    const isNarrowing = after.wanted.length + after.unwanted.length > 0;
    if (!isNarrowing && before.wanted.length + before.unwanted.length === 0) return;
    const passing = passingRows(this.#differing ?? column, after, this.#table.count);
    this.#setPassing(FIGURES_FACET, isNarrowing ? passing : undefined);
  }

  /** Of these events those that pass everything else. */
  #countDiffering({ rows }: FacetColumn): Uint32Array {
    const others = ~(1 << FIGURES_FACET);
    return Uint32Array.of(
      rows.values.reduce((sum, row) => sum + Number(((this.#bits.failed[row] ?? 0) & others) === 0), 0),
    );
  }

  #applyClause(facet: number, column: FacetColumn, before: FilterClause, after: FilterClause): void {
    const changed = changedValues(before, after);
    if (changed.length === 0 && before.needed === after.needed) return;
    if (after.wanted.length + after.unwanted.length === 0) return this.#setPassing(facet, undefined);
    const fewRows = this.#table.count * LARGE_SHARE;
    if (before.needed === after.needed && after.needed <= 1 && rowsOfValues(column, changed) < fewRows) {
      return this.#applyToRowsOf(changed, facet, column, after);
    }
    const halfOfRows = this.#table.count / 2;
    if (before.needed === 0 && after.needed > 0 && rowsOfValues(column, after.wanted) < halfOfRows) {
      return this.#narrowToRowsOf(facet, column, after);
    }
    this.#setPassing(facet, passingRows(column, after, this.#table.count));
  }

  /** Only events that have one of these values can pass where they failed, or the other way round. */
  #applyToRowsOf(changed: readonly number[], facet: number, column: FacetColumn, clause: FilterClause): void {
    this.#narrowing |= 1 << facet;
    for (const fails of [false, true]) {
      this.#collected.clear();
      this.#flipFound(this.#gather(changed, facet, column, clause, fails), 1 << facet, fails);
      this.#countFlipped(fails, this.#keptBy(facet));
    }
  }

  /** Where nothing was wanted and now something is, only events that have it count any more. */
  #narrowToRowsOf(facet: number, column: FacetColumn, clause: FilterClause): void {
    if (this.#narrowing === 0 && this.#isWhole) setAll(this.#bits, 1 << facet);
    else failAll(this.#bits, 1 << facet);
    this.#narrowing |= 1 << facet;
    this.#collected.clear();
    this.#flipFound(this.#gather(clause.wanted, facet, column, clause, false), 1 << facet, false);
    this.#countCollected(this.#keptBy(facet));
  }

  /** Finds the events of some values that pass a clause, or that fail it. Returns how many. */
  #gather(
    values: readonly number[],
    facet: number,
    { rows }: FacetColumn,
    clause: FilterClause,
    fails: boolean,
  ): number {
    const { wanted, unwanted } = clause;
    if (!fails && values === wanted && wanted.length === 1 && unwanted.length === 0) {
      const all = listAt(rows, wanted[0] ?? 0);
      this.#found.set(all);
      return all.length;
    }
    const sought = { marks: markValues(this.#byRow, facet, clause), needed: clause.needed, fails };
    let length = 0;
    for (const value of values) length = gatherRows(listAt(rows, value), this.#byRow, sought, this.#found, length);
    return length;
  }

  /** Sets one bit of every event. @param passing by row 1 where it is to be clear; absent: everywhere */
  #setPassing(clause: number, passing: Uint8Array | undefined): void {
    const bit = 1 << clause;
    this.#narrowing = passing === undefined ? this.#narrowing & ~bit : this.#narrowing | bit;
    if (this.#narrowing === 0) return this.#clearAll();
    const letThrough = passing ?? new Uint8Array(this.#table.count).fill(1);
    const kept = this.#keptBy(clause);
    const { flips, counted } = weighWriting(this.#bits, bit, letThrough);
    if (flips > counted) {
      writeBit(this.#bits, bit, letThrough);
      return this.#countAnew(kept);
    }
    for (const fails of [false, true]) {
      this.#collected.clear();
      this.#flipFound(rowsEqual(letThrough, fails ? 0 : 1, this.#found), bit, fails);
      this.#countFlipped(fails, kept);
    }
  }

  /** Nothing narrows any more: what was counted at the beginning holds. */
  #clearAll(): void {
    if (this.#isWhole) setAll(this.#bits, 0);
    else clearAllBut(this.#bits, 1 << NOT_LOADED);
    this.#passed = this.#loadedCount;
    this.#totals.forEach((totals, facet) => this.#counter.counts[facet]?.set(totals));
  }

  #applyWithin(before: TimeWindow | undefined, after: TimeWindow | undefined): void {
    if (before?.fromMs === after?.fromMs && before?.toMs === after?.toMs) return;
    if (after === undefined) return this.#setPassing(WITHIN, undefined);
    if (before === undefined) return this.#setPassing(WITHIN, this.#windowRows.meeting(after));
    const changed = this.#windowRows.changed(before, after);
    for (const fails of [false, true]) {
      const rows = fails ? changed.outside : changed.inside;
      this.#collected.clear();
      flipRows(this.#bits, rows, { bit: 1 << WITHIN, fails }, this.#single, this.#collected);
      this.#countFlipped(fails, NO_FACET);
    }
  }

  /** The facet whose counts a change of this clause leaves as they are. */
  #keptBy(clause: number): number {
    return this.#countsOwn[clause] === false ? clause : NO_FACET;
  }

  /** The bits of the facets for which an event counts that fails nothing else. */
  get #single(): number {
    return this.#countsOwn.reduce((bits, countsOwn, facet) => (countsOwn ? bits : bits | (1 << facet)), 0);
  }

  #flipFound(length: number, bit: number, fails: boolean): void {
    flipRows(this.#bits, this.#found.subarray(0, length), { bit, fails }, this.#single, this.#collected);
  }

  /** Takes what was collected into the counts, or out of them. */
  #countFlipped(fails: boolean, kept: number): void {
    this.#passed += (fails ? -1 : 1) * this.#collected.cleanCount;
    this.#counter.add(this.#collected, fails ? -1 : 1, kept);
  }

  #countAnew(kept: number): void {
    this.#collected.clear();
    // What counts for the kept facet alone need not be counted: most events, where a clause lets few through.
    const single = kept === NO_FACET ? this.#single : this.#single & ~(1 << kept);
    collectAll(this.#bits, single, this.#collected);
    this.#countCollected(kept);
  }

  /** Counts what was collected, and nothing else. */
  #countCollected(kept: number): void {
    this.#passed = this.#collected.cleanCount;
    this.#counter.count(this.#collected, kept);
  }
}

function rowsUntil(column: Float64Array, limit: number): Uint8Array {
  const rows = new Uint8Array(column.length);
  for (let row = 0; row < rows.length; row += 1) if ((column[row] ?? NaN) <= limit) rows[row] = 1;
  return rows;
}

function byFacet(counts: readonly Uint32Array[]): FacetCounts {
  const of = (key: FacetKey): Uint32Array => counts[FACET_KEYS.indexOf(key)] ?? new Uint32Array();
  return {
    actor: of('actor'),
    place: of('place'),
    topic: of('topic'),
    source: of('source'),
    status: of('status'),
    figures: of('figures'),
  };
}
