import { parseEdtf } from '../dataset/edtf.ts';
import type { EvidenceDetail, SourceEntry } from '../dataset/packed.ts';
import { zoneOffsetMs } from './zone-clock.ts';

export interface ReportedEvidence extends EvidenceDetail {
  /** True where no other post of the event can have been earlier. */
  readonly isFirstReport: boolean;
}

/**
 * Evidence in the order in which it was reported. A post without a time was published some time on its document's day; what
 * has not even that comes last. The first report is marked where it is certain.
 * @param zone in which days begin
 */
export function orderByReport(
  evidence: readonly EvidenceDetail[],
  sources: ReadonlyMap<string, SourceEntry>,
  zone: string,
): readonly ReportedEvidence[] {
  const timed = evidence
    .map((one) => ({ one, span: reportSpan(reportedOn(one.reported, sources.get(one.document)?.date), zone) }))
    .toSorted(
      (a, b) => a.span.earliestMs - b.span.earliestMs || a.span.latestMs - b.span.latestMs || a.one.start - b.one.start,
    );
  const [first] = timed;
  const others = timed.filter(({ one }) => first !== undefined && !isSamePost(one, first.one));
  const isCertain =
    first !== undefined && others.length > 0 && others.every(({ span }) => span.earliestMs > first.span.latestMs);
  return timed.map(({ one }) => ({ ...one, isFirstReport: isCertain && isSamePost(one, first.one) }));
}

/**
 * When a passage was published: an instant, or the day of its document. A bare day before that of its document is not when
 * an entry of a list was written but what the entry is about.
 * @param day of the document
 */
export function reportedOn(reported: string | undefined, day: string | undefined): string | undefined {
  if (reported === undefined || reported.includes('T') || day === undefined) return reported ?? day;
  return reported < day ? day : reported;
}

function isSamePost(a: EvidenceDetail, b: EvidenceDetail): boolean {
  return a.document === b.document && a.post === b.post;
}

interface ReportSpan {
  readonly earliestMs: number;
  readonly latestMs: number;
}

const NEVER: ReportSpan = { earliestMs: Number.MAX_SAFE_INTEGER, latestMs: Number.MAX_SAFE_INTEGER };

function reportSpan(reported: string | undefined, zone: string): ReportSpan {
  if (reported === undefined) return NEVER;
  return parseEdtf(reported, (localMs) => zoneOffsetMs(localMs, zone) / 60_000) ?? NEVER;
}
