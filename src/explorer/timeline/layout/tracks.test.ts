import { describe, expect, it } from 'vitest';
import { everyMatch, HOUR, MINUTE, tableOf, topicsNamed } from '../table.fixture.ts';
import { contentHeight, layoutTrackBoxes, trackAt } from './track-boxes.ts';
import { buildTracks } from './tracks.ts';

const dictionaries = topicsNamed('Talks', 'Strikes', 'Aid');
const table = tableOf([
  { from: 0, topics: [1], score: 0.9 },
  { from: MINUTE, topics: [0, 1], score: 0.9 },
  { from: 2 * MINUTE, topics: [0], score: 0.1 },
  { from: 3 * MINUTE, topics: [] },
  { topics: [2] },
]);

describe('tracks', () => {
  it('hold an event in each of its topics, the weightiest track first, those without topic last', () => {
    const tracks = buildTracks(table, dictionaries, everyMatch(table), 'topic');
    expect(tracks.map(({ label, rows }) => [label, ...rows])).toEqual([
      ['Strikes', 0, 1],
      ['Talks', 1, 2],
      ['No topic', 3],
    ]);
  });

  it('leave out what does not match, and with it tracks that are empty', () => {
    const tracks = buildTracks(table, dictionaries, Uint8Array.of(1, 0, 0, 0, 1), 'topic');
    expect(tracks.map(({ label, rows }) => [label, ...rows])).toEqual([['Strikes', 0]]);
  });

  it('can be one for all', () => {
    const [track] = buildTracks(table, dictionaries, everyMatch(table), 'none');
    expect([...(track?.rows ?? [])]).toEqual([0, 1, 2, 3]);
  });

  it('put values beyond the heaviest into Other, once each', () => {
    const labels = Array.from({ length: 30 }, (_, topic) => `Topic ${topic}`);
    const events = labels.map((_, topic) => ({
      from: topic * MINUTE,
      topics: [topic, (topic + 1) % 30],
      score: topic / 30,
    }));
    const many = tableOf(events);
    const tracks = buildTracks(many, topicsNamed(...labels), everyMatch(many), 'topic');
    const other = tracks.at(-1);
    expect(other?.label).toBe('Other');
    expect(new Set(other?.rows).size).toBe(other?.rows.length);
    const shown = new Set(tracks.flatMap(({ rows }) => [...rows]));
    expect(shown.size).toBe(30);
  });

  it('keep a topic colour by its place in the dictionary', () => {
    const colours = buildTracks(table, dictionaries, everyMatch(table), 'topic').map(({ topic }) => topic);
    expect(colours).toEqual([1, 0, undefined]);
  });
});

describe('track boxes', () => {
  const tracks = buildTracks(table, dictionaries, everyMatch(table), 'topic');
  const options = { availablePx: 400, captionPx: 0, isFolded: () => false };

  it('lie one under the other and give heavy tracks more lanes, never more than events', () => {
    const boxes = layoutTrackBoxes(tracks, options);
    boxes.forEach((box, position) => {
      const above = boxes[position - 1];
      expect(box.topPx).toBe(above === undefined ? 0 : above.topPx + above.heightPx);
      expect(box.lanes).toBeLessThanOrEqual(tracks[position]?.rows.length ?? 0);
      expect(trackAt(boxes, box.topPx)).toBe(position);
    });
    expect(contentHeight(boxes)).toBeLessThanOrEqual(400);
    expect(trackAt(boxes, contentHeight(boxes))).toBeUndefined();
  });

  it('give what weighs little a lane for each of its events, too, where there is room', () => {
    const light = tableOf(Array.from({ length: 6 }, (_, at) => ({ from: at * HOUR, topics: [at % 2], score: 0.01 })));
    const boxes = layoutTrackBoxes(buildTracks(light, dictionaries, everyMatch(light), 'topic'), options);
    expect(boxes.map(({ lanes }) => lanes)).toEqual([3, 3]);
  });

  it('give a large one among many some lanes, and rather scroll', () => {
    const labels = Array.from({ length: 12 }, (_, topic) => `T${topic}`);
    const events = Array.from({ length: 120 }, (_, at) => ({ from: at * HOUR, topics: [at < 60 ? 0 : at % 12] }));
    const many = tableOf(events);
    const boxes = layoutTrackBoxes(buildTracks(many, topicsNamed(...labels), everyMatch(many), 'topic'), options);
    expect(boxes[0]?.lanes).toBeGreaterThanOrEqual(3);
    expect(boxes.at(-1)?.lanes).toBeLessThan(boxes[0]?.lanes ?? 0);
    expect(contentHeight(boxes)).toBeLessThanOrEqual(2 * options.availablePx);
  });

  it('keep one lane each where there is no room, and none when folded', () => {
    const boxes = layoutTrackBoxes(tracks, { ...options, availablePx: 10, isFolded: ({ label }) => label === 'Talks' });
    expect(boxes.map(({ lanes }) => lanes)).toEqual([1, 0, 1]);
  });
});
