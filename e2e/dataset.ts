/** What the tests expect, computed naively from the files of the dataset that is served. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { TRIAL } from '../scripts/build-site.mjs';
import { listAt } from '../src/dataset/columns/columns.ts';
import { openDataset, type WholeDataset } from '../src/dataset/read/open-dataset.ts';
import type { PlaceEntry } from '../src/dataset/format/packed.ts';

export interface ExpectedEvent {
  readonly id: string;
  readonly title: string;
  readonly isDated: boolean;
  /** Epoch ms; NaN when undated. */
  readonly earliestMs: number;
  /** Of the first report; NaN when no post with a time tells it. */
  readonly reportedMs: number;
  readonly people: ReadonlySet<string>;
  /** Where it happened, what it concerns, and everything that contains those. */
  readonly places: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
}

export interface Choice {
  readonly id: string;
  readonly label: string;
}

const FOLDER = resolve(process.env['DATELINE_DATASET'] ?? TRIAL.dataset);

const core = await openDataset(async (path) => JSON.parse(readFileSync(resolve(FOLDER, path), 'utf8')));

export const { manifest } = core;

export const events: readonly ExpectedEvent[] = core.texts.map(({ id, title }, row) => ({
  id,
  title,
  isDated: row < core.table.dated,
  earliestMs: core.table.earliestMs[row] ?? NaN,
  reportedMs: core.table.reportedMs[row] ?? NaN,
  people: new Set(
    [...listAt(core.table.actors, row)].flatMap((actor) => {
      const entry = core.dictionaries.actors[actor];
      return entry?.kind === 'person' ? [entry.id] : [];
    }),
  ),
  places: placesOf(core, row),
  topics: new Set([...listAt(core.table.topics, row)].flatMap((topic) => core.dictionaries.topics[topic]?.id ?? [])),
}));

function placesOf({ table, dictionaries }: WholeDataset, row: number): ReadonlySet<string> {
  const found = new Set<string>();
  for (const position of [...listAt(table.places, row), ...listAt(table.about, row)]) {
    let place: PlaceEntry | undefined = dictionaries.places[position];
    while (place !== undefined && !found.has(place.id)) {
      found.add(place.id);
      place = place.parent === undefined ? undefined : dictionaries.places[place.parent];
    }
  }
  return found;
}

/** An event that a map can show. */
export function eventOnMap(): ExpectedEvent {
  const { table, dictionaries } = core;
  const isDrawn = (row: number): boolean =>
    [...listAt(table.places, row)].some((place) => dictionaries.places[place]?.lat !== undefined);
  const event = events.find(({ isDated }, row) => isDated && isDrawn(row));
  if (event === undefined) throw new Error('No event of this dataset is on the map.');
  return event;
}

/** The person, place and topic that most events have together; names that two share are left out. */
export function mostFrequentTriple(): { readonly person: Choice; readonly place: Choice; readonly topic: Choice } {
  const people = choicesOf(core.dictionaries.actors.map(({ id, name }) => ({ id, label: name })));
  const places = choicesOf(core.dictionaries.places.map(({ id, name }) => ({ id, label: name })));
  const topics = choicesOf(core.dictionaries.topics);
  const counts = new Map<string, number>();
  let best: { count: number; ids: Triple } = { count: 0, ids: ['', '', ''] };
  for (const ids of events.flatMap(triplesOf)) {
    const [person, place, topic] = ids;
    if (!people.has(person) || !places.has(place) || !topics.has(topic)) continue;
    const key = ids.join('\n');
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (count > best.count) best = { count, ids };
  }
  const [person, place, topic] = [people.get(best.ids[0]), places.get(best.ids[1]), topics.get(best.ids[2])];
  if (person === undefined || place === undefined || topic === undefined) {
    throw new Error('No event of this dataset has a person, a place and a topic.');
  }
  return { person, place, topic };
}

type Triple = readonly [person: string, place: string, topic: string];

const triplesOf = ({ people, places, topics }: ExpectedEvent): readonly Triple[] =>
  [...people].flatMap((person) =>
    [...places].flatMap((place) => [...topics].map((topic): Triple => [person, place, topic])),
  );

function choicesOf(entries: readonly Choice[]): ReadonlyMap<string, Choice> {
  const uses = new Map<string, number>();
  for (const { label } of entries) uses.set(label, (uses.get(label) ?? 0) + 1);
  return new Map(entries.filter(({ label }) => uses.get(label) === 1).map(({ id, label }) => [id, { id, label }]));
}

/** A word of somebody's sentence that stands in no event's title. */
export function wordOfNoTitle(): string {
  const titles = new Set(events.flatMap(({ title }) => wordsIn(title)));
  const quotes = readFileSync(resolve(FOLDER, 'records.jsonl'), 'utf8').matchAll(/"quote":"([^"\\]+)"/gu);
  const words = [...quotes].flatMap(([, quote = '']) => wordsIn(quote));
  const found = words.find(
    (word) => word.length > 7 && ![...titles].some((other) => other.slice(0, 5) === word.slice(0, 5)),
  );
  if (found === undefined) throw new Error('The dataset has no word that only a sentence has');
  return found;
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** A dated event whose title no other has. */
export function someEvent(): ExpectedEvent {
  const titles = new Map<string, number>();
  for (const { title } of events) titles.set(title, (titles.get(title) ?? 0) + 1);
  const dated = events.filter(({ isDated, title }) => isDated && titles.get(title) === 1);
  const middle = dated[Math.floor(dated.length / 2)];
  if (middle === undefined) throw new Error('This dataset has no dated event.');
  return middle;
}

/** A topic and a place that no event has together, so that choosing both by a link finds nothing. */
export function emptyPair(): { readonly topic: string; readonly place: string } {
  for (const { id: topic } of core.dictionaries.topics) {
    for (const { id: place } of core.dictionaries.places) {
      const isUsed = events.some((event) => event.topics.has(topic)) && events.some((event) => event.places.has(place));
      if (isUsed && !events.some((event) => event.topics.has(topic) && event.places.has(place)))
        return { topic, place };
    }
  }
  throw new Error('Every topic of this dataset has every place.');
}
