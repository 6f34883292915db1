/** Where every event stands on the two clocks, when it happened and when it was reported, and the order of the table. */
import { MS_PER_DAY } from './calendar-day.ts';
import { compareText } from '../compare.ts';
import { differingSinceMs } from '../claims/differing-since.ts';
import { parseEdtf, type EdtfValue, type OffsetMinutesAt } from './edtf.ts';
import type { EventTable, Manifest, Precision } from '../format/packed.ts';
import { reportedByMs } from './reported-by.ts';
import type { DocumentRecord, EventRecord, PostRecord } from '../records/records.ts';

export interface EventTimes {
  /** Epoch ms; NaN when undated. */
  readonly earliestMs: number;
  /** Epoch ms, inclusive; NaN when undated. */
  readonly latestMs: number;
  /** Epoch ms by which it had first been reported (see reported-by.ts); NaN when that is not known. */
  readonly reportedMs: number;
  /** Epoch ms by which sources had differed on a figure; NaN when they do not, or that is not known. */
  readonly differsMs: number;
  readonly precision: Precision;
  /** The date is approximate or uncertain, or an end of it is open. */
  readonly uncertain: boolean;
}

/** Events with their times, position by position, in the order of the table. */
export interface OrderedEvents {
  readonly events: readonly EventRecord[];
  readonly times: readonly EventTimes[];
  /** The number of dated events: those from here on are undated. */
  readonly dated: number;
}

/** An event with its times. */
export interface TimedEvent {
  readonly event: EventRecord;
  readonly times: EventTimes;
}

/** The day of each document, as far as it is known. */
export type DocumentDays = ReadonlyMap<string, string | undefined>;

export function daysOf(documents: readonly Pick<DocumentRecord, 'id' | 'date'>[]): DocumentDays {
  return new Map(documents.map(({ id, date }) => [id, date]));
}

/** Dated events by (earliestMs, reportedMs, id), then the undated ones by (reportedMs, id); what was never reported last. */
export function compareEvents(a: TimedEvent, b: TimedEvent): number {
  return (
    compareTimes(a.times.earliestMs, b.times.earliestMs) ||
    compareTimes(a.times.reportedMs, b.times.reportedMs) ||
    compareText(a.event.id, b.event.id)
  );
}

/** Events in the order of the table. */
export function orderEvents(
  events: readonly EventRecord[],
  offsetMinutesAt: OffsetMinutesAt,
  documents: readonly Pick<DocumentRecord, 'id' | 'date'>[] = [],
): OrderedEvents {
  const days = daysOf(documents);
  const rows = events
    .map((event) => ({ event, times: eventTimes(event, offsetMinutesAt, days) }))
    .toSorted(compareEvents);
  return {
    events: rows.map((row) => row.event),
    times: rows.map((row) => row.times),
    dated: rows.filter((row) => row.times.precision !== 'undated').length,
  };
}

/** No time comes after every time. */
function compareTimes(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return a - b;
}

/** From the first to the last dated event; undefined when none is dated. */
export function datedExtent({
  earliestMs,
  latestMs,
  dated,
}: Pick<EventTable, 'earliestMs' | 'latestMs' | 'dated'>): Manifest['extent'] {
  if (dated === 0) return undefined;
  const lastMs = latestMs.subarray(0, dated).reduce((latest, ms) => Math.max(latest, ms), -Infinity);
  return { earliestMs: earliestMs[0] ?? NaN, latestMs: lastMs };
}

/**
 * The last time at which a post was published, epoch ms; -Infinity when none has a time. A report dated by its day alone counts
 * from the day's beginning, so that what the day still brings is not called past.
 */
export function lastPublishedMs(
  posts: readonly Pick<PostRecord, 'published'>[],
  offsetMinutesAt: OffsetMinutesAt,
): number {
  let lastMs = -Infinity;
  for (const post of posts) {
    const published = post.published === undefined ? undefined : parseEdtf(post.published, offsetMinutesAt);
    if (published !== undefined) lastMs = Math.max(lastMs, published.earliestMs);
  }
  return lastMs;
}

/** @param days of the documents that tell it */
export function eventTimes(event: EventRecord, offsetMinutesAt: OffsetMinutesAt, days: DocumentDays): EventTimes {
  const reportedByTimes = event.evidence.map(({ reported, document }) =>
    reportedByMs(reported, days.get(document), offsetMinutesAt),
  );
  const reportedMs = firstOf(reportedByTimes);
  const differsMs = differingSinceMs(event, reportedByTimes);
  const when = event.when === undefined ? undefined : parseEdtf(event.when, offsetMinutesAt);
  if (when === undefined) {
    return { earliestMs: NaN, latestMs: NaN, reportedMs, differsMs, precision: 'undated', uncertain: false };
  }
  const { earliestMs, latestMs } = closeOpenEnds(when, event, offsetMinutesAt);
  return {
    earliestMs,
    latestMs,
    reportedMs,
    differsMs,
    precision: when.precision,
    uncertain: when.uncertain || when.approximate || when.openStart || when.openEnd,
  };
}

/** The least of the times that are known; NaN when none is. */
function firstOf(times: readonly number[]): number {
  let first = Infinity;
  for (const ms of times) if (ms < first) first = ms;
  return first === Infinity ? NaN : first;
}

/**
 * A table needs finite times: an open start is drawn from the first report, an open end to the last one, where these lie
 * on the open side of the end that is known; else the known end's own day is all that is drawn.
 */
function closeOpenEnds(
  { earliestMs, latestMs, openStart, openEnd }: EdtfValue,
  { evidence }: EventRecord,
  offsetMinutesAt: OffsetMinutesAt,
): { readonly earliestMs: number; readonly latestMs: number } {
  if (!openStart && !openEnd) return { earliestMs, latestMs };
  const reports = evidence.flatMap(({ reported }) => parseEdtf(reported ?? '', offsetMinutesAt)?.earliestMs ?? []);
  if (openStart) {
    const firstMs = Math.min(...reports);
    return { earliestMs: firstMs < latestMs ? firstMs : latestMs + 1 - MS_PER_DAY, latestMs };
  }
  const lastMs = Math.max(...reports);
  return { earliestMs, latestMs: lastMs > earliestMs ? lastMs : earliestMs + MS_PER_DAY - 1 };
}
