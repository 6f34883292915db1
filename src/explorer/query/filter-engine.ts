/**
 * Filters and counts a million events while somebody clicks. A number an event has a bit for each clause that it fails; an
 * event counts for a facet when it fails no clause but, at most, that facet's own. So a change of one clause flips one bit of
 * some events, and only events that fail at most one other clause matter to any count.
 *
 * After a change the counts are brought up to date either by the events whose bit flipped or anew from the events that
 * still count, whichever are fewer.
 */
import type { Dictionaries, EventTable } from '../../dataset/packed.ts';
import { FACET_KEYS, NO_FILTERS, type FacetKey, type TimeWindow, type ViewFilters } from '../view/view-state.ts';
import { createFacetTables, type FacetColumn, type RowValues } from './facet-column.ts';
import { FacetCounter, RowList } from './facet-counter.ts';
import {
  changedValues,
  ClauseTest,
  createClause,
  NO_CLAUSE,
  passingRows,
  rowsOfValues,
  type FilterClause,
} from './filter-clause.ts';
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

const hasAtMostOneBit = (bits: number): boolean => (bits & (bits - 1)) === 0;

export class FilterEngine {
  readonly #table: EventTable;
  readonly #columns: readonly FacetColumn[];
  readonly #byRow: RowValues;
  /** By row a bit for each clause that the event fails. */
  readonly #failed: Uint16Array;
  /** By row 1 where no bit is set. */
  readonly #matches: Uint8Array;
  readonly #counter: FacetCounter;
  /** By facet and value, with no clause at all. */
  readonly #totals: readonly Uint32Array[];
  readonly #loadedCount: number;
  readonly #windowRows: WindowRows;
  readonly #clauses: FilterClause[] = FACET_KEYS.map(() => NO_CLAUSE);
  /** Whether the facet's own clause narrows its own counts. */
  readonly #countsOwn: boolean[] = FACET_KEYS.map(() => false);
  /** Events that count for all facets, and those that count for one: filled and used within one change. */
  readonly #clean: RowList;
  readonly #near: RowList;
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
    this.#failed = new Uint16Array(table.count);
    this.#matches = new Uint8Array(table.count);
    this.#counter = new FacetCounter(byRow);
    this.#clean = new RowList(table.count);
    this.#near = new RowList(table.count);
    this.#windowRows = new WindowRows(table);
    this.#writeBit(1 << NOT_LOADED, isLoaded ?? new Uint8Array(table.count).fill(1));
    this.#countCollected(NO_FACET);
    this.#loadedCount = this.#passed;
    this.#totals = this.#counter.counts.map((counts) => counts.slice());
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
    return this.#matches;
  }

  /** Brings bits and counts to a query; what did not change since the last one costs nothing. */
  apply(query: EventQuery): void {
    const { filters, textMatches, within } = query;
    FACET_KEYS.forEach((key, facet) => this.#applyFacet(key, facet, filters));
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
    let undatedCount = 0;
    for (let row = this.#table.dated; row < this.#matches.length; row += 1) undatedCount += this.#matches[row] ?? 0;
    const counts = byFacet(this.#counter.counts.map((own) => own.slice()));
    return { matches: this.#matches.slice(), matchCount: this.#passed, undatedCount, counts };
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
    this.#recount(NO_FACET);
  }

  #applyClause(facet: number, column: FacetColumn, before: FilterClause, after: FilterClause): void {
    const changed = changedValues(before, after);
    if (changed.length === 0 && before.needed === after.needed) return;
    if (after.wanted.length + after.unwanted.length === 0) return this.#setPassing(facet, undefined);
    const fewRows = this.#failed.length * LARGE_SHARE;
    if (before.needed === after.needed && after.needed <= 1 && rowsOfValues(column, changed) < fewRows) {
      return this.#applyToRowsOf(changed, facet, column, after);
    }
    if (before.needed === 0 && after.needed > 0 && rowsOfValues(column, after.wanted) < fewRows) {
      return this.#narrowToRowsOf(facet, column, after);
    }
    this.#setPassing(facet, passingRows(column, after, this.#failed.length));
  }

  /** Only events that have one of these values can pass where they failed, or the other way round. */
  #applyToRowsOf(changed: readonly number[], facet: number, column: FacetColumn, clause: FilterClause): void {
    this.#narrowing |= 1 << facet;
    const test = new ClauseTest(this.#byRow, facet, clause);
    const { offsets, values } = column.rows;
    for (const fails of [false, true]) {
      this.#startCollecting();
      for (const value of changed) {
        const end = offsets[value + 1] ?? 0;
        for (let at = offsets[value] ?? 0; at < end; at += 1) {
          const row = values[at] ?? 0;
          if (test.passes(row) !== fails) this.#flip(row, 1 << facet, fails);
        }
      }
      this.#countFlipped(fails, this.#keptBy(facet));
    }
  }

  /** Where nothing was wanted and now something is, only events that have it count any more. */
  #narrowToRowsOf(facet: number, column: FacetColumn, clause: FilterClause): void {
    const failed = this.#failed;
    const bit = 1 << facet;
    this.#narrowing |= bit;
    for (let row = 0; row < failed.length; row += 1) failed[row] = (failed[row] ?? 0) | bit;
    this.#matches.fill(0);
    this.#startCollecting();
    const test = new ClauseTest(this.#byRow, facet, clause);
    const { offsets, values } = column.rows;
    for (const value of clause.wanted) {
      const end = offsets[value + 1] ?? 0;
      for (let at = offsets[value] ?? 0; at < end; at += 1) {
        const row = values[at] ?? 0;
        if (test.passes(row)) this.#flip(row, bit, false);
      }
    }
    this.#countCollected(this.#keptBy(facet));
  }

  /** Sets one bit of every event. @param passing by row 1 where it is to be clear; absent: everywhere */
  #setPassing(clause: number, passing: Uint8Array | undefined): void {
    const bit = 1 << clause;
    this.#narrowing = passing === undefined ? this.#narrowing & ~bit : this.#narrowing | bit;
    if (this.#narrowing === 0) return this.#clearAll();
    const letThrough = passing ?? new Uint8Array(this.#failed.length).fill(1);
    const kept = this.#keptBy(clause);
    if (this.#isQuickerToFlip(bit, letThrough)) {
      for (const fails of [false, true]) {
        this.#startCollecting();
        const wanted = fails ? 0 : 1;
        for (let row = 0; row < letThrough.length; row += 1) {
          if (letThrough[row] === wanted) this.#flip(row, bit, fails);
        }
        this.#countFlipped(fails, kept);
      }
      return;
    }
    this.#writeBit(bit, letThrough);
    this.#countCollected(kept);
  }

  /** Nothing narrows any more: what was counted at the beginning holds. */
  #clearAll(): void {
    const failed = this.#failed;
    const notLoaded = 1 << NOT_LOADED;
    for (let row = 0; row < failed.length; row += 1) {
      const bits = (failed[row] ?? 0) & notLoaded;
      failed[row] = bits;
      this.#matches[row] = bits === 0 ? 1 : 0;
    }
    this.#passed = this.#loadedCount;
    this.#totals.forEach((totals, facet) => this.#counter.counts[facet]?.set(totals));
  }

  /** Whether fewer events would have to be touched one way than would have to be counted the other. */
  #isQuickerToFlip(bit: number, letThrough: Uint8Array): boolean {
    const failed = this.#failed;
    let flips = 0;
    let counted = 0;
    for (let row = 0; row < failed.length; row += 1) {
      const before = failed[row] ?? 0;
      if (!hasAtMostOneBit(before & ~bit)) continue;
      const passes = letThrough[row] === 1;
      if (passes !== ((before & bit) === 0)) flips += 1;
      if (passes) counted += 1;
    }
    return flips <= counted;
  }

  /** Writes one bit of every event, and collects the events that count. */
  #writeBit(bit: number, letThrough: Uint8Array): void {
    const failed = this.#failed;
    this.#startCollecting();
    for (let row = 0; row < failed.length; row += 1) {
      const others = (failed[row] ?? 0) & ~bit;
      const bits = letThrough[row] === 1 ? others : others | bit;
      failed[row] = bits;
      this.#matches[row] = bits === 0 ? 1 : 0;
      this.#collect(row, bits);
    }
  }

  #recount(kept: number): void {
    const failed = this.#failed;
    this.#startCollecting();
    for (let row = 0; row < failed.length; row += 1) this.#collect(row, failed[row] ?? 0);
    this.#countCollected(kept);
  }

  #applyWithin(before: TimeWindow | undefined, after: TimeWindow | undefined): void {
    if (before?.fromMs === after?.fromMs && before?.toMs === after?.toMs) return;
    if (after === undefined) return this.#setPassing(WITHIN, undefined);
    if (before === undefined) return this.#setPassing(WITHIN, this.#windowRows.meeting(after));
    const bit = 1 << WITHIN;
    for (const fails of [false, true]) {
      this.#startCollecting();
      this.#windowRows.visitChanged(before, after, (row, meets) => meets !== fails && this.#flip(row, bit, fails));
      this.#countFlipped(fails, NO_FACET);
    }
  }

  /** The facet whose counts a change of this clause leaves as they are. */
  #keptBy(clause: number): number {
    return this.#countsOwn[clause] === false ? clause : NO_FACET;
  }

  #startCollecting(): void {
    this.#clean.length = 0;
    this.#near.length = 0;
  }

  /** Notes for which facets an event with these bits counts. */
  #collect(row: number, bits: number): void {
    if (bits === 0) this.#clean.add(row);
    else if (bits < 1 << TEXT && hasAtMostOneBit(bits)) this.#collectNear(row, bits);
  }

  /** An event that fails one facet alone counts for that one, unless the facet narrows its own counts. */
  #collectNear(row: number, bit: number): void {
    const facet = 31 - Math.clz32(bit);
    if (this.#countsOwn[facet] === false) this.#near.add(row, facet);
  }

  /** Sets or clears a bit of one event, and collects the event when that changes any count. */
  #flip(row: number, bit: number, fails: boolean): void {
    const before = this.#failed[row] ?? 0;
    const after = fails ? before | bit : before & ~bit;
    if (before === after) return;
    this.#failed[row] = after;
    const others = before & ~bit;
    if (others === 0) this.#matches[row] = fails ? 0 : 1;
    this.#collect(row, others);
  }

  /** Takes what was collected into the counts, or out of them. */
  #countFlipped(fails: boolean, kept: number): void {
    const step = fails ? -1 : 1;
    this.#passed += step * this.#clean.length;
    this.#counter.add(this.#clean, this.#near, step, kept);
  }

  /** Counts what was collected, and nothing else. */
  #countCollected(kept: number): void {
    this.#passed = this.#clean.length;
    this.#counter.count(this.#clean, this.#near, kept);
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
