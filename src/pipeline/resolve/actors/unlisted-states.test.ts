import { describe, expect, it } from 'vitest';
import { rolesOf } from '../events/events-of.test-support.ts';

describe('a land that no list of states has', () => {
  const war = 'Karovia’s army shelled Goma. Fighting went on in Karovia. Karovian officials were silent.';

  it.each([
    ['Karovia’s army shelled Goma on Monday.', 'Karovia agent'],
    ['Karovian engineers blew up a bridge in Goma on Monday.', 'Karovia agent'],
    ['Kenya shelled Karovian troops near Goma on Monday.', 'Karovia target'],
    ['Karovia denied that it had shelled Goma on Monday.', 'Karovia speaker'],
  ])('acts as a state where the document shows that it is one: %s', (sentence, role) => {
    expect(rolesOf(war, sentence)).toContain(role);
  });

  it('is known by troops of its people alone', () => {
    expect(
      rolesOf('Sovrene troops marched. Sovrenian troops shelled Goma. Sovrenia won.', 'Sovrenia shelled Goma.'),
    ).toEqual(['Sovrenia agent']);
  });

  it('may be a region that speaks for itself', () => {
    expect(rolesOf('Somaliland accused Kenya on Monday of shelling a village.')).toContain('Somaliland speaker');
  });

  it.each([
    ['Tarrow’s army shelled Goma on Monday.'],
    ['Vodamine’s president met villagers near Goma. Vodamine said two of its trucks were burned on Monday.'],
    ['In Karovia, nine people were killed on Monday.'],
  ])('is no state without such signs, nor where it is only the ground: %s', (sentence) => {
    expect(rolesOf(sentence).filter((role) => /Tarrow|Vodamine|Karovia/u.test(role))).toEqual([]);
  });
});
