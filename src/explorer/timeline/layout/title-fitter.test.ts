import { describe, expect, it } from 'vitest';
import { Lane } from './lane.ts';
import { TitleFitter } from './title-fitter.ts';

describe('TitleFitter', () => {
  let measured = 0;
  const titles = new Map([
    [0, 'Sixty prisoners return home'],
    [1, 'Unconditionally'],
  ]);
  const fitter = new TitleFitter({
    count: 3,
    titleOf: (row) => titles.get(row),
    fontOf: () => 'sans',
    measure: (text) => {
      measured++;
      return text.length * 10;
    },
  });

  it('leaves alone what fits, cuts between words, and within a word when it must', () => {
    expect(fitter.within(0, 270)).toBe('Sixty prisoners return home');
    expect(fitter.within(0, 240)).toBe('Sixty prisoners return…');
    expect(fitter.within(1, 80)).toBe('Uncondi…');
    expect(fitter.within(1, 1)).toBe('U…');
  });

  it('keeps some room for a title that is on its way, and measures it when it has come', () => {
    expect(fitter.width(2)).toBeGreaterThan(100);
    expect(fitter.within(2, 50)).toBe('');
    titles.set(2, 'Talks');
    expect(fitter.width(2)).toBe(50);
    expect(fitter.within(2, 50)).toBe('Talks');
  });

  it('measures once', () => {
    const before = measured;
    fitter.within(0, 240);
    fitter.width(1);
    expect(measured).toBe(before);
  });
});

describe('Lane', () => {
  it('finds the first room at or after a place', () => {
    const lane = new Lane();
    lane.reserve(10, 10);
    lane.reserve(40, 10);
    expect(lane.findRoom(0, 100, 10)).toBe(0);
    expect(lane.findRoom(5, 100, 10)).toBe(20);
    expect(lane.findRoom(5, 100, 25)).toBe(50);
    expect(lane.findRoom(5, 30, 25)).toBeUndefined();
    expect(lane.roomAfter(20, 100)).toBe(20);
    expect(lane.roomAfter(50, 100)).toBe(100);
  });
});
