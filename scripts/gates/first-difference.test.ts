import { expect, test } from 'vitest';
import { firstDifference } from './first-difference.mjs';

test('equal texts do not differ', () => {
  expect(firstDifference('records.jsonl', 'a\nb\n', 'a\nb\n')).toBeUndefined();
});

test('a changed line is shown with its number, before and after', () => {
  const shown = firstDifference('records.jsonl', '{"id":1}\n{"id":2}\n', '{"id":1}\n{"id":3}\n');
  expect(shown).toContain('line 2');
  expect(shown).toContain('kept: …{"id":2}…');
  expect(shown).toContain('now:  …{"id":3}…');
});

test('an added line differs, and of a long line only the place that differs is shown', () => {
  expect(firstDifference('records.jsonl', 'a\n', 'a\nb\n')).toContain('1 lines kept, 2 now');
  const shown = firstDifference('records.jsonl', `${'x'.repeat(500)}y\n`, `${'x'.repeat(500)}z\n`) ?? '';
  expect(shown.length).toBeLessThan(400);
});

test('a result that was never kept differs from the first line on', () => {
  expect(firstDifference('records.jsonl', '', 'a\n')).toContain('line 1');
});
