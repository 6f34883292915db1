import { describe, expect, it } from 'vitest';
import { rolesOf } from '../events-of.test-support.ts';

describe('who stands beside a deed', () => {
  it.each([
    ['Fighters shelled an army camp in Goma near the border with Kenya on Monday.', 'Kenya'],
    ['Gunmen linked to the ELN attacked Goma on Monday.', 'National Liberation Army addressee'],
    ['The bombing of Goma on Monday was a victory for Kenya.', 'Kenya addressee'],
    ['Leila Haddad, an influential ELN member, was shot dead in Goma on Monday.', 'National Liberation Army target'],
    ['Two men were seized on Monday on Kenya’s Indian Ocean coast.', 'Kenya'],
    ['Fighters seized a mine in mineral-rich eastern Chad on Monday, killing three.', 'Chad agent'],
  ])('has no part in it: %s', (sentence, role) => {
    expect(rolesOf(sentence).filter((each) => each.startsWith(role))).toEqual([]);
  });

  it('suffers it where no verb of suffering is said', () => {
    expect(rolesOf('Kenya came under a barrage of Chadian missile attacks on Monday.')).toEqual([
      'Chad agent',
      'Kenya target',
    ]);
  });

  it('does what its own verb says before a clause in the passive', () => {
    expect(rolesOf('William Ruto halted the talks until three soldiers were freed on Monday.')).toContain(
      'William Ruto agent',
    );
  });

  it('shares the part of those with whom it is listed', () => {
    expect(rolesOf('Chad cut diplomatic ties with Kenya, France and Germany on Monday.')).toEqual([
      'Chad agent',
      'France addressee',
      'Germany addressee',
      'Kenya addressee',
    ]);
  });
});
