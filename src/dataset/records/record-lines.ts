/**
 * records.jsonl: the plain, complete export, one record a line, for people who analyse the data elsewhere. Documents,
 * posts, actors, places, time expressions, events; each by id or by its position in the text.
 */
import { defined } from '../defined.ts';
import { compareText } from '../compare.ts';
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

/** The lines, without line ends. */
export function encodeRecordLines(records: CorpusRecords): string[] {
  const lines = <Item>(
    items: readonly Item[],
    compare: (a: Item, b: Item) => number,
    lineOf: (item: Item) => object,
  ): string[] => items.toSorted(compare).map((item) => JSON.stringify(lineOf(item)));
  return [
    ...lines(records.documents, byId, documentLine),
    ...lines(records.posts, byIndex, postLine),
    ...lines(records.actors, byId, actorLine),
    ...lines(records.places, byId, placeLine),
    ...lines(records.timexes, byPosition, timexLine),
    ...lines(records.events, byId, eventLine),
  ];
}

// Which fields a line has, in their order. JSON leaves out those that a record does not have.

function documentLine(record: DocumentRecord): object {
  const { id, file, publisher, title, url, date, dateBasis, timezone, authors, language } = record;
  return { type: 'document', id, file, publisher, title, url, date, dateBasis, timezone, authors, language };
}

function postLine(record: PostRecord): object {
  const { id, document, index, kind, headline, author, published, updated, start, end, text } = record;
  return { type: 'post', id, document, index, kind, headline, author, published, updated, start, end, text };
}

function actorLine({ id, name, kind, role, aliases, mentions }: ActorRecord): object {
  return { type: 'actor', id, name, kind, role, aliases, mentions };
}

function placeLine({ id, name, kind, country, lat, lon, aliases, mentions }: PlaceRecord): object {
  return { type: 'place', id, name, kind, country, lat, lon, aliases, mentions };
}

function timexLine({ document, start, end, text, value }: TimexRecord): object {
  return { type: 'timex', document, start, end, text, value };
}

function eventLine(record: EventRecord): object {
  const { id, title, when, whenBasis, whenText, status, kind, aliases, topics, score } = record;
  return {
    type: 'event',
    id,
    title,
    when,
    whenBasis,
    whenText,
    status,
    kind,
    aliases,
    actors: record.actors.map(actorRef),
    places: record.places.map(placeRef),
    about: record.about.map(placeRef),
    topics,
    score,
    evidence: record.evidence.map(evidenceFields),
    claims: record.claims.map(claimFields),
  };
}

const actorRef = ({ id, name, role, differs }: EventActor): object => ({ id, name, role, ...defined({ differs }) });
const placeRef = ({ id, name }: PlaceRef): PlaceRef => ({ id, name });

function evidenceFields({ document, post, start, end, quote, reported, fragment }: Evidence): object {
  return { document, post, start, end, quote, reported, fragment };
}

function claimFields({ what, value, unit, by, document, start, end, quote }: Claim): object {
  return { what, value, unit, by, document, start, end, quote };
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => compareText(a.id, b.id);

const byIndex = (a: PostRecord, b: PostRecord): number => compareText(a.document, b.document) || a.index - b.index;

const byPosition = (a: TimexRecord, b: TimexRecord): number =>
  compareText(a.document, b.document) || a.start - b.start || a.end - b.end;
