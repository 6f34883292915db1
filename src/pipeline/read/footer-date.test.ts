import { expect, it } from 'vitest';
import { splitLines } from '../text/lines.ts';
import { footerDate, yearOfVisit } from './footer-date.ts';

const read = (...foot: string[]) => footerDate(splitLines(['Bridge falls', 'It fell at noon.', ...foot].join('\n')));

it.each([
  ['AP-NY-03-25-99 2214EST', '1999-03-25'],
  ['LOAD-DATE: August 28, 1995', '1995-08-28'],
  ['Example North American Wire, 08/28/1995', '1995-08-28'],
  ['© Example Press, 3 January 2009', '2009-01-03'],
  ['Status: 11.11.2022 22:10', '2022-11-11'],
  ['Published in The Courier, May 3rd, 2023', '2023-05-03'],
])('reads the day of "%s"', (line, day) => expect(read(line)?.day).toBe(day));

it.each([
  ['© Example Press Agency, January 2009', '2009-01-31'],
  ['Copyright 1991 Reuters, Limited', '1991-12-31'],
])('knows that nothing is later than "%s"', (line, latest) => {
  expect(read(line)).toEqual({ year: Number(latest.slice(0, 4)), latest });
});

it.each(['© 2026 Example', 'Copyright 2026. All rights reserved.', 'This page was last edited on 4 June 2023.'])(
  'takes no year of a later visit from "%s"',
  (line) => expect(read(line)).toBeUndefined(),
);

it('prefers the day to the year', () => {
  expect(read('Example Wire, 01/17/1991', 'Copyright 1991 Reuters, Limited')?.day).toBe('1991-01-17');
});

it.each([
  ['Copyright © 2025 Example. The Example is not responsible for other sites.', 2025],
  ['© 2014–2016 Example', 2016],
  ['The bridge was built in 2004.', undefined],
])('knows from "%s" when the page was visited', (line, year) => {
  expect(yearOfVisit(splitLines(`Bridge falls\n${line}`))).toBe(year);
});
