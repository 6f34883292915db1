import { parseEdtf } from '../../dataset/edtf.ts';
import type { EventDetail, EvidenceDetail } from '../../dataset/packed.ts';
import { zoneOffsetMs } from '../../wording/zone-clock.ts';

export interface KnownDetail {
  readonly detail: EventDetail;
  /** How many sentences were left out. */
  readonly laterCount: number;
}

/**
 * What had been told of an event by a time: the sentences published by then, and the claims that stand in them. A sentence without
 * a time cannot be said to have been published by then.
 * @param zone in which the days of the dataset begin
 */
export function knownDetail(detail: EventDetail, knownMs: number, zone: string): KnownDetail {
  const evidence = detail.evidence.filter(({ reported }) => reportedMs(reported, zone) <= knownMs);
  const claims = detail.claims.filter((claim) => evidence.some((passage) => holds(passage, claim)));
  return { detail: { ...detail, evidence, claims }, laterCount: detail.evidence.length - evidence.length };
}

function reportedMs(reported: string | undefined, zone: string): number {
  if (reported === undefined) return Infinity;
  return parseEdtf(reported, (localMs) => zoneOffsetMs(localMs, zone) / 60_000)?.earliestMs ?? Infinity;
}

type Passage = Pick<EvidenceDetail, 'document' | 'start' | 'end'>;

/** A claim stands in the sentence that states its figure, or begins there. */
function holds(passage: Passage, claim: Passage): boolean {
  return claim.document === passage.document && claim.start < passage.end && claim.end > passage.start;
}
