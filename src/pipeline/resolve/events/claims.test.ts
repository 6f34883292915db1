import { describe, expect, it } from 'vitest';
import { eventsOf } from './events-of.test-support.ts';

const claimsOf = (...paragraphs: readonly string[]): string[] =>
  eventsOf(...paragraphs).flatMap(({ claims }) =>
    claims.map(({ what, value, unit }) => [`${what}: ${value}`, unit].filter((part) => part !== undefined).join(', ')),
  );

describe('what a figure counts, in words that stand alone', () => {
  it.each([
    ['Shelling killed nine villagers near Marib on Monday.', ['villagers killed: 9, villager']],
    ['Sudan’s army said it shot down 14 drones over Kosti.', ['drones shot down: 14, drone']],
    [
      'Rebels attacked Kosti with 30 drones and two missiles.',
      ['drones launched: 30, drone', 'missiles launched: 2, missile'],
    ],
    ['Fighters from Chad seized 85 square kilometres in May.', ['area seized: 85, km2']],
    ['Armenia and Azerbaijan swapped the bodies of 120 dead soldiers.', ['bodies swapped: 120, body']],
    ['Azerbaijan said the strikes caused $7bn in damage.', ['damage: $7bn, USD']],
    ['The junta held nearly 19 per cent of the country in May.', ['share of the country: nearly 19, %']],
    [
      'Kenya handed over a list of “several hundred” children on Monday.',
      ['children on the list: several hundred, child'],
    ],
  ])('%s', (sentence, expected) => {
    expect(claimsOf(sentence)).toEqual(expected);
  });

  it.each([
    ['lengths that are background', 'Drones struck an airfield over 2,500 miles from Chad on Monday.'],
    ['what was told before', 'Egypt met the three leaders in Cairo on Monday.'],
    ['shares of nothing', 'Kenya said on Monday that spending rose by 4%.'],
    ['sums that nothing explains', 'Egypt mentioned $200 on Monday.'],
  ])('leaves out %s', (_, sentence) => {
    expect(claimsOf(sentence)).toEqual([]);
  });
});

describe('lengths', () => {
  it('tells how long talks went on, with its bound', () => {
    expect(claimsOf('The talks in Doha ended after less than two hours on Monday.')).toEqual([
      'duration of the talks: less than two hours',
    ]);
    expect(claimsOf('Delegations of Chad and Sudan met for barely an hour in Doha.')).toEqual([
      'duration of the talks: barely an hour',
    ]);
  });

  it('leaves a plan alone', () => {
    expect(claimsOf('Egypt proposed a truce of 30 days.')).toEqual([]);
  });
});
