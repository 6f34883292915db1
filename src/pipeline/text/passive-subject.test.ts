import { describe, expect, it } from 'vitest';
import { passiveSubject } from './passive-subject.ts';
import { wordsOf } from './words.ts';

/** The noun to which the last participle of a sentence is done. */
function subjectIn(text: string, verb: string): string | undefined {
  const words = wordsOf(text, 0);
  return passiveSubject(
    words,
    words.findIndex(({ lower }) => lower === verb),
  )?.lower;
}

describe('passiveSubject', () => {
  it.each([
    ['The night curfew in the port has been lifted.', 'lifted', 'curfew'],
    ['Power was also cut to the camp.', 'cut', 'power'],
    ['Dozens of trucks were blocked at the bridge.', 'blocked', 'trucks'],
    ['On Monday, the road that was closed is open.', 'closed', 'road'],
    ['Rebels left and the bridge was blown up.', 'blown', 'bridge'],
  ])('%s', (text, verb, subject) => {
    expect(subjectIn(text, verb)).toBe(subject);
  });

  it.each([
    ['The army cut the power.', 'cut'],
    ['Residents of the town were taken to a camp.', 'town'],
    ['The town was left without power.', 'left'],
    ['In the town were three tanks.', 'tanks'],
  ])('none: %s', (text, verb) => {
    expect(subjectIn(text, verb)).toBeUndefined();
  });

  it('is not what a preposition brings in', () => {
    expect(subjectIn('Residents of the town were taken to a camp.', 'taken')).toBe('residents');
  });
});
