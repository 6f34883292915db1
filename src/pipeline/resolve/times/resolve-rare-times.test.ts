import { describe, expect, it } from 'vitest';
import { timesOf } from './times-of.test-support.ts';
import { check, WEDNESDAY } from './value-cases.test-support.ts';

describe('feasts that move', () => {
  check([
    ['It sank on Good Friday 2024.', '2024-03-29'],
    ['It sank on Easter Monday 2025.', '2025-04-21'],
    ['It sank on Easter Sunday 2038.', '2038-04-25'],
    ['It sank last Thanksgiving.', '2025-11-27'],
    ['It sank on Memorial Day 2025.', '2025-05-26'],
    ['The polls open on Election Day 2028.', '2028-11-07'],
    ['It will open on Good Friday.', '2026-04-03'],
  ]);
});

describe('years before our era', () => {
  check([
    ['The fleets met in 490 BC.', '-0489'],
    ['The fleets met in April 44 BC.', '-0043-04'],
  ]);

  it('date no event', () => {
    expect(timesOf('The fleets met in 490 BC.', WEDNESDAY)[0]?.use).toBe('background');
  });
});

describe('lengths that are no dates', () => {
  check([
    ['It was the first rain in ten years.', 'P10Y'],
    ['It will rain in ten days.', '2026-03-28'],
    ['They meet every four years.', 'P4Y'],
    ['It will thaw over the next decade.', '2026-03-18/2036'],
    ['They fought over the last decade.', '2016/2026-03-18'],
  ]);
});

describe('units that are known', () => {
  check([
    ['Exports fell in the third quarter of 2025; it was a bad year for the quarter.', '2025-07/2025-09'],
    ['Exports fell in the quarter.', '2025-10/2025-12'],
    ['For the week, the river rose a metre.', '2026-03-16/2026-03-22'],
    ['They met in the week of 5 March.', '2026-03-02/2026-03-08'],
    ['It was so for the full year.', '2026'],
    ['For the year ended 28 February.', '2026-02-28'],
    ['It fell in the last half of 2024.', '2024-07/2024-12'],
    ['The nineties were quiet; so were the nineties.', '1990/1999'],
  ]);
});

describe('a year said once for several dates', () => {
  it.each([
    ['They met in March and April 2017.', ['2017-03', '2017-04']],
    ['They met in March-April 2017.', ['2017-03/2017-04']],
    ['It will open this November.', ['2026-11']],
    ['They met in March, in June and July 2017.', ['2026-03', '2017-06', '2017-07']],
    ['They met in December and January 2017.', ['2016-12', '2017-01']],
  ])('%s', (text, values) => {
    expect(timesOf(text, WEDNESDAY).map((time) => time.value)).toEqual(values);
  });
});

describe('a year from a month or a quarter told', () => {
  check([
    ['Exports fell in January; a year earlier they had grown.', '2025-01'],
    ['It lost money in the third quarter of 2025; a year ago it had earned some.', '2024-07/2024-09'],
    ['It fell on 3 March; a year earlier it had held.', '2025'],
    ['It fell in the year-ago third quarter.', '2025-07/2025-09'],
  ]);
});

describe('lengths with broken and rounded numbers', () => {
  check([
    ['They waited for 2 1/2 hours.', 'PT150M'],
    ['They waited for 1½ years.', 'P18M'],
    ['They waited for a day or two.', 'P2D'],
    ['It was a day-long march.', 'P1D'],
  ]);
});

describe('units counted within what is told', () => {
  check([
    ['They took the hill on Monday, the second day of the siege.', '2026-03-16'],
    ['The siege is in its third week.', 'P1W'],
    ['The river ebbed in the last week of January 2025.', '2025-01-21/2025-01-31'],
  ]);
});

describe('early and late on a day', () => {
  check([
    ['It was late on Monday when the bridge fell.', '2026-03-16'],
    ['The night of Friday, 13 March was quiet.', '2026-03-13'],
  ]);
});

describe('what a Sunday calls this week', () => {
  const sunday = { published: '2026-03-22T14:30+02:00', timezone: 'Africa/Khartoum' };
  check(
    [
      ['The envoy will travel to the port this week.', '2026-03-23/2026-03-29'],
      ['The envoy travelled to the port this week.', '2026-03-16/2026-03-22'],
    ],
    sunday,
  );
});

describe('days on end', () => {
  check([
    ['It burnt for the fifth straight day.', '2026-03-18'],
    ['It sank on Monday.\nThe port burnt for the fifth straight day.', '2026-03-18'],
    ['It burnt on Monday. Fire raged for the fifth straight day.', '2026-03-16'],
    ['It will open on Friday. The port burnt for the fifth straight day.', '2026-03-18'],
  ]);
});
