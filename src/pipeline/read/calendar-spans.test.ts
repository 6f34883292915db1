import { describe, expect, it } from 'vitest';
import { calendarSpanAt, daysOfSpan } from './calendar-spans.ts';

describe('calendarSpanAt', () => {
  it.each([
    ['27 September 2020', '2020-09-27', '2020-09-27'],
    ['10–11 November 2020', '2020-11-10', '2020-11-11'],
    ['4/5 March 2021', '2021-03-04', '2021-03-05'],
    ['31 March/1 April 2021', '2021-03-31', '2021-04-01'],
    ['1 to 15 March 2023', '2023-03-01', '2023-03-15'],
    ['25 April to 2 May 2024', '2024-04-25', '2024-05-02'],
    ['January 27-February 2, 2025', '2025-01-27', '2025-02-02'],
    ['27 December – 2 January 2025', '2024-12-27', '2025-01-02'],
    ['28 December 2024 to 3 January', '2024-12-28', '2025-01-03'],
    ['1992 July 21', '1992-07-21', '1992-07-21'],
    ['1992 21 July', '1992-07-21', '1992-07-21'],
    ['1992 March-July', '1992-03-01', '1992-07-31'],
    ['February 2012', '2012-02-01', '2012-02-29'],
    ['late August 2016', '2016-08-21', '2016-08-31'],
    ['mid-May 1999', '1999-05-11', '1999-05-20'],
    ['1997', '1997-01-01', '1997-12-31'],
  ])('reads "%s"', (text, first, last) => {
    const span = calendarSpanAt(text, 0);
    expect(span?.end).toBe(text.length);
    expect(span && daysOfSpan(span)).toEqual({ first, last });
  });

  it('leaves out what was not written', () => {
    expect(calendarSpanAt('March–April: towns fall', 0)).toMatchObject({
      first: { month: 3 },
      last: { month: 4 },
      end: 11,
    });
    expect(calendarSpanAt('Sunday, 3 May', 0)).toMatchObject({ first: { month: 5, day: 3 }, weekday: 7 });
  });

  it.each(['27', '4/5', 'Marching on', '3 soldiers', '31 February', '1997th', 'Maybe'])(
    'finds none in "%s"',
    (text) => {
      expect(calendarSpanAt(text, 0)).toBeUndefined();
    },
  );

  it('does not take what is less precise for the end of a run', () => {
    expect(calendarSpanAt('3 May – 2020', 0)).not.toHaveProperty('last');
  });

  it('has no days without a year', () => {
    expect(daysOfSpan({ first: { month: 5, day: 3 }, end: 5 })).toBeUndefined();
  });
});
