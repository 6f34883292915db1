import { describe, expect, it } from 'vitest';
import { timesOf } from './times-of.test-support.ts';
import { check, WEDNESDAY } from './value-cases.test-support.ts';

describe('what is known of the time of writing', () => {
  it('counts days on the clock of the document, not of the stamp', () => {
    const late = { published: '2026-03-17T22:30Z', timezone: 'Africa/Khartoum' };
    expect(timesOf('It fell today.', late)[0]?.value).toBe('2026-03-18');
  });

  it('takes the days in which a post must lie when it has no stamp', () => {
    const between = { publishedWithin: '2026-03-17/2026-03-18', timezone: 'Africa/Khartoum' };
    expect(timesOf('It fell yesterday.', between)[0]?.value).toBe('2026-03-16/2026-03-17');
  });

  it('falls back to the day of the document', () => {
    expect(timesOf('It fell yesterday.', { date: '2026-03-18' })[0]?.value).toBe('2026-03-17');
  });

  it('leaves relative words without value when nothing is known', () => {
    expect(timesOf('It fell yesterday, on Monday and last week.').map((time) => time.value)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('finds the year in the title or in an earlier date when nothing else is known', () => {
    expect(timesOf('It fell on 5 May.', { title: 'Timeline of the 2019 uprising' })[0]?.value).toBe('2019-05-05');
    expect(timesOf('It began on 11 April 2019. It fell on 5 May.').at(-1)?.value).toBe('2019-05-05');
  });

  it('looks over the end of the year for what is to come', () => {
    const december = { published: '2026-12-14T12:00Z' };
    expect(timesOf('Crude for January delivery rose, and gold for delivery in May fell.', december)).toMatchObject([
      { value: '2027-01' },
      { value: '2027-05' },
    ]);
    expect(
      timesOf('They spoke of hopes ahead of polls. Rallies, ahead of the 21 January vote, drew few.', december),
    ).toMatchObject([{ value: '2027-01-21' }]);
    expect(timesOf('The pass fell on 21 January.', december)).toMatchObject([{ value: '2026-01-21' }]);
  });

  it('counts a month by itself from the time of writing, whatever year was told in the sentence before', () => {
    const told = 'The pact was signed on 11 April 2019. The army, which took power in February, left it.';
    expect(timesOf(told, WEDNESDAY).at(-1)?.value).toBe('2026-02');
  });

  it('keeps to the year of a date just told', () => {
    const told = 'The uprising began on 11 April 2019. By 5 May the council had split.';
    expect(timesOf(told, WEDNESDAY).at(-1)?.value).toBe('../2019-05-05');
  });
});

it('keeps to the year that “this year” names', () => {
  const told = 'The uprising began on 11 April 2019. In January this year it spread: on 17 January pagers exploded.';
  expect(timesOf(told, WEDNESDAY).at(-1)?.value).toBe('2026-01-17');
});

describe('histories', () => {
  const history =
    'The revolt began on 3 May 1931 and spread in June 1931. In August 1931 the port fell. By March 1932 the army was back. ' +
    'A truce was signed on 9 November 1932. ';

  check([
    [`${history}On 2 December it broke down.`, '1932-12-02'],
    [`${history}In January it was renewed.`, '1933-01'],
    [`${history}It was the first since 1807. On 2 December it broke down.`, '1932-12-02'],
    [`${history}A study of 1997 found otherwise. On 2 December it broke down.`, '1932-12-02'],
    [`${history}In 1934 it was renewed. On 2 December it broke down.`, '1934-12-02'],
    [`${history}It held through late December.`, '1932-12-21/1932-12-31'],
    [`${history}That year the fleet was sold.`, '1932'],
    [`${history}The crews had been freed in May of that year.`, '1932-05'],
    [`${history}By the end of the year it was gone.`, '../1932-12-31'],
    [`${history}It was renewed the next year.`, '1933'],
    [`${history}The salient had been taken the previous April.`, '1932-04'],
  ]);

  it('are no news that recall old dates', () => {
    const news = 'Today the envoys met. On Monday they had left. They will meet tomorrow and on Friday. ';
    expect(timesOf(`${history}${news}They met on 2 February.`, WEDNESDAY).at(-1)?.value).toBe('2026-02-02');
  });
});
