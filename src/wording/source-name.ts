import type { SourceEntry } from '../dataset/packed.ts';

/** Whose words a document's are, as one says it: its publisher, else its title, else the document by its id. */
export const sourceName = (source: SourceEntry | undefined, document: string): string =>
  source?.publisher ?? source?.title ?? document;
