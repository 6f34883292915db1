import { describe, expect, it } from 'vitest';
import { rolesOf } from '../../resolve/events/events-of.test-support.ts';

describe('who is named behind a word of saying at the end of a sentence', () => {
  it.each([
    'an expert on the conflict',
    'an expert on the conflict at the London School',
    'senior fellow at the Institute for Peace, which was founded in 1985',
    'head of the local civil society',
  ])('speaks, though the sentence goes on with who that is: %s', (office) => {
    expect(rolesOf(`Nine people were killed in Goma on Monday, said Lina Khatib, ${office}.`)).toContain(
      'Lina Khatib speaker',
    );
  });

  it.each(['on Monday', 'at a briefing in Geneva', 'in a statement', 'by telephone'])(
    'speaks, though the sentence goes on with when or how: %s',
    (adjunct) => {
      expect(rolesOf(`Nine people were killed in Goma, said Jean Kasongo ${adjunct}.`)).toContain(
        'Jean Kasongo speaker',
      );
    },
  );

  it('is no speaker of a sentence in which another clause goes on', () => {
    const roles = rolesOf('The general, whose troops hold Goma, said Ann Reed, the mayor, had fled on Monday.');
    expect(roles).not.toContain('Ann Reed speaker');
  });
});

describe('an office that is held abroad or at a paper', () => {
  it.each([
    [
      'Chad’s ambassador to the Netherlands, Ammar Hijazi, said nine people had been killed in Goma.',
      'Ammar Hijazi speaker',
    ],
    ['Herald Editor-in-Chief Ann Reed said nine people had been killed in Goma.', 'Ann Reed speaker'],
  ])('%s', (sentence, role) => {
    expect(rolesOf(sentence)).toEqual([role]);
  });
});
