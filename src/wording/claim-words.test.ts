import { describe, expect, it } from 'vitest';
import { figureInWords, quantityInWords } from './claim-words.ts';

describe('figureInWords', () => {
  it.each([
    [{ value: '41', unit: 'plane' }, '41 planes'],
    [{ value: '1', unit: 'plane' }, '1 plane'],
    [{ value: 'at least 13', unit: 'person' }, 'at least 13 people'],
    [{ value: '6000', unit: 'body' }, '6,000 bodies'],
    [{ value: 'hundreds', unit: 'civilian' }, 'hundreds of civilians'],
    [{ value: 'thousands', unit: 'mi' }, 'thousands of miles'],
    [{ value: '£5.2bn', unit: 'GBP' }, '£5.2bn'],
    [{ value: '5bn', unit: 'EUR' }, '5bn euros'],
    [{ value: 'at least 2%', unit: '%' }, 'at least 2%'],
    [{ value: '85', unit: 'km2' }, '85 km²'],
    [{ value: 'none', unit: 'person' }, 'nobody'],
    [{ value: 'none', unit: 'drone' }, 'no drones'],
    [{ value: '50,000', unit: 'strong' }, '50,000 strong'],
    [{ value: '3.2bn' }, '3.2bn'],
    [{ value: '12', unit: 'людей' }, '12 людей'],
  ])('%j', (claim, expected) => {
    expect(figureInWords(claim)).toBe(expected);
  });
});

describe('quantityInWords', () => {
  it('spells out codes and begins with a capital', () => {
    expect(quantityInWords('mi flown')).toBe('Miles flown');
    expect(quantityInWords('planes hit')).toBe('Planes hit');
  });
});
