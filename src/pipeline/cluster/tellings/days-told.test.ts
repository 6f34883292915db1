import { describe, expect, it } from 'vitest';
import type { JoinableMention } from '../../stage.ts';
import { datesOnlyWords, daysTold, ofBlowCounted, reachingBack } from './days-told.ts';
import { telling } from './telling.fixture.ts';

const mentionOf = (text: string, whenText?: string): JoinableMention => ({
  ...telling({ text, ...(whenText === undefined ? {} : { whenText }) }).mention,
  when: '1970-01-11',
});

describe('the days of which a telling may be', () => {
  it('is that of its report, and for a toll that has risen a week of days before', () => {
    const days = (text: string, datedByText = false) => daysTold(mentionOf(text), text, datedByText, undefined);
    expect(days('Nine people were killed in the raid')).toEqual({ first: 10, beganBy: 10, last: 10 });
    expect(days('The toll of the raid has risen to nine')).toEqual({ first: 3, beganBy: 10, last: 10 });
    expect(days('The toll of the raid rose to nine on Sunday', true)).toEqual({ first: 10, beganBy: 10, last: 10 });
  });
});

describe('what an article does not date', () => {
  const printed = { first: 12, beganBy: 12, last: 12 };
  it('may be of the day that its first lines give, unless that lies long ago', () => {
    expect(reachingBack(printed, { first: 9, last: 9 })).toEqual({ first: 9, beganBy: 12, last: 12 });
    expect(reachingBack(printed, { first: 2, last: 2 })).toEqual(printed);
    expect(reachingBack(printed, { first: 13, last: 13 })).toEqual(printed);
  });
});

describe('the blow of a day that a telling names, of which it counts the victims', () => {
  const days = { first: 12, beganBy: 12, last: 12 };
  it.each([
    ["The toll of Friday's air strike rose to nine", 9],
    ['Nine people died in Friday’s bombing', 9],
    ['At the plant, bombed on Friday, rescuers found a fourth body', 9],
    ['A raid killed nine people on Friday', 12],
  ])('%s', (quote, first) => {
    const start = quote.search(/Friday|on Friday/u);
    expect(ofBlowCounted(days, quote, [{ start, value: '1970-01-10' }])).toEqual({ ...days, first });
    expect(ofBlowCounted(days, quote, [{ start, value: '1969-12-10' }])).toEqual(days);
  });
});

describe('a day that dates only the words', () => {
  it('is that of a dateline', () => {
    const text = 'PORT BOR, Chad, May 8 (Wire) - The army shelled the depot in the hour after the raid';
    expect(datesOnlyWords(mentionOf(text, 'May 8'), text)).toBe(true);
    expect(
      datesOnlyWords(
        mentionOf('On May 8 - a Monday - the army shelled Bor', 'May 8'),
        'On May 8 - a Monday - the army shelled Bor',
      ),
    ).toBe(false);
  });

  it.each([
    ['The army on Tuesday said it had shelled the depot', true],
    ['The army said on Tuesday that it had shelled the depot', true],
    ['The army confirmed late on Tuesday that it had shelled the depot', true],
    ['Hopes faded on Tuesday when two generals said the depot had been shelled', true],
    ['The depot blew up on Tuesday when the army shelled it', false],
    ['The army said it had shelled the depot on Tuesday', false],
    ['On Tuesday the army shelled the depot', false],
  ])('%s: %s', (text, expected) => {
    expect(datesOnlyWords(mentionOf(text, text.includes('On Tuesday') ? 'On Tuesday' : 'on Tuesday'), text)).toBe(
      expected,
    );
  });
});
