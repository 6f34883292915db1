import { describe, expect, it } from 'vitest';
import { quantityKey, sameQuantity } from './quantity-key.ts';

describe('quantityKey', () => {
  it.each([
    ['planes hit', 'plane', 'warplanes struck', 'warplane'],
    ['people killed', 'person', 'toll', undefined],
    ['people killed', 'person', 'civilians died', 'civilian'],
    ['bodies swapped', 'body', 'remains handed over', 'remains'],
    ['lorries entered', 'lorry', 'trucks', 'truck'],
    ['villagers killed', 'villager', 'people killed', 'person'],
    ['soldiers lost', 'soldier', 'fighters killed', 'fighter'],
    ['soldiers shot', 'soldier', 'terrorists neutralised', 'terrorist'],
    ['MiG-21 lost', 'mig-21', 'jets shot down', 'jet'],
    ['Mi-8 lost', 'mi-8', 'helicopters shot down', 'helicopter'],
    ['bodies found', 'body', 'people killed', 'person'],
    ['duration of the talks', undefined, 'duration of the talks', undefined],
  ])('%s (%s) is what %s (%s) counts', (what, unit, otherWhat, otherUnit) => {
    const key = quantityKey({ what, ...(unit !== undefined && { unit }) });
    const other = quantityKey({ what: otherWhat, ...(otherUnit !== undefined && { unit: otherUnit }) });
    expect(key).toBeDefined();
    expect(other).toBe(key);
  });

  it('knows who is exchanged, whatever they are called', () => {
    const topics = new Set(['prisoner-exchange']);
    const soldiers = quantityKey({ what: 'soldiers', unit: 'soldier', topics });
    expect(soldiers).toBe(quantityKey({ what: 'captives swapped', unit: 'captive', topics }));
    expect(soldiers).not.toBe(quantityKey({ what: 'soldiers killed', unit: 'soldier', topics }));
  });

  it('keeps villagers apart from their villages', () => {
    expect(quantityKey({ what: 'villages seized', unit: 'village' })).not.toBe(
      quantityKey({ what: 'villagers seized', unit: 'villager' }),
    );
  });

  it('keeps who crossed a border apart from who is displaced in the country', () => {
    const crossed = quantityKey({ what: 'people crossed', unit: 'person' }) ?? '';
    expect(sameQuantity(crossed, quantityKey({ what: 'people displaced', unit: 'person' }) ?? '')).toBe(0);
  });

  it('is surest of one key, less sure of soldiers and people, and never of the dead and the wounded', () => {
    expect(sameQuantity('soldier killed', 'soldier killed')).toBe(1);
    expect(sameQuantity('soldier killed', 'people killed')).toBeLessThan(1);
    expect(sameQuantity('soldier killed', 'people killed')).toBeGreaterThan(0);
    expect(sameQuantity('refugee killed', 'people killed')).toBeGreaterThan(0);
    expect(sameQuantity('soldier ', 'soldier killed')).toBeGreaterThan(0);
    expect(sameQuantity('people injured', 'people killed')).toBe(0);
    expect(sameQuantity('child killed', 'people killed')).toBe(0);
  });
});
