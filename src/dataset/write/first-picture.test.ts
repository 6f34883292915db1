import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { TINY_RECORDS } from '../../../fixtures/tiny-records.ts';
import { listAt } from '../columns/columns.ts';
import { DatasetError } from '../dataset-error.ts';
import { parseFirstPicture } from '../read/decode-first-picture.ts';
import { encodeDataset } from './encode.ts';
import { encodeFirstPicture } from './encode-first-picture.ts';
import { encodeNumbers } from '../columns/number-text.ts';
import { openDataset } from '../read/open-dataset.ts';
import type { EventRecord } from '../records/records.ts';
import { SCHEMA_VERSION } from '../upgrade/schema-version.ts';

const HOUR_MS = 3_600_000;
const FIRST_MS = Date.parse('2031-05-05T10:00Z');
const [MODEL] = TINY_RECORDS.events;
const [TOPIC] = TINY_RECORDS.topics;

/** Events of a minute, so many hours behind the first; every third without a topic. */
const eventsAt = (hours: readonly number[]): EventRecord[] =>
  hours.map((hour, at) => ({
    ...(MODEL as EventRecord),
    id: `e${at}` as EventRecord['id'],
    title: `Bridge ${at} hit`,
    when: `${new Date(FIRST_MS + hour * HOUR_MS).toISOString().slice(0, 16)}Z`,
    topics: at % 3 === 2 || TOPIC === undefined ? [] : [TOPIC.id],
  }));

async function pictured(hours: readonly number[]) {
  const meta = { title: '', description: '', timezone: 'UTC', offsetMinutesAt: () => 0, credits: [] };
  const fingerprint = (text: string) => ({
    bytes: text.length,
    sha256: createHash('sha256').update(text).digest('hex'),
  });
  const files = new Map(
    [...encodeDataset({ ...TINY_RECORDS, events: eventsAt(hours) }, meta, fingerprint)].map(({ path, text }) => [
      path,
      text,
    ]),
  );
  const dataset = await openDataset(async (path) => JSON.parse(files.get(path) ?? 'null'));
  const { table, texts, dictionaries } = dataset;
  const window = { fromMs: FIRST_MS, toMs: FIRST_MS + 24 * HOUR_MS };
  const content = encodeFirstPicture(
    table,
    dictionaries.topics,
    window,
    (row) => texts[row] ?? { id: '' as EventRecord['id'], title: '' },
    { fromMs: FIRST_MS, binMs: HOUR_MS },
  );
  const json = JSON.parse(JSON.stringify({ schemaVersion: SCHEMA_VERSION, ...content }));
  return { json, table, texts, window };
}

describe('the first picture of a dataset', () => {
  const hours = [0, 1, 2, 3, 3, 3, 9, 12, 20];

  it('gives back its events with what the table and the titles have of them', async () => {
    const { json, table, texts, window } = await pictured(hours);
    const picture = parseFirstPicture(json);
    expect(picture.window).toEqual(window);
    expect([...picture.rows]).toEqual(hours.map((_, row) => row));
    expect([...picture.table.earliestMs]).toEqual([...table.earliestMs]);
    expect([...picture.table.latestMs]).toEqual([...table.latestMs]);
    expect(picture.texts.map(({ title }) => title)).toEqual(texts.map(({ title }) => title));
  });

  it('has each event in the tracks of its topics, and those of none in one', async () => {
    const { json, table } = await pictured(hours);
    const { tracks, rows } = parseFirstPicture(json);
    expect(tracks.map(({ topic }) => typeof topic)).toEqual(['number', 'string']);
    for (const { topic, count, positions, earliestMs } of tracks) {
      const own = hours.flatMap((_, row) => {
        const topics = [...listAt(table.topics, row)];
        return (topic === 'none' ? topics.length === 0 : topics.includes(Number(topic))) ? [row] : [];
      });
      expect([...positions].map((position) => rows[position])).toEqual(own);
      expect(count).toBe(own.length);
      expect(earliestMs).toBe(table.earliestMs[own[0] ?? -1]);
    }
  });

  it('counts every event of a track where it lies', async () => {
    const { json } = await pictured(hours);
    const { tracks, table } = parseFirstPicture(json);
    for (const { count, mass, massFromMs, massBucketMs, positions } of tracks) {
      expect(mass.reduce((sum, part) => sum + part, 0)).toBe(count);
      const expected = new Float64Array(mass.length);
      for (const position of positions) {
        const bucketOf = (ms = NaN): number => Math.floor((ms - massFromMs) / massBucketMs);
        const [first, last] = [bucketOf(table.earliestMs[position]), bucketOf(table.latestMs[position])];
        // a minute may begin in one bucket and end in the next
        for (let at = first; at <= last; at += 1) expected[at] = (expected[at] ?? 0) + 1 / (last - first + 1);
      }
      expect([...mass]).toEqual([...expected]);
    }
  });

  it('is refused with a sentence where it points at events or titles that it does not have', async () => {
    const { json } = await pictured(hours);
    expect(() => parseFirstPicture({ ...json, titles: json.titles.slice(1) })).toThrow(DatasetError);
    const [track, ...others] = json.tracks;
    const beyond = { ...track, size: 2, positions: encodeNumbers([hours.length - 1, 1]) };
    expect(() => parseFirstPicture({ ...json, tracks: [beyond, ...others] })).toThrow(DatasetError);
  });
});
