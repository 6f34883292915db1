import { describe, expect, it } from 'vitest';
import { cellsOf } from './cells.ts';

const textsOf = (line: string): string[] => cellsOf(line).map(({ start, end }) => line.slice(start, end));

describe('cellsOf', () => {
  it.each([
    ['| Brodek | 64 |', ['Brodek', '64']],
    ['Brodek | 64 | ', ['Brodek', '64', '']],
    ['|  | Killed |', ['', 'Killed']],
    ['Brodek\t\t64', ['Brodek', '', '64']],
    ['Brodek   12,400  64', ['Brodek', '12,400', '64']],
    ['No cells in here', ['No cells in here']],
  ])('parts “%s”', (line, cells) => {
    expect(textsOf(line)).toEqual(cells);
  });
});
