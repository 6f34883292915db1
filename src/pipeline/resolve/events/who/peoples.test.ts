/** Peoples and so many of them: none of them is their state. */
import { expect, it } from 'vitest';
import { rolesOf } from '../events-of.test-support.ts';

it.each([
  ['Five Kosovo Albanian men abducted a driver in Goma.', 'Kosovo agent'],
  ['About 600 Kenyans fled the town of Goma.', 'Kenya agent'],
  ['Several hundred Kenyans marched on the palace in Goma.', 'Kenya agent'],
])('%s', (sentence, role) => {
  expect(rolesOf(sentence)).not.toContain(role);
});

it('stand for it where nothing counts them', () => {
  expect(rolesOf('The Kenyans shelled Goma.')).toEqual(['Kenya agent']);
});
