import { expect, it } from 'vitest';
import { zoneInWords } from './zone-words.ts';

it.each([
  ['Europe/Kyiv', '2025-06-02T10:00Z', 'Kyiv time (UTC+3)'],
  ['Europe/Kyiv', '2025-01-02T10:00Z', 'Kyiv time (UTC+2)'],
  ['America/St_Johns', '2025-01-02T10:00Z', 'St Johns time (UTC−3:30)'],
  ['Europe/London', '2025-01-02T10:00Z', 'London time (UTC)'],
  ['UTC', '2025-01-02T10:00Z', 'UTC'],
])('%s at %s is %s', (zone, at, words) => {
  expect(zoneInWords(zone, Date.parse(at))).toBe(words);
});
