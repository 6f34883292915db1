import { parseEdtf } from '../dataset/times/edtf.ts';
import { reportedOn } from '../dataset/times/reported-by.ts';
import type { EvidenceDetail, SourceEntry } from '../dataset/format/packed.ts';
import { offsetMinutesIn } from './zone-clock.ts';

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
 * Since when somebody may have reported the event, epoch ms: a post without a time may be of any time of its day. Infinity where
 * nobody dates a report.
 * @param zone in which days begin
 */
export function earliestReportMs(
  evidence: readonly EvidenceDetail[],
  sources: ReadonlyMap<string, SourceEntry>,
  zone: string,
): number {
  const reports = evidence.map((one) => reportedOn(one.reported, sources.get(one.document)?.date));
  return Math.min(
    ...reports.flatMap((reported) => (reported === undefined ? [] : reportSpan(reported, zone).earliestMs)),
  );
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
  return parseEdtf(reported, offsetMinutesIn(zone)) ?? NEVER;
}
