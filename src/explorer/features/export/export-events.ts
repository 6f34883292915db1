/** The rows of an export, and the formats that they are written in. */
import { listAt } from '../../../dataset/columns.ts';
import { EARLIEST_MS, LATEST_MS } from '../../../dataset/edtf.ts';
import { PRECISIONS, type EventText } from '../../../dataset/packed.ts';
import { EVENT_KINDS, STATUSES } from '../../../dataset/records.ts';
import type { DatasetIndex } from '../../query/dataset-index.ts';

/** One event as it leaves the explorer. Lists are names; times are ISO 8601 in UTC, '' when unknown or open. */
export interface ExportedEvent {
  readonly id: string;
  readonly title: string;
  readonly earliest: string;
  readonly latest: string;
  readonly precision: string;
  readonly isUncertain: boolean;
  readonly status: string;
  readonly kind: string;
  /** 0–1. */
  readonly importance: number;
  readonly figuresDiffer: boolean;
  readonly actors: readonly string[];
  readonly places: readonly string[];
  readonly about: readonly string[];
  readonly topics: readonly string[];
  readonly sources: readonly string[];
  /** Longitude and latitude of the places where it happened, as far as they are known. */
  readonly coordinates: readonly (readonly [number, number])[];
}

/**
 * The events that match, in table order.
 * @throws DownloadError, DatasetError when their titles cannot be had
 */
export async function exportEvents(index: DatasetIndex, matches: Uint8Array): Promise<readonly ExportedEvent[]> {
  const rows: number[] = [];
  matches.forEach((match, row) => match === 1 && rows.push(row));
  const texts = await index.texts.load(rows);
  return texts.map((text, position) => exportEvent(index, rows[position] ?? 0, text));
}

function exportEvent({ table, dictionaries }: DatasetIndex, row: number, { id, title }: EventText): ExportedEvent {
  const { actors, places, topics, sources } = dictionaries;
  const happenedAt = Array.from(listAt(table.places, row), (place) => places[place]);
  return {
    id,
    title,
    earliest: isoOf(table.earliestMs[row] ?? NaN),
    latest: isoOf(table.latestMs[row] ?? NaN),
    precision: PRECISIONS[table.precision[row] ?? 0] ?? 'undated',
    isUncertain: table.uncertain[row] === 1,
    status: STATUSES[table.status[row] ?? 0] ?? 'happened',
    kind: EVENT_KINDS[table.kind[row] ?? 0] ?? 'action',
    importance: Math.round((table.score[row] ?? 0) * 1000) / 1000,
    figuresDiffer: table.disagreement[row] === 1,
    actors: Array.from(listAt(table.actors, row), (actor) => actors[actor]?.name ?? ''),
    places: happenedAt.map((place) => place?.name ?? ''),
    about: Array.from(listAt(table.about, row), (place) => places[place]?.name ?? ''),
    topics: Array.from(listAt(table.topics, row), (topic) => topics[topic]?.label ?? ''),
    sources: Array.from(listAt(table.sources, row), (source) => sources[source]?.title ?? sources[source]?.id ?? ''),
    coordinates: happenedAt.flatMap((place) =>
      place?.lon === undefined || place.lat === undefined ? [] : [[place.lon, place.lat] as const],
    ),
  };
}

function isoOf(ms: number): string {
  return Number.isNaN(ms) || ms <= EARLIEST_MS || ms >= LATEST_MS ? '' : new Date(ms).toISOString();
}

const COLUMNS = [
  'id', 'title', 'earliest', 'latest', 'precision', 'isUncertain', 'status', 'kind', 'importance', 'figuresDiffer',
  'actors', 'places', 'about', 'topics', 'sources',
] as const satisfies readonly (keyof ExportedEvent)[]; // prettier-ignore

/** RFC 4180 with a header; lists are joined by "; ". No cell begins a formula when a spreadsheet opens the file. */
export function writeCsv(events: readonly ExportedEvent[]): string {
  const rows = events.map((event) =>
    COLUMNS.map((column) => {
      const value = event[column];
      return csvCell(Array.isArray(value) ? value.join('; ') : String(value));
    }),
  );
  return [[...COLUMNS], ...rows].map((cells) => `${cells.join(',')}\r\n`).join('');
}

function csvCell(text: string): string {
  const guarded = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

export function writeJson(events: readonly ExportedEvent[]): string {
  return `${JSON.stringify(events, undefined, 2)}\n`;
}

/** RFC 7946: a feature for each event, without geometry where no place of it is on the map. */
export function writeGeoJson(events: readonly ExportedEvent[]): string {
  const features = events.map(({ id, coordinates, ...properties }) => ({
    type: 'Feature',
    id,
    geometry: geometryOf(coordinates),
    properties,
  }));
  return `${JSON.stringify({ type: 'FeatureCollection', features }, undefined, 2)}\n`;
}

function geometryOf(coordinates: ExportedEvent['coordinates']) {
  if (coordinates.length === 0) return null;
  return coordinates.length === 1
    ? { type: 'Point', coordinates: coordinates[0] }
    : { type: 'MultiPoint', coordinates };
}
