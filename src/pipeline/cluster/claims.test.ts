import { describe, expect, it } from 'vitest';
import { documentId } from '../../dataset/ids.ts';
import type { Claim } from '../../dataset/records.ts';
import { alignClaims } from './claims.ts';

let position = 0;
const claim = (what: string, value: string, unit?: string): Claim => ({
  what,
  value,
  ...(unit === undefined ? {} : { unit }),
  document: documentId('blog'),
  start: position++,
  end: position,
  quote: `${value} ${unit ?? what}`,
});

describe('alignClaims', () => {
  it('sets figures for one kind of thing side by side, whatever word a source uses', () => {
    const aligned = alignClaims([[claim('planes hit', '41', 'plane')], [claim('warplanes struck', '40', 'warplane')]]);
    expect(aligned.map(({ what, value }) => `${what}: ${value}`)).toEqual(['planes hit: 41', 'planes hit: 40']);
  });

  it('keeps the dead apart from the injured', () => {
    const aligned = alignClaims([[claim('people killed', '5', 'person'), claim('people injured', '6', 'person')]]);
    expect(new Set(aligned.map(({ what }) => what)).size).toBe(2);
  });

  it('does not set the parts of a sum against each other', () => {
    const aligned = alignClaims([
      [claim('drones downed', '162', 'drone')],
      [claim('drones downed', '57', 'drone'), claim('drones downed', '31', 'drone')],
    ]);
    expect(aligned.filter(({ what }) => what === 'drones downed').map(({ value }) => value)).toEqual(['162', '57']);
  });

  it('takes sums of money as one quantity in any currency', () => {
    const aligned = alignClaims([[claim('damage', '7000000000', 'USD')], [claim('losses', '5200000000', 'GBP')]]);
    expect(aligned.map(({ what }) => what)).toEqual(['damage', 'damage']);
  });

  it('keeps a claim that does not say what it counts as it is', () => {
    expect(alignClaims([[claim('duration', 'barely an hour')]])[0]?.what).toBe('duration');
  });
});
