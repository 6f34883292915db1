/**
 * Bars: spans that are wider than their sign and title by far. A bar has its stretch of a lane for itself; events of the same
 * span stand on one bar behind each other, from its visible left end, so that they keep in view while the bar is panned through.
 * A wide one (fifty "on Monday", zoomed in to Monday or an hour of it) has its bar alone: behind another it would stand at an hour
 * that nobody told.
 */
import type { Lane } from './lane.ts';

/** Where an event may stand, in px from the epoch at the layout's resolution. */
export interface Slot {
  readonly startPx: number;
  readonly endPx: number;
}

export interface BarPlace {
  readonly lane: number;
  /** From the bar's visible left end to where the event's own room begins. */
  readonly queuedPx: number;
}

interface BarQueue {
  readonly slot: Slot;
  readonly lane: number;
  filledPx: number;
}

export class BarQueues {
  readonly #lanes: readonly Lane[];
  readonly #sharedBelowPx: number;
  readonly #queues: BarQueue[] = [];

  /** @param sharedBelowPx bars of this width and more are one event's alone */
  constructor(lanes: readonly Lane[], sharedBelowPx: number) {
    this.#lanes = lanes;
    this.#sharedBelowPx = sharedBelowPx;
  }

  /**
   * Finds and takes room for one event: at the end of a bar of the same span, else on a new bar, from the lowest lane up.
   * @param widthPx what its sign and title take
   * @param topLane lanes above this one are left to marks
   */
  place(slot: Slot, widthPx: number, topLane: number): BarPlace | undefined {
    // A lane of its own is better as long as there are some: fewer words in a row read easier.
    const queue =
      this.#open(slot, topLane) ?? this.#queues.find((candidate) => this.#hasRoom(candidate, slot, widthPx));
    if (queue === undefined) return undefined;
    const queuedPx = queue.filledPx;
    queue.filledPx += widthPx;
    return { lane: queue.lane, queuedPx };
  }

  /** As place, on the lane that it was on before, if there is room. */
  placeOn(lane: number, slot: Slot, widthPx: number): BarPlace | undefined {
    const queue =
      this.#queues.find((open) => open.lane === lane && this.#hasRoom(open, slot, widthPx)) ?? this.#openOn(lane, slot);
    if (queue === undefined) return undefined;
    const queuedPx = queue.filledPx;
    queue.filledPx += widthPx;
    return { lane, queuedPx };
  }

  #hasRoom({ slot, filledPx }: BarQueue, { startPx, endPx }: Slot, widthPx: number): boolean {
    const barPx = endPx - startPx;
    const isShared = barPx < this.#sharedBelowPx && slot.startPx === startPx && slot.endPx === endPx;
    return isShared && filledPx + widthPx <= barPx;
  }

  #open(slot: Slot, topLane: number): BarQueue | undefined {
    for (let lane = this.#lanes.length - 1; lane >= topLane; lane--) {
      const queue = this.#openOn(lane, slot);
      if (queue !== undefined) return queue;
    }
    return undefined;
  }

  #openOn(lane: number, slot: Slot): BarQueue | undefined {
    const widthPx = slot.endPx - slot.startPx;
    if (this.#lanes[lane]?.findRoom(slot.startPx, slot.startPx, widthPx) === undefined) return undefined;
    this.#lanes[lane].reserve(slot.startPx, widthPx);
    const queue = { slot, lane, filledPx: 0 };
    this.#queues.push(queue);
    return queue;
  }
}
