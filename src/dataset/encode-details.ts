import type { EventDetail, EvidenceDetail } from './packed.ts';
import type { EventRecord, Evidence, PostRecord } from './records.ts';

/** The details file of one chunk of events, in table order. */
export function encodeDetails(
  events: readonly EventRecord[],
  posts: ReadonlyMap<string, PostRecord>,
): { readonly events: readonly EventDetail[] } {
  return { events: events.map((event) => encodeDetail(event, posts)) };
}

function encodeDetail(event: EventRecord, posts: ReadonlyMap<string, PostRecord>): EventDetail {
  const { id, when, whenBasis, whenText, whenAnchor, actors, claims } = event;
  return {
    id,
    ...(when !== undefined && { when }),
    whenBasis,
    ...(whenText !== undefined && { whenText }),
    ...(whenAnchor !== undefined && { whenAnchor }),
    actors,
    evidence: event.evidence.map((evidence) => encodeEvidence(evidence, posts)),
    claims,
  };
}

/** @throws Error when the evidence names a post that the records do not have. */
function encodeEvidence(evidence: Evidence, posts: ReadonlyMap<string, PostRecord>): EvidenceDetail {
  const post = posts.get(evidence.post);
  if (post === undefined) throw new Error(`Evidence names post ${evidence.post}, which is not among the records.`);
  const { document, start, end, quote, reported, fragment } = evidence;
  return {
    document,
    post: post.index,
    start,
    end,
    quote,
    ...(reported !== undefined && { reported }),
    ...(fragment !== undefined && { fragment }),
    ...(post.author !== undefined && { author: post.author }),
    ...(post.headline !== undefined && { headline: post.headline }),
  };
}
