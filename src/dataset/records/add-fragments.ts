import type { DocumentId } from './ids.ts';
import type { CorpusRecords, EventRecord } from './records.ts';
import { createFragmentFinder } from './text-fragment.ts';

/**
 * The records with a way to each piece of evidence on its publisher's page, for documents that have an address.
 * @param texts the text of each document, in which the records' offsets count
 */
export function addFragments(records: CorpusRecords, texts: ReadonlyMap<DocumentId, string>): CorpusRecords {
  const finders = new Map(
    records.documents.flatMap(({ id, url }) => {
      const text = url === undefined ? undefined : texts.get(id);
      return text === undefined ? [] : [[id, createFragmentFinder(text)] as const];
    }),
  );
  if (finders.size === 0) return records;
  const withFragments = (event: EventRecord): EventRecord => ({
    ...event,
    evidence: event.evidence.map((evidence) => {
      const fragment = finders.get(evidence.document)?.(evidence);
      return fragment === undefined ? evidence : { ...evidence, fragment };
    }),
  });
  return { ...records, events: records.events.map(withFragments) };
}
