import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventId } from '../../../dataset/ids.ts';
import { cutIntoPassages } from './passages.ts';

const [first, second] = [eventId('e1'), eventId('e2')];

describe('cutIntoPassages', () => {
  it('cuts a post where evidence begins and ends, counting in the document', () => {
    expect(cutIntoPassages('Rain fell. The ship sailed. End.', 100, [{ start: 111, end: 127, event: first }])).toEqual([
      { start: 100, text: 'Rain fell. ', events: [] },
      { start: 111, text: 'The ship sailed.', events: [first] },
      { start: 127, text: ' End.', events: [] },
    ]);
  });

  it('knows every event of a sentence that tells several', () => {
    const passages = cutIntoPassages('The ship sailed and sank.', 0, [
      { start: 0, end: 15, event: first },
      { start: 4, end: 25, event: second },
    ]);
    expect(passages.map(({ text, events }) => [text, events])).toEqual([
      ['The ', [first]],
      ['ship sailed', [first, second]],
      [' and sank.', [second]],
    ]);
  });

  it('loses no character, however the marks overlap and wherever they lie', () => {
    const anyMarks = fc.array(
      fc.record({ start: fc.nat(60), length: fc.nat(30), event: fc.constantFrom(first, second) }),
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.nat(20), anyMarks, (text, textStart, sketches) => {
        const marks = sketches
          .toSorted((a, b) => a.start - b.start)
          .map(({ start, length, event }) => ({ start, end: start + length, event }));
        const passages = cutIntoPassages(text, textStart, marks);
        expect(passages.map((passage) => passage.text).join('')).toBe(text);
        expect(passages.every((passage) => passage.text !== '')).toBe(true);
      }),
    );
  });
});
