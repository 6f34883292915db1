/**
 * The first picture of a large dataset as the timeline draws it: a table of the most important events alone, and tracks that
 * know how many others there are.
 */
import type { EventTable, FirstPicture, Overview, PicturedTrack, TopicEntry } from '../../dataset/packed.ts';
import type { EventTexts } from '../query/event-texts.ts';
import { runningMass } from './mass-profile.ts';
import { createRowIndex } from './row-index.ts';
import { MISSING_TRACK, OTHER_TRACK, topicTrackKey, type Track } from './tracks.ts';

export interface TimelinePicture {
  readonly table: EventTable;
  readonly texts: EventTexts;
  readonly matches: Uint8Array;
  readonly tracks: readonly Track[];
  /** By position in this table, the row of the dataset. */
  readonly rows: Uint32Array;
  /** For the strip of the whole time: as many events as show how the overview counts them, with their times alone. */
  readonly whole: EventTable;
  readonly wholeMatches: Uint8Array;
}

export function createTimelinePicture(picture: FirstPicture, overview: Overview): TimelinePicture {
  const { table, texts, tracks, topics, rows } = picture;
  const whole = { ...table, ...timesOf(overview) };
  const positions = new Map(texts.map(({ id }, position) => [id, position]));
  return {
    table,
    texts: {
      textOf: (position) => texts[position],
      textIfHere: (position) => texts[position],
      rowOf: (id) => positions.get(id),
      isMissing: () => false,
      load: async (wanted) => Array.from(wanted).flatMap((position) => texts[position] ?? []),
      findRow: async (id) => positions.get(id),
      subscribe: () => () => undefined,
    },
    matches: new Uint8Array(table.count).fill(1),
    tracks: tracks.map((track) => toTrack(track, table, topics)),
    rows,
    whole,
    wholeMatches: new Uint8Array(whole.dated).fill(1),
  };
}

function toTrack(track: PicturedTrack, table: EventTable, topics: readonly TopicEntry[]): Track {
  const { topic, weight, count, earliestMs, latestMs, positions, massFromMs, massBucketMs, mass } = track;
  return {
    ...createRowIndex(positions, table),
    ...nameOf(topic, topics),
    weight,
    profile: { fromMs: massFromMs, bucketMs: massBucketMs, before: runningMass(mass) },
    whole: { count, earliestMs, latestMs },
  };
}

function nameOf(topic: PicturedTrack['topic'], topics: readonly TopicEntry[]): Pick<Track, 'key' | 'label' | 'topic'> {
  if (topic === 'other') return OTHER_TRACK;
  if (topic === 'none') return MISSING_TRACK;
  const entry = topics[topic];
  return { key: topicTrackKey(entry?.id ?? ''), label: entry?.label ?? '', topic };
}

/** So many are enough for a strip some hundred bins wide. */
const MOST_EVENTS = 10_000;

/** Events spread over the bins of the overview, in each as many as is its share. */
function timesOf({ all, fromMs, binMs }: Overview): Pick<EventTable, 'count' | 'dated' | 'earliestMs' | 'latestMs'> {
  const total = all.reduce((sum, count) => sum + count, 0);
  const share = Math.min(1, MOST_EVENTS / Math.max(1, total));
  const starts: number[] = [];
  all.forEach((count, bin) => {
    const shown = count === 0 ? 0 : Math.max(1, Math.round(count * share));
    for (let at = 0; at < shown; at += 1) starts.push(fromMs + (bin + at / shown) * binMs);
  });
  const earliestMs = Float64Array.from(starts);
  return { count: starts.length, dated: starts.length, earliestMs, latestMs: earliestMs };
}
