/**
 * What a record must look like, checked at run time: the dataset files and records.jsonl are read with these, so that a
 * damaged or foreign file is refused with the place and the reason instead of failing somewhere inside the explorer.
 */
import * as v from 'valibot';
import { actorId, documentId, eventId, placeId, topicId, type PostId } from './ids.ts';
import {
  ACTOR_KINDS,
  DATE_BASES,
  EVENT_KINDS,
  PLACE_KINDS,
  POST_KINDS,
  ROLES,
  STATUSES,
  WHEN_BASES,
  type ActorRecord,
  type Claim,
  type DocumentRecord,
  type EventActor,
  type EventRecord,
  type Evidence,
  type PlaceRecord,
  type PlaceRef,
  type PostRecord,
  type TimexRecord,
  type TopicRecord,
} from './records.ts';

/** A schema that gives `Output` or says what is wrong. */
type SchemaOf<Output> = v.GenericSchema<unknown, Output>;

const text = v.string();
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const maybeText = v.exactOptional(text);
const texts = v.array(text);

export const documentIdSchema = v.pipe(text, v.regex(/^[a-z0-9][a-z0-9-]*$/, 'a document id'), v.transform(documentId));
const postIdSchema = v.pipe(
  text,
  v.transform((value) => value as PostId),
);
const actorIdSchema = v.pipe(text, v.minLength(1), v.transform(actorId));
const placeIdSchema = v.pipe(text, v.minLength(1), v.transform(placeId));
const topicIdSchema = v.pipe(text, v.minLength(1), v.transform(topicId));
export const eventIdSchema = v.pipe(text, v.minLength(1), v.transform(eventId));

const latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));

export const documentSchema = v.object({
  id: documentIdSchema,
  file: text,
  publisher: maybeText,
  title: maybeText,
  url: maybeText,
  date: maybeText,
  dateBasis: v.exactOptional(v.picklist(DATE_BASES)),
  timezone: maybeText,
  authors: texts,
  language: text,
  note: maybeText,
}) satisfies SchemaOf<DocumentRecord>;

export const postSchema = v.object({
  id: postIdSchema,
  document: documentIdSchema,
  index: v.pipe(count, v.minValue(1)),
  kind: v.picklist(POST_KINDS),
  headline: maybeText,
  author: maybeText,
  published: maybeText,
  updated: maybeText,
  start: count,
  end: count,
  text,
}) satisfies SchemaOf<PostRecord>;

export const actorSchema = v.object({
  id: actorIdSchema,
  name: text,
  kind: v.picklist(ACTOR_KINDS),
  role: maybeText,
  aliases: texts,
  mentions: count,
}) satisfies SchemaOf<ActorRecord>;

export const placeSchema = v.object({
  id: placeIdSchema,
  name: text,
  kind: v.picklist(PLACE_KINDS),
  country: maybeText,
  parent: v.exactOptional(placeIdSchema),
  lat: v.exactOptional(latitude),
  lon: v.exactOptional(longitude),
  aliases: texts,
  mentions: count,
}) satisfies SchemaOf<PlaceRecord>;

export const topicSchema = v.object({ id: topicIdSchema, label: text }) satisfies SchemaOf<TopicRecord>;

export const timexSchema = v.object({
  document: documentIdSchema,
  start: count,
  end: count,
  text,
  value: maybeText,
}) satisfies SchemaOf<TimexRecord>;

export const eventActorSchema = v.object({
  id: actorIdSchema,
  name: text,
  role: v.picklist(ROLES),
  differs: v.exactOptional(v.literal(true)),
}) satisfies SchemaOf<EventActor>;

const placeRefSchema = v.object({ id: placeIdSchema, name: text }) satisfies SchemaOf<PlaceRef>;

const evidenceSchema = v.object({
  document: documentIdSchema,
  post: postIdSchema,
  start: count,
  end: count,
  quote: text,
  reported: maybeText,
  fragment: maybeText,
}) satisfies SchemaOf<Evidence>;

export const claimSchema = v.object({
  what: text,
  value: text,
  unit: maybeText,
  by: maybeText,
  document: documentIdSchema,
  start: count,
  end: count,
  quote: text,
}) satisfies SchemaOf<Claim>;

export const eventSchema = v.object({
  id: eventIdSchema,
  title: text,
  when: maybeText,
  whenBasis: v.picklist(WHEN_BASES),
  whenText: maybeText,
  whenAnchor: maybeText,
  status: v.picklist(STATUSES),
  kind: v.picklist(EVENT_KINDS),
  actors: v.array(eventActorSchema),
  places: v.array(placeRefSchema),
  about: v.array(placeRefSchema),
  topics: v.array(topicIdSchema),
  score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  evidence: v.array(evidenceSchema),
  claims: v.array(claimSchema),
  aliases: v.exactOptional(v.array(text)),
}) satisfies SchemaOf<EventRecord>;
