import { expect, it } from 'vitest';
import { splitLines } from '../text/lines.ts';
import { dayInBrackets } from './day-in-brackets.ts';

const dayOf = (text: string): string | undefined => dayInBrackets(splitLines(text));

it.each([
  ['The army said this Saturday (April 22, 2023) that it would help.', '2023-04-22'],
  ['Two envoys arrived today (3 May 1999).', '1999-05-03'],
  ['Rebels left the port.\n\nShells fell on Friday evening (21 April 2023).', '2023-04-21'],
])('the day of a report is written behind its weekday: %s', (text, day) => {
  expect(dayOf(text)).toBe(day);
});

it.each([
  'The army said this Saturday (April 21, 2023) that it would help.',
  'The army said this Saturday (April 22) that it would help.',
  'On Saturday (from 22 April 2023 on) the port was closed.',
  'The war (22 April 2023) was long.',
])('no day: %s', (text) => {
  expect(dayOf(text)).toBeUndefined();
});
