/** How many hues the stylesheet has that are told apart (`--topic-1` …); beyond that they repeat. */
export const HUE_COUNT = 10;

const ALL_HUES = Array.from({ length: HUE_COUNT }, (_, index) => index + 1);

/** The number of the hue for the thing at a place in a list, from 1. */
export function hueOf(position: number): number {
  return (position % HUE_COUNT) + 1;
}

/**
 * Hues for things that stand beside each other by somebody's choice: each its own, unless an earlier one has that already; then the
 * next that none of them has. Of more than there are hues the last keep theirs. Only those that change are in it.
 */
export function huesApart(positions: readonly number[]): ReadonlyMap<number, number> {
  const changed = new Map<number, number>();
  const own = new Set(positions.map(hueOf));
  const taken = new Set<number>();
  for (const position of positions) {
    const hue = hueOf(position);
    const free = taken.has(hue) ? ALL_HUES.find((other) => !own.has(other) && !taken.has(other)) : undefined;
    if (free !== undefined) changed.set(position, free);
    taken.add(free ?? hue);
  }
  return changed;
}
