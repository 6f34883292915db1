import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TimeWindow } from '../../view/view-state.ts';
import { DAY, HOUR } from '../table.fixture.ts';
import { WindowMover } from './window-mover.ts';

const START = { fromMs: 10 * DAY, toMs: 20 * DAY };
const OTHER = { fromMs: 12 * DAY, toMs: 14 * DAY };

function createMover(isCalm = false) {
  const told: { readonly window: TimeWindow; readonly settled: boolean }[] = [];
  const mover = new WindowMover({
    initial: START,
    extent: () => ({ fromMs: 0, toMs: 100 * DAY }),
    onChange: (window, settled) => told.push({ window, settled }),
    invalidate: () => undefined,
    isCalm: () => isCalm,
  });
  return { mover, told };
}

describe('WindowMover', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('follows a gesture at once, and settles when it pauses', () => {
    const { mover, told } = createMover();
    mover.moveTo(OTHER);
    expect(mover.current).toBe(OTHER);
    expect(told).toEqual([{ window: OTHER, settled: false }]);
    vi.advanceTimersByTime(500);
    expect(told.at(-1)).toEqual({ window: OTHER, settled: true });
  });

  it('tells of a quick gesture now and then, and where it ended', () => {
    const { mover, told } = createMover();
    for (let step = 1; step <= 30; step++) {
      mover.moveTo({ fromMs: step * HOUR, toMs: step * HOUR + DAY });
      vi.advanceTimersByTime(16);
    }
    expect(told.length).toBeGreaterThan(2);
    expect(told.length).toBeLessThan(15);
    vi.advanceTimersByTime(500);
    expect(told.at(-1)).toEqual({ window: { fromMs: 30 * HOUR, toMs: 30 * HOUR + DAY }, settled: true });
  });

  it('does not settle under a finger that rests', () => {
    const { mover, told } = createMover();
    mover.hold();
    mover.moveTo(OTHER);
    vi.advanceTimersByTime(5000);
    expect(told.every(({ settled }) => !settled)).toBe(true);
    mover.release();
    mover.settle();
    expect(told.at(-1)?.settled).toBe(true);
  });

  it('glides to its target, tells the way, and says when it is there', () => {
    const { mover, told } = createMover();
    mover.glideTo(OTHER);
    expect(mover.target).toBe(OTHER);
    expect(mover.advance(1000)).toBe(true);
    expect(mover.advance(1100)).toBe(true);
    expect(mover.current.toMs).toBeLessThan(START.toMs);
    expect(mover.advance(2000)).toBe(false);
    expect(told.at(-1)).toEqual({ window: OTHER, settled: true });
  });

  it('jumps for people who want little motion', () => {
    const { mover, told } = createMover(true);
    mover.glideTo(OTHER);
    expect(told).toEqual([{ window: OTHER, settled: true }]);
    mover.fling(1e9);
    expect(mover.advance(1000)).toBe(false);
  });

  it('runs out after a fling', () => {
    const { mover, told } = createMover();
    mover.fling(DAY / 100);
    let nowMs = 0;
    while (mover.advance(nowMs) && nowMs < 10_000) nowMs += 16;
    expect(nowMs).toBeLessThan(5000);
    expect(mover.current.fromMs).toBeGreaterThan(START.fromMs + HOUR);
    expect(told.at(-1)?.settled).toBe(true);
  });

  it('glides silently to a window from outside, and ignores its own words coming back', () => {
    const { mover, told } = createMover();
    mover.receive(OTHER);
    mover.advance(0);
    mover.advance(1000);
    expect(mover.current).toEqual(OTHER);
    expect(told).toEqual([]);
    mover.moveTo(START);
    mover.receive({ ...START });
    mover.settle();
    expect(mover.advance(2000)).toBe(false);
    expect(mover.current).toBe(START);
  });

  it('follows at once while somebody drags outside', () => {
    const { mover } = createMover();
    mover.receive({ fromMs: 11 * DAY, toMs: 21 * DAY });
    vi.advanceTimersByTime(16);
    const dragged = { fromMs: 12 * DAY, toMs: 22 * DAY };
    mover.receive(dragged);
    expect(mover.current).toBe(dragged);
    expect(mover.advance(0)).toBe(false);
  });
});
