/** A site of one invented event, for tests: each text of it can be chosen. */
import { actorId, documentId, eventId, placeId, topicId } from '../dataset/records/ids.ts';
import { PRECISIONS, type Dictionaries, type EventDetail, type EventTable } from '../dataset/format/packed.ts';
import { STATUSES } from '../dataset/records/records.ts';
import { siteLookups, type Site } from './site.ts';

const one = (value: number) => ({ offsets: Uint32Array.of(0, 1), values: Uint32Array.of(value) });
const EARLIEST_MS = Date.UTC(2031, 4, 4);

const TABLE: EventTable = {
  count: 1,
  dated: 1,
  earliestMs: Float64Array.of(EARLIEST_MS),
  latestMs: Float64Array.of(EARLIEST_MS + 86_399_999),
  reportedMs: Float64Array.of(EARLIEST_MS + 117_000_000),
  precision: Uint8Array.of(PRECISIONS.indexOf('day')),
  uncertain: Uint8Array.of(0),
  status: Uint8Array.of(STATUSES.indexOf('claimed')),
  kind: Uint8Array.of(0),
  score: Float32Array.of(0.5),
  disagreement: Uint8Array.of(1),
  differsMs: new Map(),
  actors: one(0),
  places: one(0),
  about: one(1),
  topics: one(0),
  sources: one(0),
};

const DOCUMENT = documentId('river-blog');
export const EVENT = eventId('bridge-hit-4k2x');

/** @param text stands as title, quote, actor, place, publisher, author, headline and wherever else a document has its say */
export function siteOf(text: string, fields: Partial<Site> = {}): Site {
  const dictionaries = fields.dictionaries ?? dictionariesOf(text);
  const texts = fields.texts ?? [{ id: EVENT, title: text }];
  return {
    manifest: {
      title: text,
      description: text,
      timezone: 'UTC',
      extent: { earliestMs: EARLIEST_MS, latestMs: EARLIEST_MS + 86_399_999 },
      counts: { documents: 1, posts: 1, events: 1, undated: 0, actors: 1, places: 2, topics: 1, disagreements: 1 },
      credits: [text],
    },
    table: TABLE,
    dictionaries,
    texts,
    ...siteLookups(dictionaries, texts),
    fates: new Map(),
    address: 'https://site.example/some/path/',
    paged: new Set([0]),
    pictured: new Set([0]),
    isLiveBlog: () => true,
    shell: [{ name: 'script', attributes: [['type', 'module'], ['crossorigin', ''], ['src', './assets/index.js']] }], // prettier-ignore
    downloads: [{ path: 'data/records.jsonl', name: 'Records', type: 'application/jsonl' }],
    ...fields,
  };
}

function dictionariesOf(text: string): Dictionaries {
  return {
    actors: [{ id: actorId('ada'), name: text, kind: 'person', aliases: [] }],
    places: [
      { id: placeId('ostrel'), name: text, kind: 'city', lat: 49.5, lon: 31.25, aliases: [] },
      { id: placeId('nordia'), name: text, kind: 'country', aliases: [] },
    ],
    topics: [{ id: topicId('air-strike'), label: text }],
    sources: [{ id: DOCUMENT, publisher: text, title: text, url: 'https://crier.example/river', date: '2031-05-05' }],
  };
}

export function detailOf(text: string): EventDetail {
  const passage = { document: DOCUMENT, start: 0, end: 9, quote: text };
  return {
    id: EVENT,
    when: '2031-05-04',
    whenBasis: 'relative',
    whenText: text,
    whenAnchor: '2031-05-05',
    actors: [{ id: actorId('ada'), name: text, role: 'speaker' }],
    evidence: [
      { ...passage, post: 1, author: text, headline: text, reported: '2031-05-05T08:30Z', fragment: 'A%20bridge' },
      { ...passage, post: 2, start: 20, end: 29, reported: '2031-05-05T09:30Z' },
    ],
    claims: [
      { ...passage, what: text, value: '3', by: text },
      { ...passage, start: 20, end: 29, what: text, value: '5', by: text },
    ],
  };
}
