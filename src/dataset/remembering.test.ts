import { expect, it } from 'vitest';
import { remembering, rememberingEach } from './remembering.ts';

it('makes something of a text once, and again when too many others came between', () => {
  const made: string[] = [];
  const upper = remembering((text) => {
    made.push(text);
    return text.toUpperCase();
  }, 2);
  expect(['a', 'b', 'a', 'c', 'a'].map(upper)).toEqual(['A', 'B', 'A', 'C', 'A']);
  expect(made).toEqual(['a', 'b', 'c', 'a']);
});

it('makes something of an object once, and of another that is alike anew', () => {
  const made: number[] = [];
  const sum = rememberingEach(({ numbers }: { readonly numbers: readonly number[] }) => {
    made.push(numbers.length);
    return numbers.reduce((total, one) => total + one, 0);
  });
  const thing = { numbers: [1, 2] };
  expect([sum(thing), sum(thing), sum({ numbers: [1, 2] })]).toEqual([3, 3, 3]);
  expect(made).toEqual([2, 2]);
});
