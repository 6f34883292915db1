/** What the first view of a large dataset shows, drawn from all events when the dataset is made. decode-first-picture.ts reads it. */
import { listAt, listColumn } from '../columns/columns.ts';
import { encodeCore } from './encode-core.ts';
import { addOne, packBins, type OverviewContent } from './encode-overview.ts';
import { encodeNumbers } from '../columns/number-text.ts';
import type { FirstPictureFile } from '../format/packed-schemas.ts';
import type { EventTable, EventText, PicturedTrack, TopicEntry } from '../format/packed.ts';
import { BASE_WEIGHT, heaviestValues } from '../records/topic-tracks.ts';

type FirstPictureContent = Omit<FirstPictureFile, 'schemaVersion'>;

interface TimeSpan {
  readonly fromMs: number;
  readonly toMs: number;
}

/** So many events of each track: about what finds room on a wide screen with its title. */
const EVENTS_PER_TRACK = 200;
/** They lie in the window or within this share of its length beside it: marks reach into the window from there. */
const NEAR_SHARE = 0.15;
/** Buckets of density over the window, and beside it as many again on either side. */
const BUCKETS_IN_WINDOW = 1024;
const MASS_PARTS = 8;

/** A track, and all its events: rows ascending. */
interface TrackRows {
  readonly topic: PicturedTrack['topic'];
  readonly rows: readonly number[];
  readonly weight: number;
}

type OverviewBins = Pick<OverviewContent, 'fromMs' | 'binMs'>;

/** @param window the densest period */
export function encodeFirstPicture(
  table: EventTable,
  topics: readonly TopicEntry[],
  window: TimeSpan,
  textOf: (row: number) => EventText,
  overview: OverviewBins,
): FirstPictureContent {
  const tracks = tracksOf(table, topics.length).map((track) => ({
    ...track,
    best: bestNear(table, track.rows, window),
  }));
  const rows = [...new Set([...tracks.flatMap(({ best }) => best), ...outermostRows(table)])].toSorted((a, b) => a - b);
  const positions = new Map(rows.map((row, position) => [row, position]));
  const texts = rows.map(textOf);
  const buckets = bucketsAround(window);
  return {
    window,
    topics: [...topics],
    rows: encodeDifferences(rows),
    events: encodeCore(pick(table, rows), 0, rows.length),
    ids: texts.map(({ id }) => id),
    titles: texts.map(({ title }) => title),
    massFromMs: buckets.fromMs,
    massBucketMs: buckets.bucketMs,
    massBuckets: buckets.count,
    massParts: MASS_PARTS,
    tracks: tracks.map(({ topic, rows: all, weight, best }) => ({
      topic,
      count: all.length,
      weight,
      earliestMs: table.earliestMs[all[0] ?? 0] ?? 0,
      latestMs: all.reduce((latest, row) => Math.max(latest, table.latestMs[row] ?? latest), -Infinity),
      size: best.length,
      positions: encodeDifferences(best.map((row) => positions.get(row) ?? 0)),
      mass: encodeNumbers(massOf(table, all, buckets).map((mass) => Math.round(mass * MASS_PARTS))),
      ...(typeof topic === 'string' && { begins: packBins(countBegins(table, all, overview)) }),
    })),
  };
}

/** The tracks that the timeline makes of all events (explorer/timeline/layout/tracks.ts), without those that have none. */
function tracksOf(table: EventTable, topicCount: number): readonly TrackRows[] {
  const weights = new Float64Array(topicCount);
  const weightOf = (row: number): number => BASE_WEIGHT + (table.score[row] ?? 0);
  for (let row = 0; row < table.dated; row += 1) {
    for (const topic of listAt(table.topics, row)) weights[topic] = (weights[topic] ?? 0) + weightOf(row);
  }
  const chosen: readonly PicturedTrack['topic'][] = [...heaviestValues(weights), 'other', 'none'];
  const tracks = new Map(chosen.map((topic) => [topic, { topic, rows: [] as number[], weight: 0 }]));
  const add = (topic: PicturedTrack['topic'], row: number): boolean => {
    const track = tracks.get(topic);
    if (track === undefined) return false;
    track.rows.push(row);
    track.weight += weightOf(row);
    return true;
  };
  for (let row = 0; row < table.dated; row += 1) {
    const own = [...listAt(table.topics, row)];
    const placed = own.filter((topic) => add(topic, row)).length;
    if (placed === 0) add(own.length === 0 ? 'none' : 'other', row);
  }
  return [...tracks.values()].filter(({ rows }) => rows.length > 0);
}

/** The most important of a track's events in and near the window, of equal ones the earlier; ascending. */
function bestNear(
  { earliestMs, latestMs, score }: EventTable,
  rows: readonly number[],
  window: TimeSpan,
): readonly number[] {
  const airMs = (window.toMs - window.fromMs) * NEAR_SHARE;
  const [fromMs, toMs] = [window.fromMs - airMs, window.toMs + airMs];
  return rows
    .filter((row) => (earliestMs[row] ?? 0) < toMs && (latestMs[row] ?? 0) >= fromMs)
    .toSorted((a, b) => (score[b] ?? 0) - (score[a] ?? 0) || a - b)
    .slice(0, EVENTS_PER_TRACK)
    .toSorted((a, b) => a - b);
}

/** The first event and the one that ends last: from when to when there is anything at all. */
function outermostRows({ dated, latestMs }: EventTable): readonly number[] {
  let last = 0;
  for (let row = 1; row < dated; row += 1) if ((latestMs[row] ?? 0) > (latestMs[last] ?? 0)) last = row;
  return dated === 0 ? [] : [0, last];
}

/** Some rows as a table of their own, of its lists only topics. */
function pick(table: EventTable, rows: readonly number[]): EventTable {
  const bytes = (column: Uint8Array) => Uint8Array.from(rows, (row) => column[row] ?? 0);
  const times = (column: Float64Array) => Float64Array.from(rows, (row) => column[row] ?? NaN);
  const none = listColumn(rows.map(() => []));
  return {
    count: rows.length,
    dated: rows.length,
    earliestMs: times(table.earliestMs),
    latestMs: times(table.latestMs),
    reportedMs: new Float64Array(rows.length).fill(NaN),
    precision: bytes(table.precision),
    uncertain: bytes(table.uncertain),
    status: bytes(table.status),
    kind: bytes(table.kind),
    score: Float32Array.from(rows, (row) => table.score[row] ?? 0),
    disagreement: bytes(table.disagreement),
    differsMs: new Map(),
    actors: none,
    places: none,
    about: none,
    topics: listColumn(rows.map((row) => [...listAt(table.topics, row)])),
    sources: none,
  };
}

interface Buckets {
  readonly fromMs: number;
  readonly bucketMs: number;
  readonly count: number;
}

function bucketsAround({ fromMs, toMs }: TimeSpan): Buckets {
  const spanMs = toMs - fromMs;
  return { fromMs: fromMs - spanMs, bucketMs: spanMs / BUCKETS_IN_WINDOW, count: 3 * BUCKETS_IN_WINDOW };
}

/** How many events lie in each bucket; one that reaches over several counts evenly in them, 1 in all. */
function massOf(
  { earliestMs, latestMs }: EventTable,
  rows: readonly number[],
  { fromMs, bucketMs, count }: Buckets,
): Float64Array {
  const steps = new Float64Array(count + 1);
  const bounded = (bucket: number): number => Math.max(0, Math.min(count, bucket));
  for (const row of rows) {
    const first = Math.floor(((earliestMs[row] ?? 0) - fromMs) / bucketMs);
    const last = Math.floor(((latestMs[row] ?? 0) - fromMs) / bucketMs);
    if (last < 0 || first >= count) continue;
    const share = 1 / (last - first + 1);
    const [from, to] = [bounded(first), bounded(last + 1)];
    steps[from] = (steps[from] ?? 0) + share;
    steps[to] = (steps[to] ?? 0) - share;
  }
  let running = 0;
  return steps.subarray(0, count).map((step) => Math.max(0, (running += step)));
}

/** How many of these rows, which are ascending, begin in each bin. */
function countBegins(
  { earliestMs }: EventTable,
  rows: readonly number[],
  { fromMs, binMs }: OverviewBins,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const row of rows) addOne(counts, Math.floor(((earliestMs[row] ?? 0) - fromMs) / binMs));
  return counts;
}

const encodeDifferences = (ascending: readonly number[]): string =>
  encodeNumbers(ascending.map((value, at) => value - (ascending[at - 1] ?? 0)));
