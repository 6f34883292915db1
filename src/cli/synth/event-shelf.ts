/**
 * Puts events into the order of the table without holding them all: they are laid aside by the time at which they begin, on disk
 * where there are many, and taken again stretch by stretch.
 */
import { appendFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { EncodableEvent } from '../../dataset/write/encode.ts';
import { compareEvents, type EventTimes } from '../../dataset/times/event-times.ts';

/** Of a stretch of time so many letters wait in memory. */
const MOST_WAITING = 1 << 18;
/** Stretches have about so many events: as many are sorted at a time. */
const EVENTS_A_STRETCH = 8192;
/** Stretches of events without a date come after all others: more than there are of these. */
const UNDATED_FROM = 2 ** 48;

interface Stretch {
  /** Events that are not on disk, one a line. */
  waiting: string[];
  letters: number;
  isOnDisk: boolean;
}

export class EventShelf {
  readonly #folder: string;
  readonly #stretchMs: number;
  readonly #stretches = new Map<number, Stretch>();

  /**
   * @param folder is made when it is needed, and is the caller's to remove
   * @param count of all events
   * @param spanMs from about when to when most of them begin
   */
  constructor(folder: string, count: number, spanMs: number) {
    this.#folder = folder;
    this.#stretchMs = spanMs / Math.max(1, count / EVENTS_A_STRETCH);
  }

  put(event: EncodableEvent): void {
    const key = this.#keyOf(event.times);
    const stretch = this.#stretches.get(key) ?? { waiting: [], letters: 0, isOnDisk: false };
    this.#stretches.set(key, stretch);
    const line = JSON.stringify(event);
    stretch.waiting.push(line);
    stretch.letters += line.length;
    if (stretch.letters > MOST_WAITING) this.#layOnDisk(key, stretch);
  }

  /** All events in the order of the table; each is gone from the shelf then. */
  *take(): Generator<EncodableEvent, void> {
    for (const key of [...this.#stretches.keys()].toSorted((a, b) => a - b)) {
      const stretch = this.#stretches.get(key);
      if (stretch === undefined) continue;
      this.#stretches.delete(key);
      const lines = stretch.isOnDisk ? readFileSync(this.#pathOf(key), 'utf8').trimEnd().split('\n') : [];
      const events = [...lines, ...stretch.waiting].map(parseEvent).toSorted(compareEvents);
      if (stretch.isOnDisk) rmSync(this.#pathOf(key));
      yield* events;
    }
  }

  /** Ascending in the order of the table. */
  #keyOf({ earliestMs, reportedMs }: EventTimes): number {
    if (!Number.isNaN(earliestMs)) return Math.floor(earliestMs / this.#stretchMs);
    return Number.isNaN(reportedMs) ? Infinity : UNDATED_FROM + Math.floor(reportedMs / this.#stretchMs);
  }

  #layOnDisk(key: number, stretch: Stretch): void {
    if (!stretch.isOnDisk) mkdirSync(this.#folder, { recursive: true });
    appendFileSync(this.#pathOf(key), `${stretch.waiting.join('\n')}\n`);
    stretch.isOnDisk = true;
    stretch.waiting = [];
    stretch.letters = 0;
  }

  #pathOf(key: number): string {
    return join(this.#folder, `${key}.jsonl`);
  }
}

/** JSON writes `null` for NaN, which stands for a time that is not known. */
function parseEvent(line: string): EncodableEvent {
  // Lines are this shelf's own: nothing else is in them than was put there.
  const event = JSON.parse(line) as EncodableEvent;
  return { ...event, times: withNaN(event.times) };
}

function withNaN({ earliestMs, latestMs, reportedMs, differsMs, ...times }: EventTimes): EventTimes {
  const read = (ms: number | null): number => ms ?? NaN;
  return {
    ...times,
    earliestMs: read(earliestMs),
    latestMs: read(latestMs),
    reportedMs: read(reportedMs),
    differsMs: read(differsMs),
  };
}
