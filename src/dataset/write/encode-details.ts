import { defined } from '../defined.ts';
import type { EventDetail, EvidenceDetail } from '../format/packed.ts';
import type { EventRecord, Evidence, PostRecord } from '../records/records.ts';

/** What the details say of the post that a piece of evidence stands in. */
export type EvidencePost = Pick<PostRecord, 'index' | 'author' | 'headline'>;

/**
 * The posts that an event's evidence stands in, one for each piece.
 * @throws Error when the evidence names a post that the records do not have
 */
export function postsOfEvidence(
  { evidence }: Pick<EventRecord, 'evidence'>,
  posts: ReadonlyMap<string, PostRecord>,
): readonly EvidencePost[] {
  return evidence.map(({ post: id }) => {
    const post = posts.get(id);
    if (post === undefined) throw new Error(`Evidence names post ${id}, which is not among the records.`);
    const { index, author, headline } = post;
    return defined({ index, author, headline });
  });
}

/** What an opened event shows. @param posts one for each piece of evidence */
export function encodeDetail(event: EventRecord, posts: readonly EvidencePost[]): EventDetail {
  const { id, when, whenBasis, whenText, whenAnchor, actors, evidence, claims } = event;
  return defined({
    id,
    when,
    whenBasis,
    whenText,
    whenAnchor,
    actors,
    evidence: evidence.flatMap((passage, at) => {
      const post = posts[at];
      return post === undefined ? [] : encodeEvidence(passage, post);
    }),
    claims,
  });
}

function encodeEvidence(evidence: Evidence, { index, ...post }: EvidencePost): EvidenceDetail {
  const { document, start, end, quote, reported, fragment } = evidence;
  return defined({ document, post: index, start, end, quote, reported, fragment, ...post });
}
