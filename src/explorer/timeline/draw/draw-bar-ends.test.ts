import { expect, it } from 'vitest';
import { createTimeScale } from '../layout/scale.ts';
import { finishNow } from '../../base/slices.ts';
import { layoutFrameFor } from '../layout/layout-frame.ts';
import { layoutTracks } from '../layout/layout-tracks.ts';
import { DAY, HOUR, MINUTE, tableOf } from '../table.fixture.ts';
import { drawTimeline } from './draw.ts';
import { recordingContext, sceneOf } from './scene.fixture.ts';

const day = { from: 2 * DAY, to: 3 * DAY - 1, precision: 'day' as const, topics: [0] };

/** What is written when ten minutes of the third day are in view. */
function writtenWithin(events: Parameters<typeof tableOf>[0]) {
  const table = tableOf(events);
  const scene = sceneOf(table);
  const { tracks, boxes } = scene.laidOut;
  const from = 2 * DAY + 13 * HOUR;
  const scale = createTimeScale({ fromMs: from, toMs: from + 10 * MINUTE }, scene.scale.widthPx);
  const frame = layoutFrameFor(scale);
  const request = { table, tracks, boxes, frame, measureTitle: () => 60, plotPx: scene.scale.widthPx };
  const { ctx, calls } = recordingContext();
  drawTimeline(ctx, { ...scene, scale, laidOut: finishNow(layoutTracks(request)) });
  return calls.filter(({ name }) => name === 'fillText').map(({ args }) => ({ text: String(args[0]), x: args[1] }));
}

it('says of an event that is known to the day that it lasts beyond a window of minutes, with its title at the left', () => {
  const written = writtenWithin([day]);
  expect(written.find(({ text }) => text === 'event 0')?.x).toBeLessThan(140);
  expect(written.map(({ text }) => text)).toContain('Sat 3 January 1970');
});

it('sets no two of them beside each other, and counts those that found no place', () => {
  const written = writtenWithin(Array.from({ length: 40 }, () => day));
  const titles = written.filter(({ text }) => text.startsWith('event '));
  expect(new Set(titles.map(({ x }) => x)).size).toBe(1);
  expect(written.map(({ text }) => text)).toContain(`Sat 3 January 1970 · ${40 - titles.length} more`);
});
