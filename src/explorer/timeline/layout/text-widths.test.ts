import { describe, expect, it, vi } from 'vitest';
import { createTextWidths, type MeasureText } from './text-widths.ts';

describe('createTextWidths', () => {
  it('adds up letters, each measured once a font, and never says less than the sum', () => {
    const measure = vi.fn<MeasureText>((text, font) => text.length * (font === 'bold' ? 9 : 8));
    const widthOf = createTextWidths(measure);
    expect(widthOf('abba', 'plain')).toBeGreaterThanOrEqual(32);
    expect(widthOf('abba', 'plain')).toBeLessThan(33);
    expect(widthOf('b', 'bold')).toBeGreaterThanOrEqual(9);
    expect(measure).toHaveBeenCalledTimes(3);
  });

  it('measures whole what is joined or stacked when it is written', () => {
    const measure = vi.fn<MeasureText>(() => 50);
    expect(createTextWidths(measure)('السلام', 'plain')).toBe(50);
    expect(measure).toHaveBeenCalledExactlyOnceWith('السلام', 'plain');
  });
});
