import { disagreements } from './disagreement.ts';
import type { Claim, EventRecord } from '../records/records.ts';

/** A stretch of a document's text. */
type Passage = Pick<Claim, 'document' | 'start' | 'end'>;

/** True where a claim stands in a passage, or begins there. */
export function holdsClaim(passage: Passage, claim: Passage): boolean {
  return claim.document === passage.document && claim.start < passage.end && claim.end > passage.start;
}

/**
 * When sources had given different values for one quantity of an event, by the times at which its passages had been reported.
 * @param reportedMs of each piece of evidence, in its order: epoch ms, NaN when that is not known
 * @returns epoch ms; NaN where no values differ, and where it is not known by when they did
 */
export function differingSinceMs(
  { claims, evidence }: Pick<EventRecord, 'claims' | 'evidence'>,
  reportedMs: readonly number[],
): number {
  if (disagreements(claims).length === 0) return NaN;
  const told = claims.map((claim) => ({
    claim,
    times: evidence.flatMap((passage, at) => (holdsClaim(passage, claim) ? (reportedMs[at] ?? NaN) : [])),
  }));
  const differBy = (ms: number): boolean =>
    disagreements(told.flatMap(({ claim, times }) => (times.some((time) => time <= ms) ? claim : []))).length > 0;
  const times = reportedMs.filter((ms) => !Number.isNaN(ms)).toSorted((a, b) => a - b);
  return times.find(differBy) ?? NaN;
}
