import { describe, expect, it } from 'vitest';
import type { Sketch } from '../tellings/telling.fixture.ts';
import { joined } from './joined.test-support.ts';

describe('joinTellings, by when it happened', () => {
  it('takes the night between two days for one, and the day before the night for another', () => {
    const raid = (day: number, whenText: string, document: string): Sketch => ({
      text: 'Warplanes set the tannery of Mirza ablaze and nine tanners died',
      day,
      whenText,
      document,
      place: 'Mirza',
    });
    expect(joined(raid(5, 'late on Tuesday', 'blog'), raid(6, 'in the early hours of Wednesday', 'wire'))).toEqual([
      [0, 1],
    ]);
    expect(joined(raid(5, 'on Tuesday', 'blog'), raid(6, 'early on Wednesday', 'wire'))).toEqual([[0], [1]]);
    expect(joined(raid(5, 'early on Tuesday', 'blog'), raid(6, 'late on Wednesday', 'wire'))).toEqual([[0], [1]]);
    expect(joined(raid(5, 'late on Tuesday', 'blog'), raid(7, 'early on Thursday', 'wire'))).toEqual([[0], [1]]);
  });

  it('joins strangers that count one rare thing only where both are dated', () => {
    const shot = (day: number | undefined, document: string): Sketch => ({
      text: 'Four ballistic missiles were fired at the runway',
      day,
      document,
      agents: [document],
      quantities: ['missile launched'],
    });
    expect(joined(shot(5, 'ministry'), shot(5, 'service'))).toEqual([[0, 1]]);
    expect(joined(shot(5, 'ministry'), shot(undefined, 'service'))).toEqual([[0], [1]]);
  });
});
