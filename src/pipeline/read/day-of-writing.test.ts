import { expect, it } from 'vitest';
import { dayOfWriting } from './day-of-writing.ts';

it.each([
  ['before the text', 'DILI, May 6 - The ferry left this morning.', '2031-05-06'],
  ['with an agency', 'DILI, May 6 (Lake News) - The ferry left this morning.', '2031-05-06'],
  ['behind a colon, as papers of South Asia have it', 'DILI, May 6: The ferry left this morning.', '2031-05-06'],
  ['alone on its line', 'Ferry leaves\n\nDili, 6 May\n\nThe ferry left this morning.', '2031-05-06'],
  ['alone with its year', 'DILI, May 6, 2031 (Lake News)\nThe ferry left this morning.', '2031-05-06'],
  ['of long ago, with its year', 'DILI, May 6, 2017 (Lake News)\nThe ferry left this morning.', '2017-05-06'],
  ['below the masthead', 'Monday, May 7, 2031\n\nDILI, May 6 - The ferry left this morning.', '2031-05-06'],
  ['of the day of the paper', 'DILI, May 7 - The ferry left this morning.', undefined],
  ['of a day to come', 'DILI, May 9 - The ferry left this morning.', undefined],
  ['of another time of the year', 'DILI, March 6 - The ferry left this morning.', undefined],
  ['without a day', 'DILI (Lake News) - The ferry left on May 6.', undefined],
  ['of no story', 'The ferry left Dili on May 6 - a Tuesday.', undefined],
])('a dateline %s', (_, opening, day) => {
  expect(dayOfWriting(opening, '2031-05-07')).toBe(day);
});

it.each([
  ['Here’s what happened yesterday\nThe ferry left.', '2031-05-06'],
  ['Recap of yesterday’s events\nThe ferry left.', '2031-05-06'],
  ['What happened at the port\nThe ferry left yesterday.', undefined],
])('a recap: %s', (opening, day) => {
  expect(dayOfWriting(opening, '2031-05-07')).toBe(day);
});
