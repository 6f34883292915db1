import { expect, it } from 'vitest';
import { isMadeUp, isSupposed, saysNotThey, untrueReport } from './unreal.ts';
import { runsOfSentence } from './words.ts';

const runsOf = (text: string) => runsOfSentence({ text, span: { start: 0, end: text.length } });

it.each([
  'Had the rocket hit the depot, hundreds would have died',
  'Had the army not withdrawn on Sunday, the town would have been destroyed',
  'Were the rebels to take Bor, the war would reach Chad',
  'Should the rebels attack Bor, Chad would send troops',
  'If the dam were to break, 40,000 people would have to leave',
  'Chad would send 200 men if it were asked',
])('supposes: %s', (text) => {
  expect(isSupposed(text, runsOf(text))).toBe(true);
});

it.each([
  'Had to leave the town, where troops would stay',
  'If the truce holds, troops will leave on Friday',
  'The minister, who would resign in May, left Bor',
  'The rebels would not say if they had been asked',
  'Chad sent 200 men when it was asked',
])('supposes nothing: %s', (text) => {
  expect(isSupposed(text, runsOf(text))).toBe(false);
});

it.each([
  ['In the film, which opens on Friday, a bomb destroys Bor', true],
  ['In his latest novel, rebels storm the palace', true],
  ['In the series called “The Ford”, a general flees', true],
  ['In the film industry, hundreds lost their jobs', false],
  ['In the capital, which was shelled, films were shown', false],
])('made up: %s', (text, expected) => {
  expect(isMadeUp(text, runsOf(text))).toBe(expected);
});

it.each([
  ['the claim that Chad had shelled a school was a fabrication', 'that Chad had shelled a school'],
  ['reports of a strike on the school were entirely false', 'of a strike on the school'],
  ['The allegation that soldiers had looted the shops is a blatant lie', 'that soldiers had looted the shops'],
  ['reports of a strike on the school were confirmed', undefined],
  ['rumours that troops had left were spread on Friday', undefined],
])('untrue: %s', (text, report) => {
  expect(untrueReport(text, runsOf(text))).toBe(report);
});

it.each([
  ['It was not Chad that shelled the hospital', true],
  ['that it was not the army who had burned the village', true],
  ['It was not the army but the rebels who burned the village', false],
  ['It was not until Friday that the shelling ended', false],
  ['It was not the first time that Chad shelled the town', false],
  ['It was not clear who shelled the town', false],
])('others did it: %s', (text, expected) => {
  expect(saysNotThey(text)).toBe(expected);
});
