/** Event tables for the tests of the timeline, written as short as a test can be read. */
import { topicId } from '../../dataset/records/ids.ts';
import {
  PRECISIONS,
  type Dictionaries,
  type EventTable,
  type ListColumn,
  type Precision,
} from '../../dataset/format/packed.ts';
import { EVENT_KINDS, STATUSES, type EventKind, type EventStatus } from '../../dataset/records/records.ts';

export interface SketchedEvent {
  /** Epoch ms; absent: undated. */
  readonly from?: number;
  /** Defaults to the same minute. */
  readonly to?: number;
  readonly score?: number;
  readonly precision?: Precision;
  readonly status?: EventStatus;
  readonly kind?: EventKind;
  readonly topics?: readonly number[];
  readonly places?: readonly number[];
}

function listColumn(lists: readonly (readonly number[])[]): ListColumn {
  const offsets = new Uint32Array(lists.length + 1);
  lists.forEach((list, row) => (offsets[row + 1] = (offsets[row] ?? 0) + list.length));
  return { offsets, values: Uint32Array.from(lists.flat()) };
}

/** The table of the events; dated ones are put in order, undated ones behind them. */
export function tableOf(events: readonly SketchedEvent[]): EventTable {
  const rows = events.toSorted((a, b) => (a.from ?? Infinity) - (b.from ?? Infinity) || 0);
  const none = listColumn(rows.map(() => []));
  return {
    count: rows.length,
    dated: rows.filter((row) => row.from !== undefined).length,
    earliestMs: Float64Array.from(rows, (row) => row.from ?? Number.NaN),
    latestMs: Float64Array.from(rows, (row) => row.to ?? (row.from ?? Number.NaN) + 59_999),
    reportedMs: new Float64Array(rows.length).fill(Number.NaN),
    precision: Uint8Array.from(rows, (row) => PRECISIONS.indexOf(row.precision ?? 'minute')),
    uncertain: new Uint8Array(rows.length),
    status: Uint8Array.from(rows, (row) => STATUSES.indexOf(row.status ?? 'happened')),
    kind: Uint8Array.from(rows, (row) => EVENT_KINDS.indexOf(row.kind ?? 'action')),
    score: Float32Array.from(rows, (row) => row.score ?? 0.5),
    disagreement: new Uint8Array(rows.length),
    differsMs: new Map(),
    actors: none,
    places: listColumn(rows.map((row) => row.places ?? [])),
    about: none,
    topics: listColumn(rows.map((row) => row.topics ?? [])),
    sources: none,
  };
}

/** Dictionaries with topics of those names. */
export function topicsNamed(...labels: readonly string[]): Dictionaries {
  const topics = labels.map((label) => ({ id: topicId(label.toLowerCase()), label }));
  return { actors: [], places: [], topics, sources: [] };
}

export const everyMatch = (table: EventTable): Uint8Array => new Uint8Array(table.count).fill(1);

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
