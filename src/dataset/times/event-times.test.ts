import { describe, expect, it } from 'vitest';
import { TINY_RECORDS } from '../../../fixtures/tiny-records.ts';
import { lastPublishedMs, orderEvents, datedExtent } from './event-times.ts';
import { eventId } from '../records/ids.ts';
import type { EventRecord } from '../records/records.ts';

const inUtc = () => 0;
const day = (month: number, date: number) => Date.UTC(2031, month - 1, date);
const DAY = 86_400_000;

/** An event that happened `when` and was told by posts published then. */
function event(id: string, when?: string, ...reported: string[]): EventRecord {
  const { when: _, ...model } = TINY_RECORDS.events[0] as EventRecord;
  const [evidence] = model.evidence;
  return {
    ...model,
    id: eventId(id),
    ...(when !== undefined && { when }),
    evidence: reported.map((time) => ({ ...(evidence as EventRecord['evidence'][number]), reported: time })),
  };
}

const timesOf = (...args: Parameters<typeof event>) => orderEvents([event(...args)], inUtc).times[0];

describe('orderEvents', () => {
  it('puts dated events by start and id, then the undated by id', () => {
    const { events, dated } = orderEvents(
      [event('z'), event('c', '2031-05-02'), event('b', '2031-05-02'), event('a'), event('d', '1948')],
      inUtc,
    );
    expect(events.map(({ id }) => id)).toEqual(['d', 'b', 'c', 'a', 'z']);
    expect(dated).toBe(3);
  });

  it('calls what cannot be read as a date undated', () => {
    expect(timesOf('a', 'soon')).toMatchObject({ earliestMs: NaN, precision: 'undated', uncertain: false });
  });

  it('takes the first of several reports, one that has but a day when that is over', () => {
    expect(timesOf('a', '2031-05-01', '2031-05-03', '2031-05-02')?.reportedMs).toBe(day(5, 3));
    expect(timesOf('a', '2031-05-01', '2031-05-03', '2031-05-02T09:30Z')?.reportedMs).toBe(Date.UTC(2031, 4, 2, 9, 30));
  });

  it('marks approximate and open dates as uncertain', () => {
    expect(['2031-05-01', '2031-05~', '2031?', '2031-05-01/..'].map((when) => timesOf('a', when)?.uncertain)).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });

  it('begins an open start at the first report, or else draws only the last day', () => {
    expect(timesOf('a', '../2031-06-30', '2031-05-05')).toMatchObject({
      earliestMs: day(5, 5),
      latestMs: day(7, 1) - 1,
    });
    expect(timesOf('a', '../2031-06-30', '2031-08-01')?.earliestMs).toBe(day(6, 30));
    expect(timesOf('a', '../2031-06-30')?.earliestMs).toBe(day(6, 30));
  });

  it('ends an open end at the last report, or else draws only the first day', () => {
    expect(timesOf('a', '2031-04-01/..', '2031-05-05', '2031-05-06')?.latestMs).toBe(day(5, 6));
    expect(timesOf('a', '2031-04-01/..')?.latestMs).toBe(day(4, 1) + DAY - 1);
  });
});

describe('datedExtent', () => {
  it('is none when nothing is dated', () => {
    const nothing = new Float64Array([NaN]);
    expect(datedExtent({ earliestMs: nothing, latestMs: nothing, dated: 0 })).toBeUndefined();
  });

  it('ends with the event that ends last, not the one that starts last', () => {
    const { times } = orderEvents([event('a', '2031'), event('b', '2031-05-01'), event('c')], inUtc);
    const column = (name: 'earliestMs' | 'latestMs') => Float64Array.from(times, (time) => time[name]);
    const table = { earliestMs: column('earliestMs'), latestMs: column('latestMs'), dated: 2 };
    expect(datedExtent(table)).toEqual({ earliestMs: day(1, 1), latestMs: Date.UTC(2032, 0, 1) - 1 });
  });
});

describe('lastPublishedMs', () => {
  it('is that of the last post that has a time', () => {
    expect(lastPublishedMs(TINY_RECORDS.posts, inUtc)).toBe(Date.UTC(2031, 4, 5, 6, 30));
    expect(lastPublishedMs([{}], inUtc)).toBe(-Infinity);
  });
});
