import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { EventTexts } from '../../query/event-texts.ts';
import { createTitleAsker } from './title-asker.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('asks at once, then after a pause for what is lacking by then, and for nothing once stopped', () => {
  const asked: number[] = [];
  const texts = { textOf: (row: number) => void asked.push(row) } as unknown as EventTexts;
  const asker = createTitleAsker(() => texts);
  const lacking = new Set([1, 2]);
  asker.lacks(lacking, false);
  expect(asked).toEqual([1, 2]);
  lacking.delete(1);
  lacking.add(3);
  asker.lacks(lacking, false);
  expect(asked).toEqual([1, 2]);
  vi.runAllTimers();
  expect(asked).toEqual([1, 2, 2, 3]);
  asker.stop();
  vi.runAllTimers();
  expect(asked).toEqual([1, 2, 2, 3]);
});

it('waits for the pause while what is seen moves on', () => {
  const asked: number[] = [];
  const texts = { textOf: (row: number) => void asked.push(row) } as unknown as EventTexts;
  const lacking = new Set([1, 2]);
  createTitleAsker(() => texts).lacks(lacking, true);
  lacking.delete(1);
  expect(asked).toEqual([]);
  vi.runAllTimers();
  expect(asked).toEqual([2]);
});
