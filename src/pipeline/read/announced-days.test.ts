import { describe, expect, it } from 'vitest';
import { splitLines } from '../text/lines.ts';
import { announcedDay } from './announced-days.ts';

const dayOf = (text: string, isReport = true): ReturnType<typeof announcedDay> =>
  announcedDay(splitLines(text), undefined, isReport);

describe('announcedDay', () => {
  it.each([
    ['Reporting period: 20–26 January 2025', '2025-01-26'],
    ['Reporting period: 20–26 January 2025\nIssued on 27 January 2025', '2025-01-27'],
    ['Situation Report No. 7 | 27 January 2025', '2025-01-27'],
    ['Flash Update No. 3 (as of 3 May 2024)', '2024-05-03'],
    ['As of 18:00, 3 October 2024', '2024-10-03'],
    ['As of 0900 hrs, 3 October 2024', '2024-10-03'],
    ['It covers the period from 25 April to 2 May 2024.', '2024-05-02'],
    ['Week ending 18 March 2018', '2018-03-18'],
    ['Humanitarian update, 1 to 15 March 2023', '2023-03-15'],
    ['Watch list\nAugust 2021', '2021-08-31'],
    ['Date of issue: 4 June 2022', '2022-06-04'],
  ])('of the report "%s" is %s', (text, day) => expect(dayOf(text).full).toBe(day));

  it.each([
    ['Here is where things stand on Sunday, June 2, 2024:', '2024-06-02'],
    ['These are the main developments on 14 January 2024:', '2024-01-14'],
    ['Published on 3 May 2024 at 10:00', '2024-05-03'],
    ['Liveblog July 14, 2006', '2006-07-14'],
    ['By Ann Reed — The Weekly Courier — 28 June 2023', '2023-06-28'],
    ['Published May 03,2024', '2024-05-03'],
    ['May 03, 2008|By Ann Reed, Northern Courier News Service', '2008-05-03'],
    ['Tarhan, 3 May 1982', '1982-05-03'],
    ['Bridge falls\n20-10-2021', '2021-10-20'],
    ['The Northern Courier - Sunday, February 6, 1994', '1994-02-06'],
    ['By a staff writer in Tarhan. The Courier, Sunday 6 February 1994', '1994-02-06'],
  ])('of the page "%s" is %s', (text, day) => expect(dayOf(text, false).full).toBe(day));

  it('is no day that a page only mentions', () => {
    expect(dayOf('Bridge of 3 May 2004 falls', false)).toEqual({});
    expect(dayOf('Men searching for survivors in Tarhan, 3 May 2004', false)).toEqual({});
  });

  it('is that of the title before that of an update', () => {
    const head = splitLines('Siege live, 15 August 2021\nUpdated 12:21 a.m. ET, August 16, 2021');
    expect(announcedDay(head, 'Siege live, 15 August 2021', false).full).toBe('2021-08-15');
  });

  it('may lack its year', () => {
    expect(dayOf('Issued on Friday, 3 May').yearless).toEqual({ month: 5, day: 3, weekday: 5 });
  });
});
