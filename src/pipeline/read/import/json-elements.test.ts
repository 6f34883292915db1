import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listElements } from './json-elements.ts';

describe('listElements', () => {
  it('gives every element with its line, as JSON.parse reads it', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { maxLength: 5 }), fc.constantFrom(0, 2), (list, indent) => {
        const found = listElements(JSON.stringify({ other: [1], events: list }, undefined, indent), 'events');
        expect(found?.map(({ source }) => JSON.parse(source))).toEqual(JSON.parse(JSON.stringify(list)));
      }),
    );
    expect(listElements('[\n 1,\n\n {"a":\n2} ]', 'events')?.map(({ line }) => line)).toEqual([2, 4]);
    expect(listElements('{"deep": {"events": [1]}}', 'events')).toBeUndefined();
  });
});
