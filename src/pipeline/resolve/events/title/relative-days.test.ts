import { expect, it } from 'vitest';
import { withoutRelativeDays } from './relative-days.ts';

it.each([
  [
    'Sappers blew up both spans of the bridge yesterday in a bid to halt the column',
    'Sappers blew up both spans of the bridge in a bid to halt the column',
  ],
  ['The envoy is expected in the port of Sarn today', 'The envoy is expected in the port of Sarn'],
  ['Yesterday the council prolonged the curfew by a week', 'The council prolonged the curfew by a week'],
  ['This morning, two ferries were hit by rockets at the quay', 'Two ferries were hit by rockets at the quay'],
  ['The curfew begins at 8pm tonight in the harbour quarter', 'The curfew begins at 8pm in the harbour quarter'],
])('goes without the day of its report: %s', (title, bare) => {
  expect(withoutRelativeDays(title)).toBe(bare);
});

it.each([
  'The envoy said the curfew would hold until tomorrow evening',
  'A night curfew has been imposed on the capital, starting tomorrow',
  'Today marks a year of the siege of the old harbour',
  'Nurses will strike today and tomorrow in the whole province',
  'The mayor of Sarn: “We shall begin today with what is left to us”',
  'The depot was hit at four o’clock yesterday morning by two rockets',
  'Shells fell here today',
  'Ann Reed: The council would be ready to meet them tomorrow in Sarn',
  'The envoy of Sarn had received the list of names only today',
  'Today’s exchange of prisoners has been put off by a week',
])('keeps what would not read without it: %s', (title) => {
  expect(withoutRelativeDays(title)).toBe(title);
});
