import { expect, it } from 'vitest';
import { boxShape, isDragged, isInBox } from './drag-box.ts';

const box = { fromX: 50, fromY: 80, toX: 20, toY: 100 };

it('is the same whichever corner it was dragged from', () => {
  expect(boxShape(box)).toEqual({ x: 20, y: 80, width: 30, height: 20 });
  expect([isInBox(box, 30, 90), isInBox(box, 60, 90), isInBox(box, 30, 70)]).toEqual([true, false, false]);
});

it('is no box until the pointer has moved', () => {
  expect(isDragged({ fromX: 5, fromY: 5, toX: 7, toY: 4 })).toBe(false);
  expect(isDragged(box)).toBe(true);
});
