/** How many events each day brings: a slow tide, quieter weekends, and bursts that break out and die away. */
import { drawMagnitude, drawWhole, type Draw } from './random.ts';

const DAYS_PER_BURST = 12;
const WEEKEND = 0.7;

/** @returns for each day its share of `events`, which are given out in full */
export function burstyDays(events: number, days: number, draw: Draw): number[] {
  const weights = Array.from(
    { length: days },
    (_, day) => (1 + 0.5 * Math.sin((day / days) * 9)) * (day % 7 > 4 ? WEEKEND : 1),
  );
  for (let burst = 0; burst < days / DAYS_PER_BURST; burst++) addBurst(weights, draw);
  return inWholeNumbers(weights, events);
}

/** Sudden, then halved every few days. */
function addBurst(weights: number[], draw: Draw): void {
  const start = drawWhole(draw, 0, weights.length - 1);
  const height = drawMagnitude(draw, 1, 40);
  const halfLife = drawWhole(draw, 1, 9);
  for (let day = start; day < weights.length && day < start + 8 * halfLife; day++) {
    weights[day] = (weights[day] ?? 0) + height * 0.5 ** ((day - start) / halfLife);
  }
}

/** Rounds the running total, not the parts, so that nothing is lost. */
function inWholeNumbers(weights: readonly number[], total: number): number[] {
  const sum = weights.reduce((so, weight) => so + weight, 0);
  let running = 0;
  let given = 0;
  return weights.map((weight) => {
    running += weight;
    const due = Math.round((running / sum) * total);
    const share = due - given;
    given = due;
    return share;
  });
}
