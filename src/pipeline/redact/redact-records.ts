import type { ActorId, DocumentId } from '../../dataset/records/ids.ts';
import type {
  ActorRecord,
  CorpusRecords,
  DocumentRecord,
  EventRecord,
  PlaceRecord,
  PostRecord,
} from '../../dataset/records/records.ts';
import { WITHHELD_NAME, type RedactedText } from './redacted-text.ts';

export interface Redaction {
  /** For each withheld actor, the id that tells nothing. */
  readonly ids: ReadonlyMap<ActorId, ActorId>;
  readonly texts: ReadonlyMap<DocumentId, RedactedText>;
  /** For what is no span of a document. */
  readonly redactString: (text: string) => string;
}

/** Every text that people see, and the offsets, which then count in the redacted texts. */
export function redactRecords(records: CorpusRecords, redaction: Redaction): CorpusRecords {
  return {
    ...records,
    documents: records.documents.map((document) => redactDocument(document, redaction)),
    posts: records.posts.map((post) => redactPost(post, redaction)),
    actors: records.actors.map((actor) => redactActor(actor, redaction)).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    places: records.places.map((place) => redactPlace(place, redaction)),
    timexes: records.timexes.map((timex) => ({ ...timex, ...passageOf(timex, redaction, 'text') })),
    events: records.events.map((event) => redactEvent(event, redaction)),
  };
}

/** The new offsets of a passage, with its text under the name that its record has for it. */
function passageOf<Field extends 'text' | 'quote'>(
  { document, start, end }: { readonly document: DocumentId; readonly start: number; readonly end: number },
  { texts }: Redaction,
  field: Field,
): { readonly start: number; readonly end: number } & Record<Field, string> {
  const text = texts.get(document);
  if (text === undefined) throw new Error(`No text of document ${document}`);
  const span = text.at({ start, end });
  return { ...span, [field]: text.text.slice(span.start, span.end) } as ReturnType<typeof passageOf<Field>>;
}

function redactDocument(document: DocumentRecord, { redactString }: Redaction): DocumentRecord {
  const { title, note, publisher, authors } = document;
  return {
    ...document,
    ...(title === undefined ? {} : { title: redactString(title) }),
    ...(note === undefined ? {} : { note: redactString(note) }),
    ...(publisher === undefined ? {} : { publisher: redactString(publisher) }),
    authors: authors.map(redactString),
  };
}

function redactPost(post: PostRecord, redaction: Redaction): PostRecord {
  const { headline, author } = post;
  return {
    ...post,
    ...passageOf(post, redaction, 'text'),
    ...(headline === undefined ? {} : { headline: redaction.redactString(headline) }),
    ...(author === undefined ? {} : { author: redaction.redactString(author) }),
  };
}

function redactActor(actor: ActorRecord, { ids, redactString }: Redaction): ActorRecord {
  const { name, role, aliases, ...rest } = actor;
  const id = ids.get(actor.id);
  // The office of a withheld person would tell who it is.
  if (id !== undefined) return { ...rest, id, name: WITHHELD_NAME, aliases: [] };
  return {
    ...rest,
    name: redactString(name),
    ...(role === undefined ? {} : { role: redactString(role) }),
    aliases: aliases.map(redactString),
  };
}

function redactPlace(place: PlaceRecord, { redactString }: Redaction): PlaceRecord {
  return { ...place, name: redactString(place.name), aliases: place.aliases.map(redactString) };
}

function redactEvent(event: EventRecord, redaction: Redaction): EventRecord {
  const { ids, redactString } = redaction;
  const { whenText } = event;
  return {
    ...event,
    title: redactString(event.title),
    ...(whenText === undefined ? {} : { whenText: redactString(whenText) }),
    actors: event.actors.map((actor) => {
      const id = ids.get(actor.id);
      return id === undefined ? { ...actor, name: redactString(actor.name) } : { ...actor, id, name: WITHHELD_NAME };
    }),
    places: event.places.map((place) => ({ ...place, name: redactString(place.name) })),
    about: event.about.map((place) => ({ ...place, name: redactString(place.name) })),
    evidence: event.evidence.map((passage) => ({ ...passage, ...passageOf(passage, redaction, 'quote') })),
    claims: event.claims.map((claim) => ({
      ...claim,
      ...passageOf(claim, redaction, 'quote'),
      what: redactString(claim.what),
      value: redactString(claim.value),
      ...(claim.by === undefined ? {} : { by: redactString(claim.by) }),
    })),
  };
}
