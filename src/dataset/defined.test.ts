import { expect, it } from 'vitest';
import { defined } from './defined.ts';

it('keeps the fields that have a value, in their order', () => {
  const title: string | undefined = ['Siege'][1];
  expect(JSON.stringify(defined({ b: 0, title, a: null, c: false }))).toBe('{"b":0,"a":null,"c":false}');
  expect(Object.keys(defined({ title }))).toEqual([]);
});
