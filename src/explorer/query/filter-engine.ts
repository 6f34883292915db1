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
import { facetColumns, type FacetColumn } from './facet-column.ts';
import { createClause, isSameClause, passingRows, type FilterClause } from './filter-clause.ts';
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

const NOTHING: FilterClause = { wanted: [], unwanted: [], needed: 0 };

const hasAtMostOneBit = (bits: number): boolean => (bits & (bits - 1)) === 0;

export class FilterEngine {
  readonly #table: EventTable;
  readonly #byKey: Readonly<Record<FacetKey, FacetColumn>>;
  readonly #columns: readonly FacetColumn[];
  /** By row a bit for each clause that the event fails. */
  readonly #failed: Uint16Array;
  /** By facet and value. */
  readonly #counts: readonly Uint32Array[];
  /** By facet, with no clause at all. */
  readonly #totals: readonly Uint32Array[];
  readonly #windowRows: WindowRows;
  readonly #clauses: FilterClause[] = FACET_KEYS.map(() => NOTHING);
  /** Whether the facet's own clause narrows its own counts. */
  readonly #countsOwn: boolean[] = FACET_KEYS.map(() => false);
  readonly #loadedCount: number;
  #query: EventQuery = { filters: NO_FILTERS };
  #passed: number;

  /** @param isLoaded by row, 1 where the event is there already; absent when all are */
  constructor(table: EventTable, dictionaries: Dictionaries, isLoaded?: Uint8Array) {
    this.#table = table;
    this.#byKey = facetColumns(table, dictionaries);
    this.#columns = FACET_KEYS.map((key) => this.#byKey[key]);
    this.#failed = new Uint16Array(table.count);
    if (isLoaded !== undefined) isLoaded.forEach((is, row) => is === 0 && (this.#failed[row] = 1 << NOT_LOADED));
    this.#counts = this.#columns.map(({ ids }) => new Uint32Array(ids.length));
    this.#passed = 0;
    this.#countAnew();
    this.#loadedCount = this.#passed;
    this.#totals = this.#counts.map((counts) => counts.slice());
    this.#windowRows = new WindowRows(table);
  }

  /** What each facet filters by. */
  get columns(): Readonly<Record<FacetKey, FacetColumn>> {
    return this.#byKey;
  }

  /** By facet and value, how many events there are with no filter at all. */
  get totals(): FacetCounts {
    return byFacet(this.#totals);
  }

  /** Brings bits and counts to a query; what did not change since the last one costs nothing. */
  apply(query: EventQuery): void {
    const { filters, textMatches, within } = query;
    FACET_KEYS.forEach((key, facet) => this.#applyFacet(key, facet, filters));
    if (textMatches !== this.#query.textMatches) {
      this.#setPassing(TEXT, textMatches);
    }
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
    const failed = this.#failed;
    const matches = new Uint8Array(failed.length);
    for (let row = 0; row < failed.length; row += 1) if (failed[row] === 0) matches[row] = 1;
    let undatedCount = 0;
    for (let row = this.#table.dated; row < matches.length; row += 1) undatedCount += matches[row] ?? 0;
    const counts = byFacet(this.#counts.map((own) => own.slice()));
    return { matches, matchCount: this.#passed, undatedCount, counts };
  }

  /** How many events pass the last query. */
  get matchCount(): number {
    return this.#passed;
  }

  /** Whether an event passes the last query. */
  passes(row: number): boolean {
    return this.#failed[row] === 0;
  }

  #applyFacet(key: FacetKey, facet: number, filters: ViewFilters): void {
    const column = this.#columns[facet];
    if (column === undefined) return;
    const match = key === 'actor' ? filters.actorMatch : 'any';
    const clause = createClause(column, filters[key], match);
    const isSame = isSameClause(clause, this.#clauses[facet] ?? NOTHING);
    this.#clauses[facet] = clause;
    if (!isSame) {
      const narrows = clause.wanted.length + clause.unwanted.length > 0;
      this.#setPassing(facet, narrows ? passingRows(column, clause) : undefined);
    }
    const countsOwn = match === 'all';
    if (countsOwn === this.#countsOwn[facet]) return;
    this.#countsOwn[facet] = countsOwn;
    this.#countAnew();
  }

  /** Sets one bit of every event. @param passing by row 1 where it is to be clear; absent: everywhere */
  #setPassing(clause: number, passing: Uint8Array | undefined): void {
    const failed = this.#failed;
    const bit = 1 << clause;
    const isFailing = (row: number): boolean => passing !== undefined && passing[row] !== 1;
    // First only look: how many events would be touched one way, and how many would have to be counted the other.
    let flips = 0;
    let counted = 0;
    for (let row = 0; row < failed.length; row += 1) {
      const before = failed[row] ?? 0;
      if (!hasAtMostOneBit(before & ~bit)) continue;
      const fails = isFailing(row);
      if (fails !== ((before & bit) !== 0)) flips += 1;
      if (!fails) counted += 1;
    }
    if (flips <= counted) {
      for (let row = 0; row < failed.length; row += 1) this.#setBit(row, bit, isFailing(row));
      return;
    }
    let passed = 0;
    for (let row = 0; row < failed.length; row += 1) {
      const others = (failed[row] ?? 0) & ~bit;
      failed[row] = isFailing(row) ? others | bit : others;
      if (failed[row] === 0) passed += 1;
    }
    if (passed === this.#loadedCount) return this.#countNothingFiltered();
    this.#countAnew(this.#countsOwn[clause] === false ? clause : undefined);
  }

  #applyWithin(before: TimeWindow | undefined, after: TimeWindow | undefined): void {
    if (before?.fromMs === after?.fromMs && before?.toMs === after?.toMs) return;
    const { earliestMs, latestMs, count, dated } = this.#table;
    const meets = (row: number, { fromMs, toMs }: TimeWindow): boolean =>
      row < dated && (earliestMs[row] ?? NaN) <= toMs && (latestMs[row] ?? NaN) >= fromMs;
    if (before === undefined || after === undefined) {
      if (after === undefined) return this.#setPassing(WITHIN, undefined);
      const passing = new Uint8Array(count);
      for (let row = 0; row < dated; row += 1) if (meets(row, after)) passing[row] = 1;
      return this.#setPassing(WITHIN, passing);
    }
    const bit = 1 << WITHIN;
    this.#windowRows.visitChanged(before, after, (row) => this.#setBit(row, bit, !meets(row, after)));
  }

  /** Sets or clears one bit of one event and takes it into or out of the counts that this concerns. */
  #setBit(row: number, bit: number, fails: boolean): void {
    const before = this.#failed[row] ?? 0;
    const after = fails ? before | bit : before & ~bit;
    if (before === after) return;
    this.#failed[row] = after;
    const others = before & ~bit;
    if (!hasAtMostOneBit(others)) return;
    const step = fails ? -1 : 1;
    if (others === 0) this.#passed += step;
    for (let facet = 0; facet < this.#columns.length; facet += 1) {
      const own = this.#countsOwn[facet] === true ? 0 : 1 << facet;
      // The event counted, or will, when all other bits but the facet's own are clear; the own bit changes nothing.
      if ((others & ~own) === 0 && bit !== own) this.#addToCounts(facet, row, step);
    }
  }

  #addToCounts(facet: number, row: number, step: 1 | -1): void {
    const values = this.#columns[facet]?.values;
    const counts = this.#counts[facet];
    if (values === undefined || counts === undefined) return;
    const end = values.offsets[row + 1] ?? 0;
    for (let at = values.offsets[row] ?? 0; at < end; at += 1) {
      const value = values.values[at] ?? 0;
      counts[value] = (counts[value] ?? 0) + step;
    }
  }

  #countNothingFiltered(): void {
    this.#passed = this.#loadedCount;
    this.#totals.forEach((totals, facet) => this.#counts[facet]?.set(totals));
  }

  /** @param kept a facet whose counts are right already */
  #countAnew(kept?: number): void {
    const failed = this.#failed;
    const counted = this.#columns.map((_, facet) => facet).filter((facet) => facet !== kept);
    for (const facet of counted) this.#counts[facet]?.fill(0);
    let passed = 0;
    for (let row = 0; row < failed.length; row += 1) {
      const bits = failed[row] ?? 0;
      if (bits === 0) {
        passed += 1;
        for (const facet of counted) this.#addToCounts(facet, row, 1);
      } else if (bits < 1 << TEXT && hasAtMostOneBit(bits)) {
        const facet = 31 - Math.clz32(bits);
        if (facet !== kept && this.#countsOwn[facet] !== true) this.#addToCounts(facet, row, 1);
      }
    }
    this.#passed = passed;
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
