import type { Edtf } from '../../../dataset/records/records.ts';
import { dayOf, type IdentifiedEvent } from './identified-event.ts';

/** What people saw of an event. */
interface Seen {
  readonly title: string;
  readonly when?: Edtf;
}

/** Events that look alike in one way, and how many of the first of them are known to be taken. */
interface Line {
  readonly events: number[];
  taken: number;
}

/**
 * Events among which ids look for that which is most like the one that they had: first those of its day with its title, then those of
 * its day, then those with its title, then any; of equals the first. Each question costs the same however many the events are.
 */
export class LikeEvents {
  readonly #lines = new Map<string, Line>();
  /** Nearly every id finds one event alone, whatever that looks like. */
  readonly #only: number | undefined;

  /** @param candidates positions of events, the better first among equals */
  constructor(candidates: readonly number[], events: readonly IdentifiedEvent[]) {
    this.#only = candidates.length === 1 ? candidates[0] : undefined;
    if (this.#only !== undefined) return;
    for (const event of candidates) {
      const record = events[event]?.record;
      if (record === undefined) continue;
      for (const key of keysOf(record)) {
        const line = this.#lines.get(key);
        if (line === undefined) this.#lines.set(key, { events: [event], taken: 0 });
        else line.events.push(event);
      }
    }
  }

  /** The event most like what was seen; undefined when there are none. */
  mostLike(seen: Seen): number | undefined {
    if (this.#only !== undefined) return this.#only;
    for (const key of keysOf(seen)) {
      const [first] = this.#lines.get(key)?.events ?? [];
      if (first !== undefined) return first;
    }
    return undefined;
  }

  /** The same among those that are not taken yet. @param isTaken what it was true of once, it is true of for good */
  mostLikeLeft(seen: Seen, isTaken: (event: number) => boolean): number | undefined {
    if (this.#only !== undefined) return isTaken(this.#only) ? undefined : this.#only;
    for (const key of keysOf(seen)) {
      const line = this.#lines.get(key);
      if (line === undefined) continue;
      for (; line.taken < line.events.length; line.taken++) {
        const event = line.events[line.taken];
        if (event !== undefined && !isTaken(event)) return event;
      }
    }
    return undefined;
  }
}

/** From the closest likeness to none. */
function keysOf({ title, when }: Seen): readonly string[] {
  const day = dayOf(when) ?? '';
  return [`day ${day} title ${title}`, `day ${day}`, `title ${title}`, ''];
}
