/** The dataset files as they stand in JSON (docs/dataset-format.md), checked when they are read. */
import * as v from 'valibot';
import {
  actorSchema,
  claimSchema,
  documentIdSchema,
  eventActorSchema,
  eventIdSchema,
  placeSchema,
  postSchema,
  topicSchema,
} from '../records/record-schemas.ts';
import { CORRECTED_FIELDS, WITHDRAWAL_REASONS } from '../records/id-fates.ts';
import { DatasetError } from '../dataset-error.ts';
import { WHEN_BASES } from '../records/records.ts';

const text = v.string();
const maybeText = v.exactOptional(text);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Columns are long: one loop over plain numbers instead of a schema for each. */
const counts = v.custom<readonly number[]>(
  (value) => Array.isArray(value) && value.every((item) => Number.isInteger(item) && item >= 0),
  'Expected a list of whole numbers from 0',
);
const texts = v.custom<readonly string[]>(
  (value) => Array.isArray(value) && value.every((item) => typeof item === 'string'),
  'Expected a list of texts',
);
/** See packed-column.ts. */
const model = v.object({ from: text, bits: text, weights: text });
const column = v.union([text, v.object({ models: v.pipe(v.array(model), v.readonly()), letters: text })]);
const times = v.object({ unit: v.pipe(v.number(), v.minValue(1)), values: column });

/** A path inside the dataset's folder: no scheme, no way up, nothing but what encode.ts makes. */
const path = v.pipe(text, v.regex(/^(?:[a-z]+\/)?[a-z0-9-]+\.json$/, 'a file name of the dataset'));
const fileRef = { path, bytes: count, sha256: v.pipe(text, v.regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hex')) };
const rowChunk = { path, from: count, to: count };

/** Chunks are named in the manifest itself, or listed in a file of their own. */
const inlineOrListed = <Ref extends v.GenericSchema>(ref: Ref) => v.union([v.array(ref), v.object(fileRef)]);

export const rowChunkSchema = v.object(rowChunk);
export const keyChunkSchema = v.object({ path, first: text });
export const searchShardSchema = v.object({ ...rowChunk, first: text });
export const beginningRefSchema = v.object({ ...rowChunk, beginning: text });
export const documentFileRefSchema = v.object({ path, id: documentIdSchema });

export const manifestSchema = v.object({
  format: v.literal('dateline-dataset'),
  schemaVersion: count,
  title: text,
  description: text,
  timezone: text,
  site: maybeText,
  extent: v.exactOptional(v.object({ earliestMs: v.number(), latestMs: v.number() })),
  asOfMs: v.exactOptional(v.number()),
  counts: v.object({
    documents: count,
    posts: count,
    events: count,
    undated: count,
    actors: count,
    places: count,
    topics: count,
    disagreements: count,
  }),
  files: v.object({
    dictionaries: v.object(fileRef),
    overview: v.exactOptional(v.object(fileRef)),
    firstPicture: v.exactOptional(v.object(fileRef)),
    core: v.array(
      v.object({
        ...fileRef,
        from: count,
        to: count,
        earliestMs: v.exactOptional(v.number()),
        values: v.object({ actors: count, places: count, about: count, topics: count, sources: count }),
      }),
    ),
    texts: inlineOrListed(rowChunkSchema),
    details: inlineOrListed(rowChunkSchema),
    ids: inlineOrListed(keyChunkSchema),
    search: inlineOrListed(searchShardSchema),
    beginnings: v.exactOptional(inlineOrListed(beginningRefSchema)),
    documents: inlineOrListed(documentFileRefSchema),
    recaps: v.exactOptional(v.object(fileRef)),
    retired: v.exactOptional(v.object(fileRef)),
  }),
  credits: texts,
  mostHeld: v.exactOptional(v.pipe(count, v.minValue(1))),
});

export const dictionariesSchema = v.object({
  schemaVersion: count,
  actors: v.array(v.omit(actorSchema, ['mentions'])),
  places: v.array(v.object({ ...v.omit(placeSchema, ['mentions', 'parent']).entries, parent: v.exactOptional(count) })),
  topics: v.array(topicSchema),
  sources: v.array(
    v.object({
      id: documentIdSchema,
      publisher: maybeText,
      title: maybeText,
      url: maybeText,
      date: maybeText,
      timezone: maybeText,
      note: maybeText,
    }),
  ),
});

export const coreSchema = v.object({
  schemaVersion: count,
  count,
  dated: count,
  earliest: times,
  durations: times,
  reported: times,
  precision: text,
  uncertain: column,
  status: column,
  kind: column,
  scores: v.object({ steps: v.pipe(count, v.minValue(1)), values: column }),
  disagreement: column,
  differing: v.exactOptional(times),
  shapes: v.array(counts),
  shape: column,
  actors: column,
  places: column,
  about: column,
  topics: column,
  sources: column,
});

export const textsSchema = v.object({ schemaVersion: count, ids: texts, titles: texts });

export const idsSchema = v.object({ schemaVersion: count, ids: texts, chunks: counts });

const binCounts = { steps: counts, counts };
const tracks = v.exactOptional(v.array(v.object({ value: count, ...binCounts })));

export const overviewSchema = v.object({
  schemaVersion: count,
  fromMs: v.number(),
  binMs: v.pipe(v.number(), v.minValue(1)),
  bins: v.pipe(count, v.maxValue(10_000_000)),
  all: v.object(binCounts),
  tracks: v.object({ actors: tracks, places: tracks, about: tracks, topics: tracks, sources: tracks }),
});

const moment = v.pipe(v.number(), v.finite());

export const firstPictureSchema = v.object({
  schemaVersion: count,
  window: v.object({ fromMs: moment, toMs: moment }),
  topics: v.array(topicSchema),
  /** Rows as differences. */
  rows: text,
  events: v.omit(coreSchema, ['schemaVersion']),
  ids: texts,
  titles: texts,
  massFromMs: moment,
  massBucketMs: v.pipe(v.number(), v.minValue(1)),
  massBuckets: v.pipe(count, v.maxValue(100_000)),
  /** A bucket's mass is so many parts of an event. */
  massParts: v.pipe(count, v.minValue(1)),
  tracks: v.array(
    v.object({
      topic: v.union([count, v.literal('other'), v.literal('none')]),
      count,
      weight: v.pipe(v.number(), v.minValue(0)),
      earliestMs: moment,
      latestMs: moment,
      size: count,
      /** Positions as differences. */
      positions: text,
      mass: text,
      begins: v.exactOptional(v.object(binCounts)),
    }),
  ),
});

export const searchSchema = v.object({ schemaVersion: count, words: texts, postings: v.array(counts) });

/** By event the signs of word-signs.ts. */
export const beginningSchema = v.object({ schemaVersion: count, signs: text });

const noted = { since: v.exactOptional(v.pipe(text, v.isoDate())) };
const fate = { id: eventIdSchema, ...noted };

export const retiredSchema = v.object({
  schemaVersion: count,
  ids: v.array(
    v.variant('became', [
      v.object({ ...fate, became: v.literal('merged'), into: eventIdSchema }),
      v.object({
        ...fate,
        became: v.literal('split'),
        parts: v.pipe(v.array(eventIdSchema), v.minLength(1)),
        merged: v.exactOptional(v.object(noted)),
      }),
      v.object({ ...fate, became: v.literal('withdrawn'), why: v.picklist(WITHDRAWAL_REASONS) }),
      v.object({ ...fate, became: v.literal('imported'), into: eventIdSchema }),
      v.object({ ...fate, became: v.literal('corrected'), field: v.picklist(CORRECTED_FIELDS), was: text }),
    ]),
  ),
});

const evidenceDetailSchema = v.object({
  document: documentIdSchema,
  post: count,
  start: count,
  end: count,
  quote: text,
  reported: maybeText,
  fragment: maybeText,
  author: maybeText,
  headline: maybeText,
});

export const detailsSchema = v.object({
  schemaVersion: count,
  events: v.array(
    v.object({
      id: eventIdSchema,
      when: maybeText,
      whenBasis: v.picklist(WHEN_BASES),
      whenText: maybeText,
      whenAnchor: maybeText,
      actors: v.array(eventActorSchema),
      evidence: v.array(evidenceDetailSchema),
      claims: v.array(claimSchema),
    }),
  ),
});

const documentDetail = {
  id: documentIdSchema,
  posts: v.array(postSchema),
  marks: v.array(v.object({ start: count, end: count, event: eventIdSchema })),
};

export const documentFileSchema = v.object({ schemaVersion: count, ...documentDetail });

export const recapsSchema = v.object({ schemaVersion: count, documents: v.array(v.object(documentDetail)) });

export type CoreFile = v.InferOutput<typeof coreSchema>;
export type IdsFile = v.InferOutput<typeof idsSchema>;
export type OverviewFile = v.InferOutput<typeof overviewSchema>;
export type FirstPictureFile = v.InferOutput<typeof firstPictureSchema>;
export type SearchFile = v.InferOutput<typeof searchSchema>;
export type BeginningFile = v.InferOutput<typeof beginningSchema>;

/**
 * Checks a file against its schema.
 * @throws DatasetError with the place in the file and what was expected there.
 */
export function parseFile<Output>(name: string, schema: v.GenericSchema<unknown, Output>, json: unknown): Output {
  const result = v.safeParse(schema, json);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const where = v.getDotPath(issue) ?? 'the whole file';
  throw new DatasetError(`The ${name} file of the dataset is damaged at ${where}: ${issue.message}.`);
}
