import type { EventId } from '../../dataset/records/ids.ts';
import type { CoreChunkRef } from '../../dataset/format/packed.ts';
import type { TimeWindow } from '../view/view-state.ts';

/** What will be on the screen first. */
export interface LoadingFocus {
  readonly window: TimeWindow | undefined;
  readonly event: EventId | undefined;
  /** Whether all events are shown, by topic and by when they happened, as in the dataset's first picture. */
  readonly isPictured: boolean;
}

/** The chunks in the order in which they are wanted, and how many of them make the first picture. */
export interface ChunkOrder {
  readonly positions: readonly number[];
  readonly first: number;
}

/** The first picture waits for no more than this. */
const MOST_FIRST = 6;

/** From the middle of the window outwards; events without a date at the end. */
export function orderChunks(chunks: readonly CoreChunkRef[], { fromMs, toMs }: TimeWindow): ChunkOrder {
  const middle = (fromMs + toMs) / 2;
  const starts = chunks.map(({ earliestMs }) => earliestMs ?? Infinity);
  const distanceOf = (position: number): number => {
    const start = starts[position] ?? Infinity;
    const end = starts[position + 1] ?? Infinity;
    if (middle < start) return start - middle;
    return middle >= end ? middle - end : 0;
  };
  const positions = [...chunks.keys()].toSorted((a, b) => distanceOf(a) - distanceOf(b) || a - b);
  const inWindow = positions.filter((position) => {
    const start = starts[position] ?? Infinity;
    return start <= toMs && (starts[position + 1] ?? Infinity) >= fromMs;
  });
  return { positions, first: Math.max(1, Math.min(MOST_FIRST, inWindow.length)) };
}
