/** How many hues the stylesheet has that are told apart (`--topic-1` …); beyond that they repeat. */
export const HUE_COUNT = 10;

/** The number of the hue for the thing at a place in a list, from 1. */
export function hueOf(position: number): number {
  return (position % HUE_COUNT) + 1;
}
