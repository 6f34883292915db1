import { defined } from '../dataset/defined.ts';
import { describe, expect, it } from 'vitest';
import { documentId } from '../dataset/records/ids.ts';
import type { Claim } from '../dataset/records/records.ts';
import { groupClaims } from './claim-groups.ts';
import { layoutClaimScale } from './claim-scale.ts';

const claim = (value: string, unit?: string): Claim => ({
  what: 'lost',
  value,
  document: documentId('d1'),
  start: 0,
  end: 1,
  quote: value,
  ...defined({ unit }),
});
const scaleOf = (...claims: Claim[]) => layoutClaimScale(groupClaims(claims)[0]?.figures ?? []);

describe('layoutClaimScale', () => {
  it('spreads numbers from the smallest to the greatest, whatever the things counted are called', () => {
    const scale = scaleOf(claim('at least 10', 'plane'), claim('50', 'aircraft'), claim('20', 'warplane'));
    expect([...(scale ?? [])]).toEqual([
      ['at least 10 planes', { share: 0, bound: 'at-least' }],
      ['50 aircraft', { share: 1, bound: 'exact' }],
      ['20 warplanes', { share: 0.25, bound: 'exact' }],
    ]);
  });

  it('leaves out what is no number', () => {
    expect(scaleOf(claim('10'), claim('dozens'), claim('20'))?.size).toBe(2);
  });

  it('is none where there is nothing to compare', () => {
    expect(scaleOf(claim('10'), claim('dozens'))).toBeUndefined();
    expect(scaleOf(claim('10', 'km'), claim('20', 'mi'))).toBeUndefined();
    expect(scaleOf(claim('10', 'plane'), claim('about 10', 'plane'))).toBeUndefined();
  });
});
