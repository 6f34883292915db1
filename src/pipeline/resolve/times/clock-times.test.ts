import { describe, expect, it } from 'vitest';
import { timesOf } from './times-of.test-support.ts';
import { check, WEDNESDAY } from './value-cases.test-support.ts';

describe('clock times', () => {
  check([
    ['It was hit at 11:00.', '2026-03-18T11:00+02:00'],
    ['It was hit at 3am.', '2026-03-18T03:00+02:00'],
    ['It was hit at 3.40 p.m.', '2026-03-18T15:40+02:00'],
    ['It was hit at 6 P.M. and fell.', '2026-03-18T18:00+02:00'],
    ['It was hit at 5:15 A.M. by shells.', '2026-03-18T05:15+02:00'],
    ['It was hit at 08.49.', '2026-03-18T08:49+02:00'],
    ['It was hit at noon.', '2026-03-18T12:00+02:00'],
    ['It was hit at six o’clock in the evening.', '2026-03-18T18:00+02:00'],
    ['It was hit at half past six.', '2026-03-18T06:30+02:00'],
    ['It was hit at half past midnight.', '2026-03-18T00:30+02:00'],
    ['It was hit at a quarter past midnight on Monday.', '2026-03-16T00:15+02:00'],
    ['It was ten past noon when it was hit.', '2026-03-18T12:10+02:00'],
    ['It was ten minutes to three in the afternoon.', '2026-03-18T14:50+02:00'],
    ['It was hit at twenty minutes past four.', '2026-03-18T04:20+02:00'],
    ['It was hit at 3am on Monday.', '2026-03-16T03:00+02:00'],
    ['It was hit on Monday at about 3am.', '2026-03-16T03:00+02:00~'],
    ['It was hit on 2 March at 22:15.', '2026-03-02T22:15+02:00'],
    ['It was hit at 10:30 on Monday evening.', '2026-03-16T22:30+02:00'],
    ['It was hit at 11:00 GMT.', '2026-03-18T11:00+00:00'],
    ['It was hit at 1100 GMT.', '2026-03-18T11:00+00:00'],
    ['It was hit at 11:00 (UTC+3).', '2026-03-18T11:00+03:00'],
    ['It was hit at 11:00 Moscow time.', '2026-03-18T11:00+03:00'],
    ['It is 10pm in Beirut.', '2026-03-18T22:00+02:00'],
    ['They spoke at 9 a.m. ET.', '2026-03-18T09:00-04:00'],
    ['It was hit at 0105 IST, the ministry said.', '2026-03-18T01:05+02:00'],
    ['It was hit at 0105 IST (1935 GMT on Tuesday).', '2026-03-17T19:35+00:00'],
    ['They spoke at 9 a.m. ET on 2 March.', '2026-03-02T09:00-05:00'],
  ]);

  it.each([
    'The wait fell from ten minutes to two.',
    'They added ten minutes to two hours of talks.',
    'They voted by ten to two.',
  ])('reads none in: %s', (text) => {
    expect(timesOf(text, WEDNESDAY).filter(({ value = '' }) => /\dT\d/u.test(value))).toEqual([]);
  });

  it('keeps what was at a time of the same day to the day told', () => {
    const valueOf = (text: string): unknown => timesOf(text, { date: '2026-03-18', timezone: 'UTC' }).at(-1)?.value;
    expect(valueOf('It was hit on 9 March. At 1:00 PM of the same day it fell.')).toBe('2026-03-09T13:00+00:00');
    expect(valueOf('It was hit on 9 March.\nAround 1:00 PM of the same day it fell.')).toBe('2026-03-09T13:00+00:00~');
    expect(valueOf('It was hit on 9 March. At 4am of the following day it fell.')).toBe('2026-03-10T04:00+00:00');
  });

  it('puts both of two clock times on the day behind them', () => {
    const values = timesOf('It was cut at 2 p.m. (11:00 GMT) on Monday.', WEDNESDAY).map((time) => time.value);
    expect(values).toEqual(['2026-03-16T14:00+03:00', '2026-03-16T11:00+00:00']);
  });

  it('keeps one of another paragraph to the one day of late that the story has told', () => {
    const valuesOf = (text: string): unknown[] =>
      timesOf(text, { date: '2026-03-18', timezone: 'UTC' }).map((time) => time.value);
    expect(valuesOf('It was hit on Tuesday.\nIt fell at 3am.')).toEqual(['2026-03-17', '2026-03-17T03:00+00:00']);
    expect(valuesOf('It was hit on Tuesday, and hit on Monday.\nIt fell at 3am.').at(-1)).toBe(
      '2026-03-18T03:00+00:00',
    );
    expect(valuesOf('It was hit last Friday.\nIt fell at 3am.').at(-1)).toBe('2026-03-18T03:00+00:00');
  });

  it('takes the offset of local time from the known clock beside it', () => {
    const values = timesOf('It starts at 13:00 local time (10:00 GMT).', WEDNESDAY).map((time) => time.value);
    expect(values).toEqual(['2026-03-18T13:00+03:00', '2026-03-18T10:00+00:00']);
  });
});

describe('clock times on another clock than the writer’s', () => {
  check(
    [
      ['The blast was at 22:40 GMT.', '2026-03-17T22:40+00:00'],
      ['The blast was at 22:40.', '2026-03-17T22:40+02:00'],
      ['The embassy reports six blasts at 22:40.', '2026-03-17T22:40+02:00'],
      ['The talks will begin at 22:40.', '2026-03-18T22:40+02:00'],
      ['The blast was at 02:00.', '2026-03-18T02:00+02:00'],
      ['At 19:00 New York time the lights went out.', '2026-03-17T19:00-04:00'],
    ],
    { published: '2026-03-18T01:10+02:00', timezone: 'Europe/Kyiv' },
  );

  it('are of the day before where they were shortly before midnight', () => {
    const [time] = timesOf('The blast was shortly before midnight.', WEDNESDAY);
    expect(time).toMatchObject({ value: '../2026-03-18T00:00+02:00', near: '2026-03-17' });
  });
});
