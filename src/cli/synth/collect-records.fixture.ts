import type {
  ActorRecord,
  CorpusRecords,
  DocumentRecord,
  EventRecord,
  PlaceRecord,
  PostRecord,
} from '../../dataset/records/records.ts';
import type { SynthCorpus } from './synthesize.ts';

/** All batches of a synthetic corpus as the records that an ingest would have made, names counted. */
export function collectRecords({ world, batches }: SynthCorpus): CorpusRecords {
  const documents: DocumentRecord[] = [];
  const posts: PostRecord[] = [];
  const events: EventRecord[] = [];
  const mentions = new Map<string, number>();
  for (const batch of batches) {
    for (const { document, posts: own } of batch.documents) {
      documents.push(document);
      for (const post of own) posts.push(post);
    }
    for (const event of batch.events) {
      events.push(event);
      for (const { id } of [...event.actors, ...event.places, ...event.about]) {
        mentions.set(id, (mentions.get(id) ?? 0) + 1);
      }
    }
  }
  const counted = <T extends ActorRecord | PlaceRecord>(entries: readonly T[]): T[] =>
    entries.map((entry) => ({ ...entry, mentions: mentions.get(entry.id) ?? 0 }));
  return {
    documents,
    posts,
    events,
    timexes: [],
    topics: world.topics,
    actors: counted(world.actors),
    places: counted(world.places),
  };
}
