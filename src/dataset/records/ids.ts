import type { Brand } from '../brand.ts';

/** Identifies a document: made from its file's path within the corpus. */
export type DocumentId = Brand<string, 'DocumentId'>;
/** Identifies a post: document id, `-p` and the post's position in the document. */
export type PostId = Brand<string, 'PostId'>;
/** Identifies an actor: a readable slug of the canonical name. */
export type ActorId = Brand<string, 'ActorId'>;
/** Identifies a place: a readable slug of the canonical name, with its country where two places share the name. */
export type PlaceId = Brand<string, 'PlaceId'>;
/** Identifies a topic: one of the built-in ids, or one that a corpus adds. */
export type TopicId = Brand<string, 'TopicId'>;
/** Identifies an event for good: made from its evidence and kept in the corpus (`ids.json`). */
export type EventId = Brand<string, 'EventId'>;

export const documentId = (value: string): DocumentId => value as DocumentId;
export const postId = (document: DocumentId, index: number): PostId => `${document}-p${index}` as PostId;
export const actorId = (value: string): ActorId => value as ActorId;
export const placeId = (value: string): PlaceId => value as PlaceId;
export const topicId = (value: string): TopicId => value as TopicId;
export const eventId = (value: string): EventId => value as EventId;
