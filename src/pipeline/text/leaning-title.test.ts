import { expect, it } from 'vitest';
import { leansBack } from './leaning-title.ts';

it.each([
  'It was agreed in Goma on Monday',
  'Its governor has left the town',
  'Ann Reed: They had seen the list before',
  'Ann Reed: For many months, that had been a principle of Chad',
  'Ann Reed called that a priority',
  'Sudan has rejected them every time',
  'Ann Reed confirmed that there was such a demand',
  'But the rebels fled',
  'If so, the army would answer',
  'It was abandoned when the rebels came',
])('leans back: %s', (title) => {
  expect(leansBack(title)).toBe(true);
});

it.each([
  'Italy has rejected the terms of Chad',
  'This week the rebels left Goma',
  'That Sudan had sent no list was what Ann Reed complained of',
  'Ann Reed: It would take a year to clear the mines',
  'The army has rejected the offer of the rebels',
  'It was not Chad that shelled the hospital',
  'Ann Reed: The truce is dead',
  'It was not immediately clear who had fired on the convoy',
  'In May 2030, it was reported that the troops had killed 250 people in Goma',
])('stands alone: %s', (title) => {
  expect(leansBack(title)).toBe(false);
});
