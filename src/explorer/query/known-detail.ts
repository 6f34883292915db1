import { reportedByMs } from '../../dataset/reported-by.ts';
import type { EventDetail, EvidenceDetail, SourceEntry } from '../../dataset/packed.ts';
import { zoneOffsetMs } from '../../wording/zone-clock.ts';

export interface KnownDetail {
  readonly detail: EventDetail;
  /** How many sentences were left out. */
  readonly laterCount: number;
}

/**
 * What had been told of an event by a time: the sentences published by then for certain, and the claims that stand in them.
 * @param zone in which the days of the dataset begin
 */
export function knownDetail(
  detail: EventDetail,
  knownMs: number,
  sources: ReadonlyMap<string, SourceEntry>,
  zone: string,
): KnownDetail {
  const offsetMinutesAt = (localMs: number): number => zoneOffsetMs(localMs, zone) / 60_000;
  const evidence = detail.evidence.filter(
    ({ reported, document }) => reportedByMs(reported, sources.get(document)?.date, offsetMinutesAt) <= knownMs,
  );
  const claims = detail.claims.filter((claim) => evidence.some((passage) => holds(passage, claim)));
  return { detail: { ...detail, evidence, claims }, laterCount: detail.evidence.length - evidence.length };
}

type Passage = Pick<EvidenceDetail, 'document' | 'start' | 'end'>;

/** A claim stands in the sentence that states its figure, or begins there. */
function holds(passage: Passage, claim: Passage): boolean {
  return claim.document === passage.document && claim.start < passage.end && claim.end > passage.start;
}
