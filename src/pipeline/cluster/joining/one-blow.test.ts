import { describe, expect, it } from 'vitest';
import { sameBlow } from './one-blow.ts';
import { measureRarity } from './rarity.ts';
import { telling, type Sketch } from '../tellings/telling.fixture.ts';

const OTHERS = Array.from({ length: 40 }, (_, day) => telling({ text: 'Ministers met', day: 100 + day }));
const siege: Sketch = { text: 'Shells fell on the bus station of Tarhan', day: 5, place: 'Tarhan' };

/** How surely two sketches tell one blow, the second in another paper unless it says otherwise. */
function sure(first: Partial<Sketch>, second: Partial<Sketch>): number {
  const tellings = [telling({ ...siege, ...first }), telling({ ...siege, document: 'wire', ...second })] as const;
  return sameBlow(tellings[0], tellings[1], measureRarity([...tellings, ...OTHERS]).ofPlace);
}

describe('sameBlow', () => {
  it('is sure of two papers that tell of force against one town on one day', () => {
    expect(sure({}, { text: 'Tarhan mourned six commuters' })).toBeGreaterThan(0.9);
  });

  it('knows nothing of other towns and other days, and of what nobody dates', () => {
    expect(sure({}, { place: 'Mirza' })).toBe(0);
    expect(sure({}, { day: 6 })).toBe(0);
    expect(sure({ day: undefined, postDay: 5 }, { day: undefined, postDay: 5 })).toBe(0);
  });

  it('knows nothing of what is only said of force, and of what is done without it', () => {
    expect(sure({}, { kind: 'statement' })).toBe(0);
    expect(sure({ topic: 'diplomacy' }, { topic: 'diplomacy' })).toBe(0);
  });

  it('knows nothing of two posts of one paper, which tells the blows of a day one by one', () => {
    const [a, b] = [telling(siege), telling(siege)] as const;
    const twin = { ...b, document: a.document };
    expect(sameBlow(a, twin, measureRarity([a, twin, ...OTHERS]).ofPlace)).toBe(0);
  });

  it('is fairly sure of two papers that name a village nobody knows', () => {
    const unknown = { place: undefined, region: 'Kolna', text: 'Shells fell on the mill of Orvenholt' };
    expect(sure(unknown, { ...unknown, text: 'Six millers died in Orvenholt' })).toBeGreaterThan(0.5);
    expect(sure(unknown, { ...unknown, text: 'Six millers died' })).toBe(0);
  });

  it.each<[string, Partial<Sketch>, boolean]>([
    ['Nine commuters died in the shelling', {}, true],
    ['Nine people died at sea, in the wreck of a ferry', {}, false],
    ['Nine commuters died in the shelling', { place: 'Mirza' }, false],
    ['Nine commuters came home from the shelling', { quantities: [] }, false],
  ])('hears of the victims of a blow in a later post of its paper: %s %j', (text, words, expected) => {
    const blow = telling({ ...siege, text: 'Shelling of the bus station of Tarhan', trigger: 'shell' });
    const count = telling({
      text,
      postDay: 5,
      region: 'Kolna',
      quantities: ['people killed'],
      ...words,
    });
    const later = { ...count, document: blow.document };
    expect(sameBlow(blow, later, measureRarity([blow, later, ...OTHERS]).ofPlace) > 0.5).toBe(expected);
  });

  it('knows nothing of a talk held where a shell fell', () => {
    expect(sure({}, { text: 'Elders met in Tarhan', topic: 'diplomacy' })).toBe(0);
  });

  it.each(['A second raid hit Tarhan', 'The aircraft came back to Tarhan', 'Tarhan was shelled again'])(
    'tells the first blow from a later one: %s',
    (text) => {
      expect(sure({}, { text })).toBe(0);
    },
  );
});
