import { expect, it } from 'vitest';
import { rolesOf } from '../events/events-of.test-support.ts';

it.each([
  [['Chadian troops entered Goma on Monday.', 'The army retook Sarh on Tuesday, Kenya’s defence minister said.']],
  [
    [
      'Nairobi said on Monday that Goma had been lost.',
      'The army shelled Sarh on Tuesday.',
      'The Chadian army is near.',
    ],
  ],
  [['Chadian troops entered Goma.', 'Kenya’s government says that the army holds Goma.', 'The army shelled Sarh.']],
])('is the army of the state that speaks of it: %s', (sentences) => {
  const roles = sentences.flatMap((_, at) => rolesOf(...sentences.slice(0, at + 1)));
  expect(roles.filter((role) => role.startsWith('Kenyan Armed Forces'))).not.toEqual([]);
  expect(rolesOf(...sentences.slice(0, 2)).join()).not.toContain('Chadian Armed Forces');
});

it.each([
  [['The Chadian army shelled Goma on Monday.', 'The army retook Sarh on Tuesday, witnesses said.']],
  [['The Chadian army shelled Goma on Monday.', 'The army retook Sarh on Tuesday, Kenya and Chad said.']],
])('is the army that was named, where no state speaks of it alone: %s', (sentences) => {
  expect(rolesOf(...sentences)).toContain('Chadian Armed Forces agent');
});
