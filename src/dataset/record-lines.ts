/**
 * records.jsonl: the plain, complete export, one record a line, for people who analyse the data elsewhere. Documents,
 * posts, actors, places, time expressions, events; each by id or by its position in the text.
 */
import { compareText } from './compare.ts';
import type {
  ActorRecord,
  Claim,
  CorpusRecords,
  DocumentRecord,
  EventActor,
  EventRecord,
  Evidence,
  PlaceRecord,
  PlaceRef,
  PostRecord,
  TimexRecord,
} from './records.ts';

/** Which fields a line has, in their order. Fields that a record does not have are absent. */
const DOCUMENT_FIELDS = [
  'id',
  'file',
  'publisher',
  'title',
  'url',
  'date',
  'dateBasis',
  'timezone',
  'authors',
  'language',
] as const;
const POST_FIELDS = [
  'id',
  'document',
  'index',
  'kind',
  'headline',
  'author',
  'published',
  'updated',
  'start',
  'end',
  'text',
] as const;
const ACTOR_FIELDS = ['id', 'name', 'kind', 'role', 'aliases', 'mentions'] as const;
const PLACE_FIELDS = ['id', 'name', 'kind', 'country', 'lat', 'lon', 'aliases', 'mentions'] as const;
const TIMEX_FIELDS = ['document', 'start', 'end', 'text', 'value'] as const;
const EVENT_FIELDS = ['id', 'title', 'when', 'whenBasis', 'whenText', 'status', 'kind', 'aliases'] as const;
const EVENT_ACTOR_FIELDS = ['id', 'name', 'role'] as const;
const PLACE_REF_FIELDS = ['id', 'name'] as const;
const EVIDENCE_FIELDS = ['document', 'post', 'start', 'end', 'quote', 'reported', 'fragment'] as const;
const CLAIM_FIELDS = ['what', 'value', 'unit', 'by', 'document', 'start', 'end', 'quote'] as const;

/** The lines, without line ends. */
export function encodeRecordLines(records: CorpusRecords): string[] {
  const lines = <Item extends object>(
    type: string,
    items: readonly Item[],
    compare: (a: Item, b: Item) => number,
    fieldsOf: (item: Item) => object,
  ): string[] => items.toSorted(compare).map((item) => JSON.stringify({ type, ...fieldsOf(item) }));
  return [
    ...lines('document', records.documents, byId, (document: DocumentRecord) => pick(document, DOCUMENT_FIELDS)),
    ...lines('post', records.posts, byIndex, (post: PostRecord) => pick(post, POST_FIELDS)),
    ...lines('actor', records.actors, byId, (actor: ActorRecord) => pick(actor, ACTOR_FIELDS)),
    ...lines('place', records.places, byId, (place: PlaceRecord) => pick(place, PLACE_FIELDS)),
    ...lines('timex', records.timexes, byPosition, (timex: TimexRecord) => pick(timex, TIMEX_FIELDS)),
    ...lines('event', records.events, byId, eventFields),
  ];
}

function eventFields(event: EventRecord): object {
  return {
    ...pick(event, EVENT_FIELDS),
    actors: event.actors.map((actor: EventActor) => pick(actor, EVENT_ACTOR_FIELDS)),
    places: event.places.map((place: PlaceRef) => pick(place, PLACE_REF_FIELDS)),
    about: event.about.map((place: PlaceRef) => pick(place, PLACE_REF_FIELDS)),
    topics: event.topics,
    score: event.score,
    evidence: event.evidence.map((evidence: Evidence) => pick(evidence, EVIDENCE_FIELDS)),
    claims: event.claims.map((claim: Claim) => pick(claim, CLAIM_FIELDS)),
  };
}

function pick<Item extends object>(item: Item, fields: readonly (keyof Item)[]): Partial<Item> {
  const picked: Partial<Item> = {};
  for (const field of fields) if (item[field] !== undefined) picked[field] = item[field];
  return picked;
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => compareText(a.id, b.id);

const byIndex = (a: PostRecord, b: PostRecord): number => compareText(a.document, b.document) || a.index - b.index;

const byPosition = (a: TimexRecord, b: TimexRecord): number =>
  compareText(a.document, b.document) || a.start - b.start || a.end - b.end;
