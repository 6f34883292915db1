/** Whose a ministry or an air force is that stands without its state, and capitals that are no governments. */
import { describe, expect, it } from 'vitest';
import { actorsIn, namesIn } from '../../names.fixture.ts';

describe('a body without its state', () => {
  it.each([
    [['Kenya’s air force said nine drones were hit.', 'Two were lost, the Air Force said.'], 'Kenyan Air Force'],
    [
      ['Chad’s foreign ministry urged calm.', 'Kenya summoned Sudan’s envoy, the foreign ministry said.'],
      'Kenyan Ministry of Foreign Affairs',
    ],
    [
      ['Sudan’s foreign ministry urged calm.', 'Kenya summoned Sudan’s envoy, the foreign ministry said.'],
      'Sudanese Ministry of Foreign Affairs',
    ],
  ])('is that of the state which the words leave: %j', (sentences, body) => {
    const { actorMentions, actors } = namesIn(sentences);
    const last = actorMentions.findLast(({ text }) => /ministry|Force/u.test(text));
    expect(actors.find(({ key }) => key === last?.actor)?.name).toBe(body);
  });
});

describe('the name of a capital', () => {
  it.each([
    ['Colonel Sofia Reed spoke.', ['Sofia Reed']],
    ['A flight from Vienna to Nairobi turned back.', []],
    ['The plane was due to depart on Monday for London.', []],
    ['A message from Vienna to Nairobi was read.', ['Austria', 'Kenya']],
  ])('is no government where somebody is called so or travels there: %s', (sentence, actors) => {
    expect(actorsIn(sentence).toSorted()).toEqual(actors);
  });
});
