import { describe, expect, it } from 'vitest';
import { calendarSpanAt } from '../calendar-spans.ts';
import { completeDates } from './entry-years.ts';

/** The years of entries with these dates; a bare year is a heading. */
function yearsOf(dates: readonly string[], start?: number): readonly (number | undefined)[] {
  const list = dates.map((text) => ({
    date: calendarSpanAt(text, 0) ?? { first: {}, end: 0 },
    headsYear: /^\d{4}$/.test(text),
  }));
  return completeDates(list, start).map((date) => date.first.year);
}

describe('completeDates', () => {
  it('runs over the new year', () => {
    expect(yearsOf(['9 October', '2 December', '5 January', '1 March'], 2015)).toEqual([2015, 2015, 2016, 2016]);
  });

  it('runs back over the new year where the newest stands first', () => {
    expect(yearsOf(['1 March', '5 January', '2 December', '9 October'], 2016)).toEqual([2016, 2016, 2015, 2015]);
  });

  it('bears small disorder', () => {
    expect(yearsOf(['9 October', '2 September', '1 November'], 2015)).toEqual([2015, 2015, 2015]);
  });

  it('takes the year of a heading for what stands below', () => {
    expect(yearsOf(['2011', '9 December', '2013', '2 November', '7 November'])).toEqual([2011, 2011, 2013, 2013, 2013]);
  });

  it('counts back from the first entry that bears its year', () => {
    expect(yearsOf(['2 December', '5 January', '1 March 2020', '4 April'])).toEqual([2019, 2020, 2020, 2020]);
  });

  it('heeds the weekday written with a day', () => {
    expect(yearsOf(['9 June 2014', 'Wednesday, July 1', 'Thursday, July 2'])).toEqual([2014, 2015, 2015]);
  });

  it('leaves years out that nothing states', () => {
    expect(yearsOf(['9 June', '3 July'])).toEqual([undefined, undefined]);
  });

  it('gives a run over the new year its two years', () => {
    const [run] = completeDates(
      [{ date: { first: { month: 12, day: 30 }, last: { month: 1, day: 2 }, end: 1 }, headsYear: false }],
      2015,
    );
    expect(run).toMatchObject({ first: { year: 2015 }, last: { year: 2016 } });
  });
});
