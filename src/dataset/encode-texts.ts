/** Ids and titles, and from an id to where it is. */
import { compareText } from './compare.ts';
import { cutChunks, type Chunk } from './cut-chunks.ts';
import type { IdsFile, TextsFile } from './packed-schemas.ts';
import type { EventRecord } from './records.ts';

/** Ids of about so many events a file. */
const IDS_PER_CHUNK = 4096;

export function encodeTexts(events: readonly EventRecord[]): Omit<TextsFile, 'schemaVersion'> {
  return { ids: events.map(({ id }) => id), titles: events.map(({ title }) => title) };
}

/** All ids in order, in parts, each with the position of the chunk of texts that holds the event. */
export function encodeIds(
  events: readonly EventRecord[],
  textChunks: readonly Chunk[],
): readonly Omit<IdsFile, 'schemaVersion'>[] {
  const entries = textChunks
    .flatMap(({ from, to }, chunk) => events.slice(from, to).map(({ id }) => ({ id, chunk })))
    .toSorted((a, b) => compareText(a.id, b.id));
  return cutChunks(entries.length, (at) => entries[at]?.id ?? '', IDS_PER_CHUNK).map(({ from, to }) => {
    const part = entries.slice(from, to);
    return { ids: part.map(({ id }) => id), chunks: part.map(({ chunk }) => chunk) };
  });
}
