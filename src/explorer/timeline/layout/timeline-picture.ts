/**
 * The first picture of a large dataset as the timeline draws it: a table of the most important events alone, and tracks that
 * know how many others there are.
 */
import type { EventTable, FirstPicture, Overview, PicturedTrack, TopicEntry } from '../../../dataset/format/packed.ts';
import { createEventTexts, type EventTexts } from '../../query/event-texts.ts';
import type { TimeWindow } from '../../view/view-state.ts';
import { massBefore, runningMass, type MassProfile } from './mass-profile.ts';
import { createRowIndex } from './row-index.ts';
import { MISSING_TRACK, nameOfTopicTrack, OTHER_TRACK, type Track, type TrackName } from './tracks.ts';

export interface TimelinePicture {
  readonly table: EventTable;
  readonly texts: EventTexts;
  readonly matches: Uint8Array;
  readonly tracks: readonly Track[];
  /** For the strip of the whole time: as many events as show how the overview counts them, with their times alone. */
  readonly whole: EventTable;
  readonly wholeMatches: Uint8Array;
  /** How many events there are in a window. */
  readonly countIn: (window: TimeWindow) => number;
}

export function createTimelinePicture(picture: FirstPicture, overview: Overview): TimelinePicture {
  const { table, texts, tracks, topics } = picture;
  const whole = wholeTime(table, overview);
  return {
    table,
    texts: createEventTexts(texts),
    matches: new Uint8Array(table.count).fill(1),
    tracks: tracks.map((track) => picturedTrack(track, table, topics)),
    whole,
    wholeMatches: new Uint8Array(whole.dated).fill(1),
    countIn: overviewCounter(overview),
  };
}

export function picturedTrack(track: PicturedTrack, table: EventTable, topics: readonly TopicEntry[]): Track {
  const { topic, weight, count, earliestMs, latestMs, positions, massFromMs, massBucketMs, mass } = track;
  return {
    ...createRowIndex(positions, table),
    ...nameOf(topic, topics),
    weight,
    profile: { fromMs: massFromMs, bucketMs: massBucketMs, before: runningMass(mass) },
    whole: { count, earliestMs, latestMs },
  };
}

function nameOf(topic: PicturedTrack['topic'], topics: readonly TopicEntry[]): TrackName {
  if (topic === 'other') return OTHER_TRACK;
  return topic === 'none' ? MISSING_TRACK : nameOfTopicTrack(topics, topic);
}

/** How many dated events begin in a window, as if those of a bin were evenly spread. */
export function overviewCounter(overview: Overview): (window: TimeWindow) => number {
  const profile = profileOf(overview, overview.all);
  return ({ fromMs, toMs }) => Math.round(massBefore(profile, toMs) - massBefore(profile, fromMs));
}

/** @param counts by bin of the overview */
export function profileOf({ fromMs, binMs }: Overview, counts: Uint32Array): MassProfile {
  return { fromMs, bucketMs: binMs, before: runningMass(Float64Array.from(counts)) };
}

/** So many are enough for a strip some hundred bins wide. */
const MOST_EVENTS = 10_000;

/** Events spread over the bins of the overview, in each as many as is its share. */
export function wholeTime(table: EventTable, { all, fromMs, binMs }: Overview): EventTable {
  const total = all.reduce((sum, count) => sum + count, 0);
  const share = Math.min(1, MOST_EVENTS / Math.max(1, total));
  const starts: number[] = [];
  all.forEach((count, bin) => {
    const shown = count === 0 ? 0 : Math.max(1, Math.round(count * share));
    for (let at = 0; at < shown; at += 1) starts.push(fromMs + (bin + at / shown) * binMs);
  });
  const earliestMs = Float64Array.from(starts);
  return { ...table, count: starts.length, dated: starts.length, earliestMs, latestMs: earliestMs };
}
