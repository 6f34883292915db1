import { describe, expect, it } from 'vitest';
import { ownTagger } from './find-timexes.ts';
import { parseTimeml } from './timeml.ts';
import { timex3Value } from './timex3-value.ts';
import { f1, tally } from './timex-score.ts';

const SOURCE = `<?xml version="1.0" ?><TimeML>
<DCT><TIMEX3 tid="t0" type="DATE" value="2026-03-18" functionInDocument="CREATION_TIME">18 March 2026</TIMEX3></DCT>
<TEXT>The dam &amp; the road <EVENT eid="e1">broke</EVENT> on <TIMEX3 tid="t1" type="DATE" value="2026-03-16">Monday</TIMEX3>,
<TIMEX3 tid="t2" type="DATE" value="2026-W11">a week ago</TIMEX3> it held, and it will be mended in <TIMEX3 tid="t3" type="DATE" value="2026-05">May</TIMEX3>.</TEXT></TimeML>`;

describe('parseTimeml', () => {
  it('takes the text, its marks and the time of writing', () => {
    const document = parseTimeml(SOURCE);
    expect(document?.written).toBe('2026-03-18');
    expect(document?.text.startsWith('The dam & the road broke on Monday,')).toBe(true);
    expect(document?.timexes.map(({ start, end, value }) => [document.text.slice(start, end), value])).toEqual([
      ['Monday', '2026-03-16'],
      ['a week ago', '2026-W11'],
      ['May', '2026-05'],
    ]);
  });

  it('gives nothing for a file without text', () => {
    expect(parseTimeml('<TimeML></TimeML>')).toBeUndefined();
  });
});

describe('the measures', () => {
  it('give one where every span and value is right', () => {
    const document = parseTimeml(SOURCE) ?? { text: '', timexes: [] };
    const score = tally(document.timexes, ownTagger(document));
    expect([f1(score.strict, score), f1(score.relaxed, score), f1(score.values, score)]).toEqual([1, 1, 1]);
  });

  it('tell a touching span from an equal one, and a wrong value from a right one', () => {
    const gold = [{ start: 3, end: 9, text: 'Monday', value: '2026-03-16' }];
    const score = tally(gold, [
      { start: 0, end: 9, text: 'on Monday', value: '2026-03-23' },
      { start: 20, end: 24, text: 'soon', value: undefined },
    ]);
    expect(score).toEqual({ gold: 1, found: 2, strict: 0, relaxed: 1, values: 0 });
  });

  it.each([
    ['It ran from 3 to 5 May 2024.', ['3', '2024-05-03', '5 May 2024', '2024-05-05']],
    ['It ran from May 2023 to June 2024.', ['May 2023', '2023-05', 'June 2024', '2024-06']],
    ['They waited for 2 1/2 hours.', ['2 1/2 hours', 'PT2H30M']],
    ['It rose from a few years ago.', ['a few years ago', 'PAST_REF']],
    ['Saturday, 2 March 2024, at 9 a.m.', ['Saturday, 2 March 2024', '2024-03-02', '9 a.m.', '2024-03-02T09:00']],
    ['Late on 4 May 2024 it fell.', ['4 May 2024', '2024-05-04']],
    [
      'It fell late on Monday, earlier on the 9th of May 2024.',
      ['Monday', '2026-03-16', 'the 9th of May 2024', '2024-05-09'],
    ],
    ['It fell late on Monday night.', ['Monday night', '2026-03-16TNI']],
    ['It fell late Monday.', ['late Monday', '2026-03-16']],
    ['It will end at midnight on Friday.', ['midnight', '2026-03-20T24:00', 'Friday', '2026-03-20']],
    ['It began at 00:00 on 4 May 2024.', ['00:00', '2024-05-04T00:00', '4 May 2024', '2024-05-04']],
    ['It will end in a quarter.', ['a quarter', '2026-Q2']],
    ['At 10:30 on 4 May 2024', ['10:30', '2024-05-04T10:30', '4 May 2024', '2024-05-04']],
    ['At 10:30 on Monday morning', ['10:30', '2026-03-16T10:30', 'Monday morning', '2026-03-16TMO']],
    ['It sank in May 2024, on the eve of the vote.', ['May 2024', '2024-05']],
    ['Over the past year, over the past two years', ['the past year', '2025', 'the past two years', 'P2Y']],
    ['In May 2024, the day before the vote', ['May 2024', '2024-05', 'the day', '2026-03-17']],
    ['So far this year it held.', ['this year', '2026']],
    ['It sank at 16:00 GMT.', ['16:00 GMT', '2026-03-18T16:00']],
    ['It lasted two and a half years.', ['two and a half years', 'P2Y6M']],
    ['It lasted two and a half weeks.', ['two and a half weeks', 'P2.5W']],
    ['It lasted half a year, half an hour', ['half a year', 'P6M', 'half an hour', 'PT30M']],
    ['It lasted a quarter of a century.', ['a quarter of a century', 'P25Y']],
    ['In the year to March 2025', ['the year', 'P1Y', 'March 2025', '2025-03']],
    ['Exports in the third quarter of 2024', ['the third quarter of 2024', '2024-Q3']],
  ])('are taken of both ends of a range and of TimeML’s values: %s', (text, marks) => {
    const found = ownTagger({ text, written: '2026-03-18', timexes: [] });
    expect(found.flatMap((timex) => [timex.text, timex.value])).toEqual(marks);
  });

  it('have years before our era as TimeML writes them', () => {
    const resolved = {
      sentence: 0,
      span: { start: 0, end: 8 },
      text: '',
      basis: 'relative',
      use: 'point',
      rule: '',
    } as const;
    const winter = { kind: 'season', season: 24 } as const;
    expect(timex3Value(winter, { ...resolved, value: '-0479-24' })).toBe('BC0480-WI');
    const nextYear = { kind: 'unit', unit: 'year', which: 1, from: 'story' } as const;
    expect(timex3Value(nextYear, { ...resolved, value: '-0489' })).toBe('BC0490');
  });
});
