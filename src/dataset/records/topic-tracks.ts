/** Which topics get tracks of their own: what the first picture is made by must be what the timeline goes by. */

/** Beside "other" and "none": more are not told apart on a screen. */
const MOST_TRACKS = 14;
/** What an event weighs before its importance: tracks of many small events count too. */
export const BASE_WEIGHT = 0.25;

/** The values that get tracks: the weightiest, in order; equal ones in dictionary order. */
export function heaviestValues(weights: Float64Array): readonly number[] {
  const present = Array.from(weights.keys()).filter((value) => (weights[value] ?? 0) > 0);
  present.sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
  return present.slice(0, MOST_TRACKS);
}
