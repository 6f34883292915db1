import { describe, expect, it } from 'vitest';
import { rolesOf } from '../events-of.test-support.ts';

describe('"the two countries"', () => {
  const war = 'Chad shelled Sudan. Sudan shelled Chad. Chad and Sudan fought on, and Sudan won towns from Chad.';
  const agreed = 'The two countries agreed to a ceasefire on Monday.';

  it('are the sides of the war', () => {
    expect(rolesOf(war, agreed)).toEqual(['Chad agent', 'Sudan agent']);
  });

  it('are others of whom the post has just spoken', () => {
    expect(rolesOf(war, `Kenya and Uganda had fought for weeks. ${agreed}`)).toEqual([]);
  });
});
