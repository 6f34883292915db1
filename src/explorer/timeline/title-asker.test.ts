import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { EventTexts } from '../query/event-texts.ts';
import { createTitleAsker } from './title-asker.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const asked: number[] = [];
const texts = { textOf: (row: number) => void asked.push(row) } as unknown as EventTexts;

it('asks after a moment for what is lacking then, and for nothing once stopped', () => {
  const asker = createTitleAsker(() => texts);
  const lacking = new Set([1, 2]);
  asker.lacks(lacking);
  lacking.delete(1);
  lacking.add(3);
  asker.lacks(lacking);
  expect(asked).toEqual([]);
  vi.runAllTimers();
  expect(asked).toEqual([2, 3]);
  asker.lacks(lacking);
  asker.stop();
  vi.runAllTimers();
  expect(asked).toEqual([2, 3]);
});
