import type { TimeExpression } from '../../../stage.ts';

/** "today" (0), "yesterday" (-1), "the day after tomorrow" (2). */
export function daysFromWriting(count: number): TimeExpression {
  if (count === 0) return { kind: 'unit', unit: 'day', which: 0, from: 'writing' };
  return {
    kind: 'shift',
    amount: { count: Math.abs(count), unit: 'day' },
    direction: count < 0 ? -1 : 1,
    from: 'writing',
  };
}
