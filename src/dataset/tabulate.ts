/** Records in the order of the table → the table's columns and the dictionaries that these refer to. */
import { listColumn } from './columns.ts';
import { disagreements } from './disagreement.ts';
import type { EventTimes, OrderedEvents } from './event-times.ts';
import { SCORE_STEPS, scoreOfStep, stepOfScore } from './score-steps.ts';
import { PRECISIONS, type Dictionaries, type EventTable, type PlaceEntry, type SourceEntry } from './packed.ts';
import {
  EVENT_KINDS,
  STATUSES,
  type ActorRecord,
  type CorpusRecords,
  type DocumentRecord,
  type EventRecord,
  type PlaceRecord,
} from './records.ts';

export interface TabulatedEvents {
  readonly table: EventTable;
  readonly dictionaries: Dictionaries;
}

/**
 * Actors, places and sources stand in the dictionaries in the order in which the table first names them, and what it never
 * names at the end: a document that tells what came later then leaves all positions before it as they were.
 */
export function tabulate(records: CorpusRecords, { events, times, dated }: OrderedEvents): TabulatedEvents {
  const actors = new PositionBook('actor', records.actors);
  const places = new PositionBook('place', records.places);
  const sources = new PositionBook('document', records.documents);
  const topics = new PositionBook('topic', records.topics);
  // Topics keep the order that the corpus gives them: their colours go by it.
  topics.appendRest();
  const lists = (positions: (event: EventRecord) => readonly number[]) => listColumn(events.map(positions));
  const bytes = (read: (event: EventRecord) => number) => Uint8Array.from(events, read);
  const time = (read: (time: EventTimes) => number) => Float64Array.from(times, read);
  const table: EventTable = {
    count: events.length,
    dated,
    earliestMs: time(({ earliestMs }) => earliestMs),
    latestMs: time(({ latestMs }) => latestMs),
    reportedMs: time(({ reportedMs }) => reportedMs),
    precision: Uint8Array.from(times, ({ precision }) => PRECISIONS.indexOf(precision)),
    uncertain: Uint8Array.from(times, ({ uncertain }) => Number(uncertain)),
    status: bytes(({ status }) => STATUSES.indexOf(status)),
    kind: bytes(({ kind }) => EVENT_KINDS.indexOf(kind)),
    score: Float32Array.from(events, ({ score }) => scoreOfStep(stepOfScore(score), SCORE_STEPS)),
    disagreement: bytes(({ claims }) => Number(disagreements(claims).length > 0)),
    differsMs: new Map(times.flatMap(({ differsMs }, row) => (Number.isNaN(differsMs) ? [] : [[row, differsMs]]))),
    actors: lists((event) => actors.positionsOf(event.actors.map(({ id }) => id))),
    places: lists((event) => places.positionsOf(event.places.map(({ id }) => id))),
    about: lists((event) => places.positionsOf(event.about.map(({ id }) => id))),
    topics: lists((event) => topics.positionsOf(event.topics)),
    sources: lists((event) => sources.positionsOf(event.evidence.map(({ document }) => document))),
  };
  return {
    table,
    dictionaries: {
      actors: actors.entries().map(actorEntry),
      places: placeEntries(places.entries()),
      topics: topics.entries().map(({ id, label }) => ({ id, label })),
      sources: sources.entries().map(sourceEntry),
    },
  };
}

/** Gives out the positions of a dictionary to the entries as they are first asked for. */
class PositionBook<Entry extends { readonly id: string }> {
  readonly #what: string;
  readonly #known: ReadonlyMap<string, Entry>;
  readonly #positions = new Map<string, number>();

  constructor(what: string, entries: readonly Entry[]) {
    this.#what = what;
    this.#known = new Map(entries.map((entry) => [entry.id, entry]));
  }

  /**
   * The distinct positions of ids, in the order in which they come.
   * @throws Error when an id is not among the records
   */
  positionsOf(ids: readonly string[]): readonly number[] {
    return [...new Set(ids)].map((id) => this.#positions.get(id) ?? this.#append(id));
  }

  #append(id: string): number {
    if (!this.#known.has(id)) {
      throw new Error(`An event names the ${this.#what} ${id}, which is not among the records.`);
    }
    const position = this.#positions.size;
    this.#positions.set(id, position);
    return position;
  }

  /** Gives the entries that nobody asked for the positions behind all others. */
  appendRest(): void {
    for (const id of this.#known.keys()) if (!this.#positions.has(id)) this.#append(id);
  }

  /** All entries, by position. */
  entries(): readonly Entry[] {
    this.appendRest();
    return [...this.#positions.keys()].flatMap((id) => this.#known.get(id) ?? []);
  }
}

function actorEntry({ mentions: _mentions, ...entry }: ActorRecord): Dictionaries['actors'][number] {
  return { ...entry, aliases: [...entry.aliases] };
}

function placeEntries(places: readonly PlaceRecord[]): readonly PlaceEntry[] {
  const positions = new Map(places.map(({ id }, position) => [id, position]));
  return places.map(({ mentions: _mentions, parent, ...entry }) => {
    const position = parent === undefined ? undefined : positions.get(parent);
    return { ...entry, aliases: [...entry.aliases], ...(position !== undefined && { parent: position }) };
  });
}

function sourceEntry(document: DocumentRecord): SourceEntry {
  const { id, publisher, url, date, timezone, note } = document;
  const title = document.title ?? (publisher === undefined ? nameOfFile(document.file) : undefined);
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

/** What people call a document that says neither its title nor who published it: its file, without folders and ending. */
function nameOfFile(file: string): string | undefined {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.[a-z0-9]{1,5}$/i, '');
  return name.trim() === '' ? undefined : name;
}
