import { describe, expect, it } from 'vitest';
import { finishNow, runInSlices, runSlice, type Sliced } from './slices.ts';

function* countTo(count: number, done: number[] = []): Sliced<string> {
  for (let step = 1; step <= count; step++) {
    done.push(step);
    yield;
  }
  return `${count} steps`;
}

describe('sliced work', () => {
  it('can be finished at once', () => {
    expect(finishNow(countTo(5))).toBe('5 steps');
  });

  it('goes on where it paused when the time was up', () => {
    const done: number[] = [];
    const work = countTo(2, done);
    expect(runSlice(work, -Infinity)).toEqual({ isDone: false });
    expect(done).toEqual([1]);
    expect(runSlice(work, Infinity)).toEqual({ isDone: true, value: '2 steps' });
    expect(done).toEqual([1, 2]);
  });

  it('runs by itself and tells what it gave', async () => {
    const result = await new Promise((tell) => runInSlices(countTo(3), tell));
    expect(result).toBe('3 steps');
  });

  it('tells nothing once it is stopped', async () => {
    let told = false;
    const stop = runInSlices(countTo(3), () => (told = true));
    stop();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(told).toBe(false);
  });
});
