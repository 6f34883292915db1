/** Chance that a seed repeats: the same seed gives the same draws on every machine. */

/** Draws evenly from [0, 1). */
export type Draw = () => number;

/** The SplitMix32 generator (Steele, Lea and Flood, 2014, in its 32-bit form): fast, and good enough to invent data with. */
export function createDraw(seed: number): Draw {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 4_294_967_296;
  };
}

/** A whole number from `from` to `to`, both included. */
export function drawWhole(draw: Draw, from: number, to: number): number {
  return from + Math.floor(draw() * (to - from + 1));
}

/** @throws Error when there is nothing to choose from. */
export function drawOne<T>(draw: Draw, choices: readonly T[]): T {
  const chosen = choices[Math.floor(draw() * choices.length)];
  if (chosen === undefined) throw new Error('There is nothing to choose from.');
  return chosen;
}

/** A whole number spread evenly over orders of magnitude: as many between 1 and 10 as between 10 and 100. */
export function drawMagnitude(draw: Draw, from: number, to: number): number {
  return Math.round(from * (to / from) ** draw());
}

/** Positions drawn in proportion to fixed weights, in time logarithmic in their number. */
export function weightedPositions(weights: readonly number[]): (draw: Draw) => number {
  const sums = new Float64Array(weights.length);
  let sum = 0;
  weights.forEach((weight, position) => {
    sum += weight;
    sums[position] = sum;
  });
  return (draw) => {
    const wanted = draw() * sum;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sums[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

/** Ranks 0 to count - 1, the first drawn most: by Zipf's law, with the exponent 1 that names in the news come close to. */
export function zipfRanks(count: number): (draw: Draw) => number {
  return weightedPositions(Array.from({ length: count }, (_, rank) => 1 / (rank + 1)));
}
