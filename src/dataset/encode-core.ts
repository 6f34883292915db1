/** The core file: dictionaries, and the events as columns that refer to them. */
import { encodeDurations, encodeLists, encodeTimes } from './columns.ts';
import { disagreements } from './disagreement.ts';
import type { EventTimes, OrderedEvents } from './event-times.ts';
import type { CoreFile } from './packed-schemas.ts';
import { PRECISIONS } from './packed.ts';
import {
  EVENT_KINDS,
  STATUSES,
  type ActorRecord,
  type CorpusRecords,
  type DocumentRecord,
  type PlaceRecord,
} from './records.ts';

/** Everything of the core file but its schema version. */
export type CoreContent = Omit<CoreFile, 'schemaVersion'>;

export function encodeCore(records: CorpusRecords, ordered: OrderedEvents): CoreContent {
  const { documents, actors, places, topics } = records;
  return {
    actors: actors.map(actorEntry),
    places: placeEntries(places),
    topics: topics.map(({ id, label }) => ({ id, label })),
    sources: documents.map(sourceEntry),
    events: encodeEvents(records, ordered),
  };
}

function encodeEvents(records: CorpusRecords, { events, times, dated }: OrderedEvents): CoreContent['events'] {
  const actorIndex = indexById('actor', records.actors);
  const placeIndex = indexById('place', records.places);
  const topicIndex = indexById('topic', records.topics);
  const sourceIndex = indexById('document', records.documents);
  const column = (read: (time: EventTimes) => number): number[] => times.map(read);
  return {
    dated,
    ids: events.map((event) => event.id),
    titles: events.map((event) => event.title),
    earliest: encodeTimes(column((time) => time.earliestMs)),
    durations: encodeDurations(column((time) => time.latestMs + 1 - time.earliestMs)),
    reported: encodeTimes(column((time) => time.reportedMs)),
    precision: column((time) => PRECISIONS.indexOf(time.precision)),
    uncertain: column((time) => Number(time.uncertain)),
    status: events.map((event) => STATUSES.indexOf(event.status)),
    kind: events.map((event) => EVENT_KINDS.indexOf(event.kind)),
    scoreThousandths: events.map((event) => Math.round(event.score * 1000)),
    disagreement: events.map((event) => Number(disagreements(event.claims).length > 0)),
    actors: encodeLists(events.map((event) => actorIndex(event.actors.map((actor) => actor.id)))),
    places: encodeLists(events.map((event) => placeIndex(event.places.map((place) => place.id)))),
    about: encodeLists(events.map((event) => placeIndex(event.about.map((place) => place.id)))),
    topics: encodeLists(events.map((event) => topicIndex(event.topics))),
    sources: encodeLists(events.map((event) => sourceIndex(event.evidence.map((evidence) => evidence.document)))),
  };
}

/** From ids to their distinct positions in the dictionary, in the order in which they come. */
function indexById(
  what: string,
  entries: readonly { readonly id: string }[],
): (ids: readonly string[]) => readonly number[] {
  const positions = new Map(entries.map(({ id }, position) => [id, position]));
  return (ids) =>
    [...new Set(ids)].map((id) => {
      const position = positions.get(id);
      if (position === undefined) throw new Error(`An event names the ${what} ${id}, which is not among the records.`);
      return position;
    });
}

function actorEntry({ mentions: _mentions, ...entry }: ActorRecord): CoreContent['actors'][number] {
  return { ...entry, aliases: [...entry.aliases] };
}

function placeEntries(places: readonly PlaceRecord[]): CoreContent['places'] {
  const positions = new Map(places.map(({ id }, position) => [id, position]));
  return places.map(({ mentions: _mentions, parent, ...entry }) => {
    const position = parent === undefined ? undefined : positions.get(parent);
    return { ...entry, aliases: [...entry.aliases], ...(position !== undefined && { parent: position }) };
  });
}

function sourceEntry(document: DocumentRecord): CoreContent['sources'][number] {
  const { id, publisher, title, url, date, timezone, note } = document;
  return {
    id,
    ...(publisher !== undefined && { publisher }),
    ...(title !== undefined && { title }),
    ...(url !== undefined && { url }),
    ...(date !== undefined && { date }),
    ...(timezone !== undefined && { timezone }),
    ...(note !== undefined && { note }),
  };
}
