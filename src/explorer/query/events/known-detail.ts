import { holdsClaim } from '../../../dataset/claims/differing-since.ts';
import { reportedByMs } from '../../../dataset/times/reported-by.ts';
import type { EventDetail, SourceEntry } from '../../../dataset/format/packed.ts';
import { offsetMinutesIn } from '../../../wording/zone-clock.ts';

export interface KnownDetail {
  readonly detail: EventDetail;
  /** How many sentences were left out. */
  readonly laterCount: number;
}

/**
 * What had been told of an event by a time: the sentences published by then for certain, and the claims that stand in them.
 * @param knownMs epoch ms; absent: all that is known
 * @param zone in which the days of the dataset begin
 */
export function detailBy(
  detail: EventDetail,
  knownMs: number | undefined,
  sources: ReadonlyMap<string, SourceEntry>,
  zone: string,
): KnownDetail {
  if (knownMs === undefined) return { detail, laterCount: 0 };
  const offsetMinutesAt = offsetMinutesIn(zone);
  const evidence = detail.evidence.filter(
    ({ reported, document }) => reportedByMs(reported, sources.get(document)?.date, offsetMinutesAt) <= knownMs,
  );
  const claims = detail.claims.filter((claim) => evidence.some((passage) => holdsClaim(passage, claim)));
  return { detail: { ...detail, evidence, claims }, laterCount: detail.evidence.length - evidence.length };
}
