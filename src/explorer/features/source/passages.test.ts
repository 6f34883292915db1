import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventId } from '../../../dataset/ids.ts';
import { cutIntoPassages } from './passages.ts';

const event = eventId('e1');

describe('cutIntoPassages', () => {
  it('marks what is evidence', () => {
    expect(cutIntoPassages('Rain fell. The ship sailed. End.', 100, [{ start: 111, end: 127, event }])).toEqual([
      { start: 100, text: 'Rain fell. ', event: undefined },
      { start: 111, text: 'The ship sailed.', event },
      { start: 127, text: ' End.', event: undefined },
    ]);
  });

  it('loses no character, however the marks overlap', () => {
    const anyMarks = fc.array(fc.record({ start: fc.nat(40), length: fc.nat(20) }));
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), anyMarks, (text, sketches) => {
        const marks = sketches
          .toSorted((a, b) => a.start - b.start)
          .map(({ start, length }) => ({ start, end: start + length, event }));
        const passages = cutIntoPassages(text, 0, marks);
        expect(passages.map((passage) => passage.text).join('')).toBe(text);
      }),
    );
  });
});
