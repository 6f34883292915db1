import { expect, it } from 'vitest';
import { remembering } from './remembering.ts';

it('makes something of a text once, and again when too many others came between', () => {
  const made: string[] = [];
  const upper = remembering((text) => {
    made.push(text);
    return text.toUpperCase();
  }, 2);
  expect(['a', 'b', 'a', 'c', 'a'].map(upper)).toEqual(['A', 'B', 'A', 'C', 'A']);
  expect(made).toEqual(['a', 'b', 'c', 'a']);
});
