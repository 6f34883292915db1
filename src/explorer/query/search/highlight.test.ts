import { describe, expect, it } from 'vitest';
import { findHighlights } from './highlight.ts';

const marked = (text: string, searched: string) =>
  findHighlights(text, searched).map(({ start, end }) => text.slice(start, end));

describe('findHighlights', () => {
  it('marks the words and their beginnings', () => {
    expect(marked('Drones over the droning harbour', 'dron')).toEqual(['Drones', 'droning']);
  });

  it('marks spelling variants of a name', () => {
    expect(marked('Zelenskiy met Zelensky', 'Zelenskyy')).toEqual(['Zelenskiy', 'Zelensky']);
  });

  it('marks nothing for an empty search', () => {
    expect(marked('Some text', '  ')).toEqual([]);
  });
});
