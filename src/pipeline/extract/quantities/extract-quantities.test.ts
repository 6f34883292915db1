import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentOf } from '../document-of.fixture.ts';
import { extractQuantities } from './extract-quantities.ts';

const quantitiesOf = (sentence: string): string[] => {
  const document = documentOf([sentence]);
  return extractQuantities(document, document.words, []).map(({ value, unit, bound }) =>
    [bound, value, unit].filter((part) => part !== undefined).join(' '),
  );
};

describe('extractQuantities', () => {
  it.each([
    ['The raid left more than 40 trucks in flames.', ['more than 40 truck']],
    ['At least twenty-two people were wounded.', ['at least 22 person']],
    ['Rebels seized 1,200 rifles and three tanks.', ['1200 rifle', '3 tank']],
    ['Damage was put at $7bn, or €6.4 billion.', ['7000000000 USD', '6400000000 EUR']],
    ['The junta holds nearly 19 per cent of the state.', ['nearly 19 %']],
    ['Turnout was 50.9% in the capital.', ['50.9 %']],
    ['They gained 85 square kilometres in a month.', ['85 km2']],
    ['Several hundred fighters laid down their arms.', ['several hundred fighter']],
    ['Dozens of houses burned.', ['dozens house']],
    ['The army shot down 162 hostile attack drones overnight.', ['162 drone']],
    ['Between 30 and 40 fighters fell.', ['30 to 40 fighter']],
    ['Some 30 to 40 fighters fell.', ['some 30 to 40 fighter']],
    ['Two dozen houses and half a million trees burned.', ['24 house', '500000 tree']],
    ['Hundreds of thousands of people fled.', ['hundreds of thousands person']],
    ['Forty-two of the 60 hostages were freed.', ['42 hostage']],
    ['The army admitted the loss of a single transport plane.', ['1 plane']],
    ['A patrol lost one army officer there.', ['1 officer']],
    ['Eighteen of 31 trucks were burnt.', ['18 truck']],
    ['They hold 14 of the country’s 34 provinces.', ['14 province']],
    ['Rebels burned 11 armoured vehicles.', ['11 vehicle']],
    ['The raid hit 13 ISIS tactical units.', ['13 unit']],
    ['Gunmen killed two members of the security forces.', ['2 personnel']],
    ['Five members of a family died.', ['5 person']],
    ['Two members of the council fled.', ['2 member']],
    ['They held three bruised U.S. soldiers there.', ['3 soldier']],
    ['The mine hurt three US soldiers, and two wounded US airmen died.', ['3 soldier', '2 airman']],
    ['About 5 000 people fled, and 300 000 people stayed.', ['about 5000 person', '300000 person']],
    ['Shells hurt three North Kenya Force (NKF) people.', ['3']],
    ['The toll has climbed to 63, the mayor said.', ['63']],
    ['The bodies of 1.2 million dead cannot be counted.', ['1200000 dead']],
  ])('reads %s', (sentence, expected) => {
    expect(quantitiesOf(sentence)).toEqual(expected);
  });

  it.each([
    'The war began in 2011 and has no end.',
    'Amina, 42, fled at night.',
    'It was handed in under paragraph 6 of resolution 2582 that week.',
    'He spoke at 10:30 in Goma today.',
    'All soldiers aged 18–25 go home.',
    'Boys aged between 12 and 16 were led away.',
    'Not a single drone came near the dam.',
    'All who are between 18 and 25 years old may leave.',
  ])('finds no count in %s', (sentence) => {
    expect(quantitiesOf(sentence)).toEqual([]);
  });

  it('leaves numbers inside time expressions alone', () => {
    const document = documentOf(['Talks resume in 12 days with 30 delegates.']);
    const span = { start: 13, end: 23 };
    const parsed = { expression: { kind: 'now' }, core: span } as const;
    const times = [{ sentence: 0, span, text: 'in 12 days', parsed }];
    expect(extractQuantities(document, document.words, times).map(({ text }) => text)).toEqual(['30 delegates']);
  });

  it('gives spans that hold their text, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (sentence) => {
        const document = documentOf([`${sentence} 12 tanks`]);
        for (const { span, text } of extractQuantities(document, document.words, [])) {
          expect(document.text.slice(span.start, span.end)).toBe(text);
        }
      }),
      { numRuns: 200 },
    );
  });
});
