import { compareText } from '../compare.ts';
import { groupBy } from '../group-by.ts';
import type { DocumentDetail } from '../format/packed.ts';
import type { CorpusRecords, PostRecord } from '../records/records.ts';

type Mark = DocumentDetail['marks'][number];

/** Every document as the source reader shows it, by id: its posts, and which passages became evidence, in text order. */
export function encodeDocuments(records: Pick<CorpusRecords, 'documents' | 'posts' | 'events'>): DocumentDetail[] {
  const posts = groupBy(records.posts, (post) => post.document);
  const passages = records.events.flatMap((event) =>
    event.evidence.map(({ document, start, end }) => ({ document, mark: { start, end, event: event.id } })),
  );
  const marks = groupBy(passages, (passage) => passage.document);
  return records.documents
    .map(({ id }) => id)
    .toSorted(compareText)
    .map((id) => ({
      id,
      posts: (posts.get(id) ?? []).toSorted(byIndex),
      marks: (marks.get(id) ?? []).map(({ mark }) => mark).toSorted(inTextOrder),
    }));
}

const byIndex = (a: PostRecord, b: PostRecord): number => a.index - b.index;

const inTextOrder = (a: Mark, b: Mark): number => a.start - b.start || a.end - b.end || compareText(a.event, b.event);
