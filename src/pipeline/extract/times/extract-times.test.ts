import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RangeStyle, readTimes as readSentence } from './extract-times.ts';

const readTimes = (text: string, ranges?: RangeStyle): ReturnType<typeof readSentence> =>
  readSentence({ text, span: { start: 0, end: text.length } }, ranges);

const spansOf = (text: string): string[] => readTimes(text).map((time) => time.text);
const coresOf = (text: string): string[] =>
  readTimes(text).map(({ parsed }) => text.slice(parsed.core.start, parsed.core.end));

describe('what is a time expression', () => {
  it.each([
    ['The bridge fell on Tuesday.', ['on Tuesday']],
    ['The bridge fell at about 3am on Tuesday, 4 March 2025, police said.', ['at about 3am on Tuesday, 4 March 2025']],
    ['From 3 to 5 May the road was shut.', ['From 3 to 5 May']],
    ['Yesterday’s raid and today’s talks', ['Yesterday’s', 'today’s']],
    ['It is due by the end of the year.', ['by the end of the year']],
    ['They have fought since November last year.', ['since November last year']],
    ['Earlier on Sunday a ship sank; late on Saturday another had.', ['Earlier on Sunday', 'late on Saturday']],
    ['Levels rose in mid-May and in late August.', ['in mid-May', 'in late August']],
    ['More than 18 months later, and after three years of drought', ['More than 18 months later', 'three years']],
    ['12 mins ago09:16 Jane Doe', ['12 mins ago', '09:16']],
    ['In 2019 and in the 1990s', ['In 2019', 'in the 1990s']],
    ['Between 9 and 11am, and 6pm to 3am', ['Between 9 and 11am', '6pm to 3am']],
    ['They waited 2 1/2 hours, then 3½ days, then a week or so.', ['2 1/2 hours', '3½ days', 'a week or so']],
    ['After a months-long siege of the port', ['a months-long']],
    ['Convoys leave every Friday and each July.', ['every Friday', 'each July']],
    ['Farmers flee every autumn.', ['every autumn']],
    ['The March vote and a May offensive changed that.', ['March', 'May']],
    ['The March on Rome, the March of Dimes and the May of his years.', []],
    ['Help arrived within hours.', ['within hours']],
    ['In 1932 and 1933, from 1935–37, and in 2014-2016', ['In 1932', '1933', 'from 1935–37', 'in 2014-2016']],
    ['2019: the first clashes', ['2019']],
    ['From 14 August-24 August, and on 31 May-1 June 2016', ['From 14 August-24 August', 'on 31 May-1 June 2016']],
    [
      'It sank on Good Friday, and last Thanksgiving; on Boxing Day',
      ['on Good Friday', 'last Thanksgiving', 'on Boxing Day'],
    ],
    ['It will sail sometime next year, or soon after', ['sometime next year']],
    ['A quarter-final, a day-care centre, a three-quarter majority', []],
    ['At a year-end review', ['year-end']],
    ['She swam it in 2:10.33 and left at 2:10.', ['at 2:10']],
    ['In May the 11-nation group met; it ran May 3-early June.', ['In May', 'May 3', 'early June']],
    ['In April Kenyan troops came; in March Kenya had sent aid; April Jones went.', ['In April', 'in March']],
    ['They waited half-an-hour, or half a day.', ['half-an-hour', 'half a day']],
    ['They hope to turn things around soon to win.', ['soon']],
    ['He earns 30 yuan (4 dollars) a month, and took one flight a day.', []],
    ['They held 12 soldiers a day after the vote.', ['a day']],
  ])('%s', (text, spans) => {
    expect(spansOf(text)).toEqual(spans);
  });
});

describe('the core, as TIMEX3 marks it', () => {
  it.each([
    ['The bridge fell on Tuesday.', ['Tuesday']],
    ['It is due by the end of the year.', ['the end of the year']],
    ['It will open in about two weeks.', ['about two weeks']],
    ['The 30-day truce and the two weeks of talks', ['30-day', 'the two weeks']],
    ['At the May 2023 summit and since the 3 June raid', ['May 2023', '3 June']],
    ['The Friday deadline and the third-quarter loss', ['Friday', 'third-quarter']],
    [
      'It will last over a week, the longest in over two years; rain fell over three days.',
      ['over a week', 'over two years', 'three days'],
    ],
    [
      'For just over an hour, in well over a month, close to two years, some 40 days, under a week',
      ['over an hour', 'well over a month', 'close to two years', 'some 40 days', 'under a week'],
    ],
    ['After half a century, a quarter of a century', ['half a century', 'a quarter of a century']],
    ['A month-long siege, a day-long march', ['month-long', 'day-long']],
    ['A second straight day of rain, for a third week', ['A second straight day', 'a third week']],
    ['The Tuesday night raid, the spring 2019 drought', ['Tuesday night', 'spring 2019']],
    ['The winter of 2019, the 1970s-era locks', ['The winter of 2019', '1970s']],
    [
      'The previous Friday, the following May, around 1920',
      ['The previous Friday', 'the following May', 'around 1920'],
    ],
    ['In the early hours of Sunday morning', ['the early hours of Sunday morning']],
    ['At 0430 (0230 GMT), by 1990 (2040 by their count)', ['0430', '0230 GMT', '1990', '2040']],
    ['The final quarter of 2019, in the last quarter', ['The final quarter of 2019', 'the last quarter']],
    ['In the 60s and 70s, in the 1980s or ’90s', ['the 60s', '70s', 'the 1980s', '’90s']],
    ['More recently it rained, and very soon it will again.', ['More recently', 'very soon']],
    ['He said that Monday’s storm was worse; that Monday it rained.', ['Monday', 'that Monday']],
    ['At that time it rained; that time it snowed.', ['that time']],
    ['For one day it held; one day it will fall.', ['one day']],
    ['In the latest quarter, and in the near future', ['the latest quarter', 'the near future']],
    ['The loss in fiscal 2019', ['fiscal 2019']],
    ['Sales in the year-ago quarter, and the year-earlier loss', ['the year-ago quarter', 'year-earlier']],
    ['Over the past 12 months', ['the past 12 months']],
    ['Profit fell in the quarter; for the full year it rose.', ['the quarter', 'the full year']],
    ['Grain exports for the year ended 31 March', ['the year', '31 March']],
    [
      'In the latest period, in the same period last year, in the 2018 quarter',
      ['the latest period', 'the same period last year', 'the 2018 quarter'],
    ],
    ['The latest nine months and the last half of 2019', ['The latest nine months', 'the last half of 2019']],
    ['In the week of 6 March, and the week of talks', ['the week of 6 March']],
    ['The current truce and a recent raid', ['current', 'recent']],
    ['The convoy will soon leave, as soon as the road is open.', ['soon']],
    ['In the short term, by year-end, at year end', ['the short term', 'year-end', 'year end']],
    [
      'Over a three-year period, for no more than 60 days, within weeks or months',
      ['a three-year period', 'no more than 60 days', 'weeks or months'],
    ],
    ['In the weeks before the vote', ['the weeks']],
    ['The first rain in years, for almost a hundred years', ['years', 'almost a hundred years']],
    [
      'They feared for the future and, as in the past, it rained by mid afternoon.',
      ['the future', 'the past', 'mid afternoon'],
    ],
    ['In 490 BC, April 480 BCE and 264 B.C. the fleets met.', ['490 BC', 'April 480 BCE', '264 B.C.']],
    ['The first rain in ten years, over the years, a few years back', ['ten years', 'the years', 'a few years back']],
    [
      'They meet twice a week, three times a year, every four years.',
      ['twice a week', 'three times a year', 'every four years'],
    ],
    ['Only days before the vote; some years ago', ['days', 'some years ago']],
    ['In January-March 2013', ['January-March 2013']],
    ['By the year two thousand', ['the year two thousand']],
    ['In the nineties, in the late ’80s, in his eighties', ['the nineties', 'the late ’80s']],
    ['In the year 2031', ['the year 2031']],
    [
      'In the fiscal first quarter and the current fiscal year',
      ['the fiscal first quarter', 'the current fiscal year'],
    ],
    ['Yesterday’s raid', ['Yesterday']],
    ['On the second day of the siege, in its third week', ['the second day', 'third week']],
    ['In the first hours of the siege, for the third straight day', ['the first hours', 'the third straight day']],
    [
      'It ebbed in the second week of April and the last days of May 2019.',
      ['the second week of April', 'the last days of May 2019'],
    ],
    ['Some 400 trucks per day, or 50 per month', ['per day', 'per month']],
    ['For a while, and for some time, the road was cut.', ['a while', 'some time']],
    ['A two-and-a-half-year siege, six trading days', ['two-and-a-half-year', 'six trading days']],
    ['A third day-long meeting in the early hours', ['day-long', 'the early hours']],
    ['In the weeks ahead, for the time being', ['the weeks ahead']],
    ['The pilots fled following Tuesday’s raid.', ['Tuesday']],
    ['Since the spring of 2022', ['the spring of 2022']],
    ['They met in fall and left by spring.', ['fall', 'spring']],
    ['It was hit in the early hours of the morning.', ['the early hours of the morning']],
  ])('%s', (text, cores) => {
    expect(coresOf(text)).toEqual(cores);
  });
});

describe('ranges', () => {
  it('are one time, or two where the ends are wanted', () => {
    const text = 'It ran from 30 June to 2 July.';
    const of = (style: 'whole' | 'ends'): string[] => readTimes(text, style).map((time) => time.text);
    expect(of('whole')).toEqual(['from 30 June to 2 July']);
    expect(of('ends')).toEqual(['from 30 June', '2 July']);
  });
});

describe('what only looks like a time', () => {
  it.each([
    'A 12-year-old girl and her brother, 42, were hurt.',
    'She was three years old.',
    'The range is 2500 miles, and 2000 soldiers walked 1990 metres.',
    'An Su-24 and a MiG-29 took off after flight 1016.',
    'Pupils in Year 12 sat in room 2024.',
    'Turnout rose by 3.5 to 10.30 per cent.',
    'They may march on the capital.',
    'The second group came first.',
    'The Sunday Times said so.',
    'Officials fall back on spring water.',
    'The pass was closed by fall of snow.',
    'Mr May met April Jones.',
    'The sun set; a cat sat.',
    'They won 3-1 and 2-0.',
    'The Good Friday Agreement held on Christmas Island.',
    'She told "This Week" about the Jewish quarter and the quarter-final.',
    'An alternating current and current affairs',
    'The bill cost $2025.',
    'One day they will know.',
    'The town was held by 2000 separatists.',
    'The actual last day of the siege is in dispute.',
    'Give them a second chance.',
    'It cost 11,000 euros and 1,999 dollars.',
    'It sends 30 trucks a day and $2 million a week.',
    'Prices rose by 8 percent annually, and it sent 30 trucks daily.',
    'At the moment it is shut.',
    'A quarter of the wheat and three-quarters of the fuel were lost.',
  ])('%s', (text) => {
    expect(spansOf(text)).toEqual([]);
  });
});

describe('tense', () => {
  it.each([
    ['The envoys will meet on Monday.', 'future'],
    ['The envoys will meet behind closed doors on Monday.', 'future'],
    ['The envoys met on Monday.', 'past'],
    ['The envoys are to be freed on Monday.', 'future'],
    ['On Monday the envoy, who will retire, said no.', 'future'],
    ['On Monday the envoy said he will retire.', 'past'],
    ['Monday: a summary.', undefined],
    ['The truce, effective Monday, was signed.', 'future'],
    ['On Monday the ministry planned to release them.', 'past'],
    ['On Monday he set aside the plan.', 'past'],
    ['The army extended the curfew through Monday.', 'future'],
    ['The sum will be paid on an unspecified day in May.', 'future'],
  ])('%s', (text, tense) => {
    expect(readTimes(text)[0]?.parsed.tense).toBe(tense);
  });
});

describe('any text at all', () => {
  const words =
    'the last of May 3 and 2022 to – ( ) , . at 3am BST by mid - early next week ago two days half past 1300 ’s in Q1 2/3/2024'.split(
      ' ',
    );

  it('gives exact spans in order, without overlap, the core inside', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(text, (sentence) => {
        let end = 0;
        for (const time of readTimes(sentence)) {
          expect(time.text).toBe(sentence.slice(time.span.start, time.span.end));
          expect(time.span.start).toBeGreaterThanOrEqual(end);
          expect(time.parsed.core.start).toBeGreaterThanOrEqual(time.span.start);
          expect(time.parsed.core.end).toBeLessThanOrEqual(time.span.end);
          expect(time.span.end).toBeGreaterThan(time.span.start);
          ({ end } = time.span);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('takes time in proportion to its length', () => {
    const piece = 'the last two days of the end of May 3, 4 and 5 to 6 at ';
    const fastest = (times: number): number => {
      const text = piece.repeat(times);
      const runs = [0, 1, 2].map(() => {
        const begun = performance.now();
        readTimes(text);
        return performance.now() - begun;
      });
      return Math.max(1, Math.min(...runs));
    };
    expect(fastest(2000)).toBeLessThan(50 * fastest(200));
  });
});
