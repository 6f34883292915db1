import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeReadably } from './encode-view.ts';
import { roundWindow } from './round-window.ts';
import { DEFAULT_VIEW } from './view-state.ts';

describe('roundWindow', () => {
  it('keeps a window a window, moves no end by more than anyone sees, and changes nothing twice', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e13, max: 1e13 }), fc.integer({ min: 1, max: 1e13 }), (fromMs, length) => {
        const window = { fromMs, toMs: fromMs + length };
        const rounded = roundWindow(window);
        expect(rounded.toMs).toBeGreaterThan(rounded.fromMs);
        const mostMs = length < 60_000 ? 0 : Math.max(500, length / 1000);
        expect(Math.abs(rounded.fromMs - window.fromMs)).toBeLessThanOrEqual(mostMs);
        expect(Math.abs(rounded.toMs - window.toMs)).toBeLessThanOrEqual(mostMs);
        expect(roundWindow(rounded)).toEqual(rounded);
      }),
    );
  });

  it('makes links that people can read', () => {
    const window = { fromMs: Date.UTC(2025, 4, 30, 21) + 1, toMs: Date.UTC(2025, 5, 2, 21) - 2 };
    expect(encodeReadably({ ...DEFAULT_VIEW, window })).toBe('?v=1&from=2025-05-30T21:00Z&to=2025-06-02T21:00Z');
  });

  it('writes full seconds for a window of minutes', () => {
    const window = { fromMs: Date.UTC(2025, 5, 2, 5, 21, 53, 773), toMs: Date.UTC(2025, 5, 2, 5, 31, 53, 774) };
    expect(encodeReadably({ ...DEFAULT_VIEW, window })).toBe('?v=1&from=2025-06-02T05:21:54Z&to=2025-06-02T05:31:54Z');
  });

  it('writes full minutes for a window of a few days', () => {
    expect(roundWindow({ fromMs: 1_000_123, toMs: 1_000_123 + 3 * 86_400_000 })).toEqual({
      fromMs: 1_020_000,
      toMs: 1_020_000 + 3 * 86_400_000,
    });
  });
});
