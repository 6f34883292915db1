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
} from './record-schemas.ts';
import { DatasetError } from './schema-version.ts';
import { WHEN_BASES } from './records.ts';

const text = v.string();
const maybeText = v.exactOptional(text);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Columns are long: one loop over plain numbers instead of a schema for each. */
const counts = v.custom<readonly number[]>(
  (value) => Array.isArray(value) && value.every((item) => Number.isInteger(item) && item >= 0),
  'Expected a list of whole numbers from 0',
);
const numbersOrNull = v.custom<readonly (number | null)[]>(
  (value) => Array.isArray(value) && value.every((item) => item === null || Number.isFinite(item)),
  'Expected a list of numbers and nulls',
);
const texts = v.custom<readonly string[]>(
  (value) => Array.isArray(value) && value.every((item) => typeof item === 'string'),
  'Expected a list of texts',
);
const times = v.object({ unit: v.pipe(v.number(), v.minValue(1)), values: numbersOrNull });
const lists = v.object({ lengths: counts, values: counts });

/** A path inside the dataset's folder: no scheme, no way up, nothing but what encode.ts makes. */
const path = v.pipe(text, v.regex(/^(?:documents\/)?[a-z0-9-]+\.json$/, 'a file name of the dataset'));
const fileRef = { path, bytes: count, sha256: v.pipe(text, v.regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hex')) };

export const manifestSchema = v.object({
  format: v.literal('dateline-dataset'),
  schemaVersion: count,
  title: text,
  description: text,
  timezone: text,
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
    core: v.object(fileRef),
    details: v.array(v.object({ ...fileRef, from: count, to: count })),
    documents: v.array(v.object({ ...fileRef, id: documentIdSchema })),
    search: v.object(fileRef),
  }),
  credits: texts,
});

export const coreSchema = v.object({
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
  events: v.object({
    dated: count,
    ids: texts,
    titles: texts,
    earliest: times,
    durations: times,
    reported: times,
    precision: counts,
    uncertain: counts,
    status: counts,
    kind: counts,
    scoreThousandths: counts,
    disagreement: counts,
    actors: lists,
    places: lists,
    about: lists,
    topics: lists,
    sources: lists,
  }),
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

export const documentFileSchema = v.object({
  schemaVersion: count,
  id: documentIdSchema,
  posts: v.array(postSchema),
  marks: v.array(v.object({ start: count, end: count, event: eventIdSchema })),
});

export const searchFileSchema = v.object({ schemaVersion: count, index: v.looseObject({}) });

export type CoreFile = v.InferOutput<typeof coreSchema>;

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
