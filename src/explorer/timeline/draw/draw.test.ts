import { describe, expect, it } from 'vitest';
import { EVENT_KINDS, STATUSES } from '../../../dataset/records/records.ts';
import { drawSign } from './draw-sign.ts';
import { drawTimeline } from './draw.ts';
import { markStyle } from './mark-style.ts';
import { recordingContext, sceneOf } from './scene.fixture.ts';
import { createTimeScale } from '../layout/scale.ts';
import type { TimelineScene } from './scene.ts';
import { DAY, HOUR, tableOf } from '../table.fixture.ts';

const table = tableOf([
  { from: 2 * DAY, topics: [0], score: 0.9 },
  { from: 5 * DAY, to: 6 * DAY - 1, precision: 'day', topics: [1] },
]);

function drawn(changes: Partial<TimelineScene> = {}) {
  const { ctx, calls } = recordingContext();
  drawTimeline(ctx, sceneOf(table, changes));
  const texts = calls.filter(({ name }) => name === 'fillText').map(({ args }) => String(args[0]));
  return { calls, texts };
}

describe('drawTimeline', () => {
  it('writes the axis and the titles', () => {
    const { texts } = drawn();
    expect(texts).toContain('January 1970');
    expect(texts).toContain('Sat 3');
    expect(texts).toEqual(expect.arrayContaining(['event 0', 'event 1']));
  });

  it('puts an exact event at its time, in the colour of its topic', () => {
    const { calls } = drawn();
    const disc = calls.find(({ name, args }) => name === 'arc' && Math.abs(Number(args[0]) - 300) < 1);
    expect(disc).toBeDefined();
    expect(calls.some(({ name, fill }) => name === 'fill' && fill === 'blue')).toBe(true);
    expect(calls.some(({ name, fill }) => name === 'fill' && fill === 'red')).toBe(true);
  });

  it('draws the day of an event that is known by its day only, from midnight to midnight', () => {
    const gradients = drawn().calls.filter(({ name }) => name === 'createLinearGradient');
    expect(gradients.map(({ args }) => [Math.round(Number(args[0])), Math.round(Number(args[2]))])).toEqual([
      [600, 700],
    ]);
  });

  it('tells the future from the past', () => {
    const { texts, calls } = drawn({ asOfMs: 4 * DAY + 13 * HOUR });
    expect(texts).toContain('last report Mon 5 January, 13:00');
    // A report of a day has no hour.
    expect(drawn({ asOfMs: 4 * DAY }).texts).toContain('last report Mon 5 January');
    const scale = createTimeScale({ fromMs: 0, toMs: 1000 * DAY }, 1000);
    const { texts: known } = drawn({ asOfMs: 4 * DAY + 13 * HOUR, isAsKnown: true });
    expect(known).toContain('as known at Mon 5 January, 13:00');
    expect(drawn({ scale, asOfMs: 400 * DAY }).texts).toContain('last report Fri 5 February 1971');
    const shade = calls.find(({ name, fill }) => name === 'fillRect' && fill === 'accent');
    expect(Number(shade?.args[0])).toBeCloseTo(100 + 454.17, 1);
    expect(drawn().texts.some((text) => text.startsWith('last report'))).toBe(false);
  });

  it('rings the selected event', () => {
    const rings = (changes: Partial<TimelineScene>) =>
      drawn(changes).calls.filter(({ name }) => name === 'roundRect').length;
    expect(rings({})).toBe(0);
    expect(rings({ selected: 0 })).toBe(1);
  });

  it('labels the selected event also where it found no place', () => {
    const crowd = tableOf(
      Array.from({ length: 300 }, (_, position) => ({
        from: DAY + position,
        topics: [0],
        score: position === 0 ? 0 : 0.5,
      })),
    );
    const { ctx, calls } = recordingContext();
    drawTimeline(ctx, sceneOf(crowd, { selected: 0 }));
    expect(calls.some(({ name, args }) => name === 'fillText' && args[0] === 'event 0')).toBe(true);
  });

  it('keeps titles readable where bars or ticks lie behind them, and only there', () => {
    const halosOver = (events: Parameters<typeof tableOf>[0]) => {
      const { ctx, calls } = recordingContext();
      drawTimeline(ctx, sceneOf(tableOf(events)));
      return calls.flatMap(({ name, args }) => (name === 'strokeText' ? [args[0]] : []));
    };
    const moment = { from: 2 * DAY, topics: [0] };
    const interval = { from: DAY, to: 4 * DAY, topics: [0], precision: 'interval' as const };
    // One lane: it is the lowest, on which bars stand.
    expect(halosOver([moment])).toEqual(['event 0']);
    // Alone at its height, on the upper of two lanes.
    expect(halosOver([moment, moment])).toHaveLength(1);
    expect(halosOver([interval, moment])).toContain('event 0');
  });

  it('shades the stretch that is being marked', () => {
    const { calls } = drawn({ marked: { fromMs: DAY, toMs: 3 * DAY } });
    expect(calls.some(({ name, args }) => name === 'fillRect' && args[0] === 200 && args[2] === 200)).toBe(true);
  });
});

describe('signs', () => {
  it('differ for every status, and for what is done and what is said', () => {
    const looks = EVENT_KINDS.flatMap((kind) =>
      STATUSES.filter((status) => status !== 'planned' || kind === 'action').map((status) => {
        const { ctx, calls } = recordingContext();
        drawSign(ctx, markStyle(kind, status), { x: 0, y: 0, radius: 5 }, { colour: 'blue', paper: 'paper' });
        return JSON.stringify(calls);
      }),
    );
    expect(new Set(looks).size).toBe(looks.length);
  });

  it('show plans as hollow diamonds, whoever makes them', () => {
    expect(markStyle('action', 'planned')).toEqual({ shape: 'diamond', fill: 'hollow' });
    expect(markStyle('statement', 'planned')).toEqual({ shape: 'diamond', fill: 'hollow' });
    expect(markStyle('statement', 'claimed')).toEqual({ shape: 'bubble', fill: 'half' });
  });
});
