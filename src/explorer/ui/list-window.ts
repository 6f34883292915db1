/** Which items of a long list are near enough to be drawn. Heights are known for what was drawn once, guessed for the rest. */

export interface DrawnRange {
  /** The first item that is drawn. */
  readonly from: number;
  /** The item after the last one. */
  readonly to: number;
}

/** Where each item begins, and after the last one where the list ends: one more number than there are items. */
export function itemOffsets(count: number, heightOf: (position: number) => number): Float64Array {
  const offsets = new Float64Array(count + 1);
  for (let position = 0; position < count; position += 1) {
    offsets[position + 1] = (offsets[position] ?? 0) + heightOf(position);
  }
  return offsets;
}

/**
 * The items that stand within a stretch of the list, grown by `margin` on both sides.
 * @param offsets as from {@link itemOffsets}
 * @param top, bottom the stretch in px from the beginning of the list
 */
export function rangeWithin(offsets: Float64Array, top: number, bottom: number, margin: number): DrawnRange {
  const count = offsets.length - 1;
  const from = Math.max(0, Math.min(count, lastAtOrBefore(offsets, top - margin)));
  const to = Math.max(from, Math.min(count, lastAtOrBefore(offsets, bottom + margin) + 1));
  return { from, to };
}

/** The items of both ranges of a list of `count` items where they touch, else those of the second. */
export function grown(last: DrawnRange, next: DrawnRange, count: number): DrawnRange {
  if (next.from > last.to || last.from > next.to) return next;
  return { from: Math.min(last.from, next.from), to: Math.min(count, Math.max(last.to, next.to)) };
}

/** The range that was, where the next is the same, so that nothing is drawn anew. */
export const sameOr = (last: DrawnRange, next: DrawnRange): DrawnRange =>
  last.from === next.from && last.to === next.to ? last : next;

/** The last position whose offset is not greater: binary search in what only grows. */
function lastAtOrBefore(offsets: Float64Array, px: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((offsets[middle] ?? 0) <= px) low = middle;
    else high = middle - 1;
  }
  return low;
}
