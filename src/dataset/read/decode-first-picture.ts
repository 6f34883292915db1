/** The file of the first picture → what is drawn. encode-first-picture.ts writes it. */
import { DatasetError } from '../dataset-error.ts';
import { decodeCore } from './decode-core.ts';
import { eventId } from '../records/ids.ts';
import { decodeNumbers } from '../columns/number-text.ts';
import { firstPictureSchema, parseFile } from '../format/packed-schemas.ts';
import type { FirstPicture } from '../format/packed.ts';
import { SCHEMA_VERSION, upgradeFile } from '../upgrade/schema-version.ts';

/** More parts of an event in one bucket than any dataset has events. */
const MOST_MASS = 2 ** 32;
const MOST_ROWS = 2 ** 32;

/** @throws DatasetError when it is no such file */
export function parseFirstPicture(json: unknown): FirstPicture {
  const file = parseFile('first picture', firstPictureSchema, upgradeFile('firstPicture', json));
  const { topics, window, ids, titles } = file;
  // Its columns are of the version to which the file has been brought.
  const table = decodeCore(
    { ...file.events, schemaVersion: SCHEMA_VERSION },
    { actors: 0, places: 0, about: 0, topics: topics.length, sources: 0 },
  );
  const { count } = table;
  if (ids.length !== count || titles.length !== count) {
    throw new DatasetError('The first picture of the dataset does not have a title for each of its events.');
  }
  return {
    window,
    topics,
    rows: decodeDifferences(file.rows, count, MOST_ROWS),
    table,
    texts: ids.map((id, position) => ({ id: eventId(id), title: titles[position] ?? '' })),
    tracks: file.tracks.map(({ size, positions, mass, ...track }) => ({
      ...track,
      positions: decodeDifferences(positions, Math.min(size, count), count),
      massFromMs: file.massFromMs,
      massBucketMs: file.massBucketMs,
      mass: Float64Array.from(decodeNumbers(mass, new Uint32Array(file.massBuckets), MOST_MASS)).map(
        (parts) => parts / file.massParts,
      ),
    })),
  };
}

/** Ascending numbers from the differences between them. */
function decodeDifferences(text: string, count: number, below: number): Uint32Array {
  const numbers = decodeNumbers(text, new Uint32Array(count), below);
  let last = 0;
  for (let at = 0; at < count; at += 1) {
    last += numbers[at] ?? 0;
    if (last >= below) throw new DatasetError(`The first picture of the dataset points at ${last} of ${below}.`);
    numbers[at] = last;
  }
  return numbers;
}
