/** A synthetic world as a folder that `ingest` reads: its documents as live blogs, and what corpus.yaml says of them. */
import { stringify } from 'yaml';
import type { DocumentRecord, PostRecord } from '../../dataset/records/records.ts';
import type { SynthCorpus } from './synthesize.ts';

export interface CorpusFile {
  readonly path: string;
  readonly text: string;
}

/** Yields the documents, then corpus.yaml, which names them all, with the people and places that no list has. */
export function* corpusFiles({ world, batches }: SynthCorpus, title: string): Generator<CorpusFile> {
  const documents: DocumentRecord[] = [];
  for (const batch of batches) {
    for (const { document, posts } of batch.documents) {
      documents.push(document);
      yield { path: document.file, text: liveBlog(document, posts) };
    }
  }
  const entries = documents.map(({ file, publisher, title: headline, date, timezone, note }) => ({
    file,
    publisher,
    title: headline,
    published: date,
    timezone,
    note,
  }));
  const actors = world.actors.map(({ name, kind, aliases }) => ({ name, kind, aliases }));
  const places = world.places.map(({ name, kind, lat, lon }) => ({ name, kind, lat, lon }));
  yield { path: 'corpus.yaml', text: stringify({ title, actors, places, documents: entries }) };
}

/** A clock time above each post, as live blogs print it. */
function liveBlog({ title }: DocumentRecord, posts: readonly PostRecord[]): string {
  const written = posts.map(({ published = '', text }) => `${published.slice(11, 16)}\n\n${text}`);
  return `${[title, ...written].join('\n\n')}\n`;
}
