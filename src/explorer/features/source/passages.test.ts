import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventId } from '../../../dataset/records/ids.ts';
import { cutIntoPassages } from './passages.ts';

const [first, second] = [eventId('e1'), eventId('e2')];

describe('cutIntoPassages', () => {
  it('cuts a post where evidence begins and ends, counting in the document', () => {
    expect(cutIntoPassages('Rain fell. The ship sailed. End.', 100, [{ start: 111, end: 127, event: first }])).toEqual([
      { start: 100, text: 'Rain fell. ', events: [] },
      { start: 111, text: 'The ship sailed.', events: [{ event: first, words: 'The ship sailed.' }] },
      { start: 127, text: ' End.', events: [] },
    ]);
  });

  it('leaves a sentence whole of which a clause tells another event', () => {
    expect(
      cutIntoPassages('Rain. The ship sailed and sank. End.', 0, [
        { start: 22, end: 30, event: second },
        { start: 6, end: 31, event: first },
      ]).map(({ text, events }) => [text, events]),
    ).toEqual([
      ['Rain. ', []],
      [
        'The ship sailed and sank.',
        [
          { event: first, words: 'The ship sailed and sank.' },
          { event: second, words: 'and sank' },
        ],
      ],
      [' End.', []],
    ]);
  });

  it('parts sentences that only touch', () => {
    const passages = cutIntoPassages('One.Two.', 0, [
      { start: 0, end: 4, event: first },
      { start: 4, end: 8, event: first },
    ]);
    expect(passages.map(({ text }) => text)).toEqual(['One.', 'Two.']);
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
