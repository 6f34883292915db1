import { describe, expect, it } from 'vitest';
import { splitLines } from '../text/lines.ts';
import { bareClocks, parseStamp } from './stamps.ts';

function stampOf(text: string): Record<string, unknown> | undefined {
  const line = splitLines(text)[0];
  const stamp = line && parseStamp(line);
  if (!stamp) return undefined;
  const { rest, day, ...other } = stamp;
  const date = day && [day.year, day.month, day.day].filter((part) => part !== undefined).join('-');
  return { ...other, ...(date ? { day: date } : {}), ...(rest ? { rest: text.slice(rest.start, rest.end) } : {}) };
}

describe('parseStamp', () => {
  it.each([
    ['12 mins ago10:16 Ann Lee', { age: 12, clock: 616, position: 'alone', author: 'Ann Lee' }],
    ['1 hr 20 min ago', { age: 80, position: 'alone' }],
    ['08:18 , Ann Lee', { clock: 498, position: 'alone', author: 'Ann Lee' }],
    ['05:56 PM', { clock: 1076, position: 'alone' }],
    ['5.51pm GMT', { clock: 1071, zone: 'UTC', position: 'alone' }],
    ['8.25pm BST20:25', { clock: 1225, zone: 'Europe/London', position: 'alone' }],
    ['Apr 25, 6:13 am', { day: '4-25', clock: 373, position: 'alone' }],
    ['Apr 28, 11:54 AM EDT', { day: '4-28', clock: 714, zone: 'America/New_York', position: 'alone' }],
    ['9:01 p.m. ET, March 8, 2022', { clock: 1261, zone: 'America/New_York', day: '2022-3-8', position: 'alone' }],
    ['16 Jun 202523.38 BST', { day: '2025-6-16', clock: 1418, zone: 'Europe/London', position: 'alone' }],
    [
      '8:30 a.m. ET (5 p.m. local), August 15, 2021',
      { clock: 510, zone: 'America/New_York', day: '2021-8-15', position: 'alone' },
    ],
    ['8:30 p.m. (2:30 p.m. EST)', { clock: 870, zone: 'America/New_York', position: 'alone' }],
    ['1:15 a.m. (6:15 p.m. EST)', { clock: 75, position: 'alone' }],
    ['20:45 (20:45 GMT)', { clock: 1245, zone: 'UTC', position: 'alone' }],
    ['33.1K views00:51', { clock: 51, position: 'alone', isSignature: true }],
    ['33.1K  edited 00:51', { clock: 51, position: 'alone', isSignature: true }],
    ['3h ago   Bridge falls', { age: 180, position: 'before', rest: 'Bridge falls' }],
    ['54 views, edited 21:37', { clock: 1297, position: 'alone', isSignature: true }],
    ['6:55 am (Paris)', { clock: 415, zone: 'Europe/Paris', position: 'alone' }],
    ['Saturday, May 3, 2008; 4:19 PM', { day: '2008-5-3', clock: 979, position: 'alone' }],
    ['22:15 – 10 Mar 2022', { clock: 1335, day: '2022-3-10', position: 'alone' }],
    [
      'Saturday 12 August 2023 23:47 , Ann Lee',
      { day: '2023-8-12', clock: 1427, position: 'alone', author: 'Ann Lee' },
    ],
    ['3:14pm: Bridge falls', { clock: 914, position: 'before', rest: 'Bridge falls' }],
    ['1831 GMT — Bridge falls', { clock: 1111, zone: 'UTC', position: 'before', rest: 'Bridge falls' }],
    ['+++ 05:59 Bridge falls +++', { clock: 359, position: 'before', rest: 'Bridge falls', isTicker: true }],
    ['23:40pm: Bridge falls', { clock: 1420, position: 'before', rest: 'Bridge falls' }],
    ['Feb 24: Bridge falls', { day: '2-24', position: 'before', rest: 'Bridge falls' }],
    [
      'Bridge fallspublished at 01:10 British Summer Time 12 October 2023',
      { clock: 70, zone: 'Europe/London', day: '2023-10-12', position: 'after', rest: 'Bridge falls' },
    ],
    ['23:05 (AFT)', { clock: 1385, zone: 'Asia/Kabul', position: 'alone' }],
    ['21:40 (XYT)', { clock: 1300, position: 'alone' }],
    ['By Ann Lee, 16:20 CET', { clock: 980, zone: 'Europe/Paris', position: 'alone', author: 'Ann Lee' }],
    ['By Ann Lee and Bo Kim – 4:20 pm', { clock: 980, position: 'alone', author: 'Ann Lee, Bo Kim' }],
    ['Ann Lee – 16:20 CET', { clock: 980, zone: 'Europe/Paris', position: 'alone', author: 'Ann Lee' }],
    ['By night, 16:20 GMT', { clock: 980, zone: 'UTC', position: 'after', rest: 'By night' }],
    ['Bridge falls (14:05 CET)', { clock: 845, zone: 'Europe/Paris', position: 'after', rest: 'Bridge falls' }],
  ])('reads %s', (text, expected) => expect(stampOf(text)).toEqual(expected));

  it.each([
    '10 people were hurt in the market',
    'On 23 April, at about 13:00, a shell fell',
    '3am strikes on the port',
    'May 29 was the worst day',
    'The two sides meet in Geneva, 24 February',
    '24:70 is no time',
    'A total of 12.30 million, officials said',
    'The shelling began at about 13:00 local time (09:00 GMT)',
    'The truce took effect at midnight local time on Tuesday (6 p.m. ET Monday).',
    'The two sides are to meet on Monday (09:00 GMT).',
  ])('sees no stamp in "%s"', (text) => expect(stampOf(text)).toBeUndefined());
});

describe('bareClocks', () => {
  const clocksOf = (text: string): readonly (number | undefined)[] =>
    [...bareClocks(splitLines(text)).values()].map(({ clock }) => clock);

  it('are four digits that begin lines, where some are no year', () => {
    expect(clocksOf('1930: The bridge falls.\n1649 – Guns are heard.\n0515: Planes are seen.')).toEqual([
      1170, 1009, 315,
    ]);
  });

  it('may stand alone, or above what calls itself breaking', () => {
    expect(clocksOf('2042:\nThe bridge falls.\n1715: BREAKING NEWS\nGuns are heard.\n0908:')).toEqual([
      1242, 1035, 548,
    ]);
  });

  it('are not the years of a chronicle', () => {
    expect(clocksOf('1914: War begins.\n1918: It ends.\n1939: Another begins.')).toEqual([]);
  });
});
