import { describe, expect, it } from 'vitest';
import { splitLines, type TextLine } from '../text/lines.ts';
import { findEntryDates, parseEntryDate, yearOfHeading } from './entry-dates.ts';

const lineOf = (text: string): TextLine => {
  const [line] = splitLines(text);
  if (!line) throw new Error('no line');
  return line;
};
const restOf = (text: string): string | undefined => {
  const rest = parseEntryDate(lineOf(text))?.rest;
  return rest && text.slice(rest.start, rest.end);
};

describe('parseEntryDate', () => {
  it.each([
    ['- 27 September – Guns are heard.', 'Guns are heard.'],
    ['**27 September**: Guns are heard.', 'Guns are heard.'],
    ['*27 September 2020* - Guns are heard.', 'Guns are heard.'],
    ['27 September. Guns are heard.', 'Guns are heard.'],
    ['27 th September: Guns are heard.', 'Guns are heard.'],
    ['2 nd to 9 th September: Guns are heard.', 'Guns are heard.'],
    ['Sept 27 — Guns are heard.', 'Guns are heard.'],
    ['Day 3 (27 September): Guns are heard.', 'Guns are heard.'],
    ['27 September[4]: Guns are heard.', 'Guns are heard.'],
    ['| 27 September | Guns are heard. |', 'Guns are heard.'],
    ['27 September\tGuns are heard.', 'Guns are heard.'],
    ['November: guns are heard.', 'guns are heard.'],
    ['June 11,12, 1982: Guns are heard.', 'Guns are heard.'],
    ['May 14/15, 1982: Guns are heard.', 'Guns are heard.'],
    ['Night of 4/5 March – Guns are heard.', 'Guns are heard.'],
    ['- **On the night of 4-5 March 2021**: Guns are heard.', 'Guns are heard.'],
    ['1997 - Guns are heard.', 'Guns are heard.'],
  ])('takes the date off "%s"', (text, rest) => {
    expect(restOf(text)).toBe(rest);
    expect(parseEntryDate(lineOf(text))?.form).toBe('before');
  });

  it.each(['1st February', '=== 24 February ===', '27 September[edit]', '**2 June 2011**', 'November:'])(
    'finds "%s" alone',
    (text) => expect(parseEntryDate(lineOf(text))?.form).toBe('alone'),
  );

  it('doubts a date that runs on into the text', () => {
    expect(parseEntryDate(lineOf('June 14 The garrison surrenders.'))?.form).toBe('loose');
  });

  it.each([
    'May was cold.',
    '27 September was quiet.',
    'In 1997 the leaders met.',
    '3 soldiers died.',
    'March on, he said.',
  ])('finds none in the sentence "%s"', (text) => expect(parseEntryDate(lineOf(text))).toBeUndefined());
});

describe('findEntryDates', () => {
  it('reads days without a month below one that names it', () => {
    const found = findEntryDates(splitLines('## May\n\n- 2: The post office burns.\n- 27–28 – Shells fall.'));
    expect([...found.values()].map(({ date }) => date.first)).toEqual([{ month: 5 }, { day: 2 }, { day: 27 }]);
  });

  it('takes no number for a day elsewhere', () => {
    expect(findEntryDates(splitLines('- 2: The post office burns.'))).toHaveLength(0);
  });
});

describe('yearOfHeading', () => {
  it.each([
    ['## 2020', 2020],
    ['The year 2020:', 2020],
    ['June 2020', undefined],
    ['- 2020', undefined],
    ['In 2020 the war went on for months', undefined],
  ])('of "%s" is %s', (text, year) => expect(yearOfHeading(lineOf(text))).toBe(year));
});
