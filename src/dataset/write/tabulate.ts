/** Records in the order of the table → the table's columns and the dictionaries that these refer to. */
import { defined } from '../defined.ts';
import { ListBuilder } from '../columns/columns.ts';
import { disagreements } from '../claims/disagreement.ts';
import type { EventTimes } from '../times/event-times.ts';
import { SCORE_STEPS, scoreOfStep, stepOfScore } from '../columns/score-steps.ts';
import { PRECISIONS, type Dictionaries, type EventTable, type PlaceEntry, type SourceEntry } from '../format/packed.ts';
import {
  EVENT_KINDS,
  STATUSES,
  type ActorRecord,
  type CorpusRecords,
  type DocumentRecord,
  type EventRecord,
  type PlaceRecord,
} from '../records/records.ts';

export interface TabulatedEvents {
  readonly table: EventTable;
  readonly dictionaries: Dictionaries;
}

/** What the dictionaries are made of. */
export type NamedRecords = Pick<CorpusRecords, 'actors' | 'places' | 'documents' | 'topics'>;

/**
 * Fills the table event by event, in the order of the table. Actors, places and sources stand in the dictionaries in the order
 * in which the table first names them, and what it never names at the end: a document that tells what came later then leaves all
 * positions before it as they were.
 */
export class Tabulation {
  readonly #actors;
  readonly #places;
  readonly #sources;
  readonly #topics;
  readonly #table;
  readonly #lists;
  #row = 0;
  #dated = 0;

  /** @param count of all events */
  constructor(records: NamedRecords, count: number) {
    this.#actors = new PositionBook('actor', records.actors);
    this.#places = new PositionBook('place', records.places);
    this.#sources = new PositionBook('document', records.documents);
    this.#topics = new PositionBook('topic', records.topics);
    // Topics keep the order that the corpus gives them: their colours go by it.
    this.#topics.appendRest();
    this.#table = {
      count,
      earliestMs: new Float64Array(count),
      latestMs: new Float64Array(count),
      reportedMs: new Float64Array(count),
      precision: new Uint8Array(count),
      uncertain: new Uint8Array(count),
      status: new Uint8Array(count),
      kind: new Uint8Array(count),
      score: new Float32Array(count),
      disagreement: new Uint8Array(count),
      differsMs: new Map<number, number>(),
    };
    const list = (): ListBuilder => new ListBuilder(count);
    this.#lists = { actors: list(), places: list(), about: list(), topics: list(), sources: list() };
  }

  add(event: EventRecord, times: EventTimes): void {
    const row = this.#row;
    const table = this.#table;
    const { actors, places, about, topics, sources } = this.#lists;
    table.earliestMs[row] = times.earliestMs;
    table.latestMs[row] = times.latestMs;
    table.reportedMs[row] = times.reportedMs;
    table.precision[row] = PRECISIONS.indexOf(times.precision);
    table.uncertain[row] = Number(times.uncertain);
    table.status[row] = STATUSES.indexOf(event.status);
    table.kind[row] = EVENT_KINDS.indexOf(event.kind);
    table.score[row] = scoreOfStep(stepOfScore(event.score), SCORE_STEPS);
    table.disagreement[row] = Number(disagreements(event.claims).length > 0);
    if (!Number.isNaN(times.differsMs)) table.differsMs.set(row, times.differsMs);
    actors.add(this.#actors.positionsOf(event.actors.map(({ id }) => id)));
    places.add(this.#places.positionsOf(event.places.map(({ id }) => id)));
    about.add(this.#places.positionsOf(event.about.map(({ id }) => id)));
    topics.add(this.#topics.positionsOf(event.topics));
    sources.add(this.#sources.positionsOf(event.evidence.map(({ document }) => document)));
    this.#row += 1;
    if (times.precision !== 'undated') this.#dated += 1;
  }

  /** @throws Error when not all events were added */
  finish(): TabulatedEvents {
    if (this.#row !== this.#table.count) throw new Error(`The table has ${this.#row} of ${this.#table.count} events.`);
    const { actors, places, about, topics, sources } = this.#lists;
    return {
      table: {
        ...this.#table,
        dated: this.#dated,
        actors: actors.column(),
        places: places.column(),
        about: about.column(),
        topics: topics.column(),
        sources: sources.column(),
      },
      dictionaries: {
        actors: this.#actors.entries().map(actorEntry),
        places: placeEntries(this.#places.entries()),
        topics: this.#topics.entries().map(({ id, label }) => ({ id, label })),
        sources: this.#sources.entries().map(sourceEntry),
      },
    };
  }
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
    const distinct = ids.length < 2 ? ids : [...new Set(ids)];
    return distinct.map((id) => this.#positions.get(id) ?? this.#append(id));
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
  return defined({ id, publisher, title, url, date, timezone, note });
}

/** What people call a document that says neither its title nor who published it: its file, without folders and ending. */
function nameOfFile(file: string): string | undefined {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.[a-z0-9]{1,5}$/i, '');
  return name.trim() === '' ? undefined : name;
}
