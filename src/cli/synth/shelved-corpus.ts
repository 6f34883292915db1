import type { OffsetMinutesAt } from '../../dataset/times/edtf.ts';
import type { EncodableCorpus } from '../../dataset/write/encode.ts';
import { postsOfEvidence } from '../../dataset/write/encode-details.ts';
import { encodeDocuments } from '../../dataset/write/encode-documents.ts';
import { daysOf, eventTimes } from '../../dataset/times/event-times.ts';
import type { DocumentDetail } from '../../dataset/format/packed.ts';
import type { DocumentRecord } from '../../dataset/records/records.ts';
import type { EventShelf } from './event-shelf.ts';
import type { SynthCorpus } from './synthesize.ts';

/** A synthetic corpus as it is encoded: written batch by batch, its events by way of the shelf. */
export function shelvedCorpus(
  { world, batches }: SynthCorpus,
  eventCount: number,
  shelf: EventShelf,
  offsetMinutesAt: OffsetMinutesAt,
): EncodableCorpus {
  const documents: DocumentRecord[] = [];
  return {
    eventCount,
    *documents(): Generator<DocumentDetail, void> {
      for (const batch of batches) {
        const own = batch.documents.map(({ document }) => document);
        const posts = batch.documents.flatMap((written) => written.posts);
        const postsById = new Map(posts.map((post) => [post.id, post]));
        const days = daysOf(own);
        for (const event of batch.events) {
          const times = eventTimes(event, offsetMinutesAt, days);
          shelf.put({ event, times, posts: postsOfEvidence(event, postsById) });
        }
        for (const document of own) documents.push(document);
        yield* encodeDocuments({ documents: own, posts, events: batch.events });
      }
    },
    named: () => ({ documents, actors: world.actors, places: world.places, topics: world.topics }),
    events: () => shelf.take(),
  };
}
