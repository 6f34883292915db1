import { describe, expect, it } from 'vitest';
import { rolesOf } from '../events/events-of.test-support.ts';

describe('a group that was named a moment before', () => {
  it.each([
    [['Hezbollah fired rockets at Goma.', 'Chad bombed the movement’s headquarters on Monday.'], 'Hezbollah target'],
    [['The M23 shelled Goma.', 'The group also burned two trucks on Monday.'], 'M23 agent'],
    [
      ['The M23 shelled Goma. Nine people died.', 'Police said the armed group had also kidnapped a priest.'],
      'M23 agent',
    ],
    [['The Renewal Front shelled Goma.', 'The front’s fighters killed nine people on Monday.'], 'Renewal Front agent'],
    [['Kenyan troops shelled Goma on Monday.', 'Their tanks shelled the town, too.'], 'Kenyan Armed Forces agent'],
    [['Kenya denied it.', 'Its helicopters bombed Goma on Monday.'], 'Kenya agent'],
  ])('%s', (sentences, role) => {
    expect(rolesOf(...sentences)).toContain(role);
  });

  it.each([
    [['The M23 shelled Goma.', 'A local defence group helped. The group shot nine men on Monday.']],
    [['The M23 and the ELN shelled Goma.', 'The group shot nine men on Monday.']],
    [['The M23 shelled Goma.', 'The group of nine shot a man on Monday.']],
    [['The United Nations spoke.', 'The group shot nine men on Monday.']],
  ])('is not meant: %s', (sentences) => {
    expect(rolesOf(...sentences)).toEqual([]);
  });
});
