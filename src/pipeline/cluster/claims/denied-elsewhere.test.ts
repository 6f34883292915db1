import { describe, expect, it } from 'vitest';
import type { LocalFact } from '../../stage.ts';
import { deniedElsewhere } from './denied-elsewhere.ts';
import { telling, type Sketch } from '../tellings/telling.fixture.ts';

const deed: Sketch = {
  text: 'Jets bombed the square of Tarhan',
  day: 5,
  place: 'Tarhan',
  trigger: 'bomb',
  document: 'blog',
};
const denied = (about: string): LocalFact => ({
  of: 'denial',
  value: 'it had not shelled Tarhan',
  key: 'none',
  about: [about],
  by: 'army',
  side: 'army',
});
const denial: Sketch = {
  text: 'The army said that it had not shelled Tarhan',
  kind: 'statement',
  postDay: 6,
  place: 'Tarhan',
  trigger: 'shell',
  facts: [denied('shell')],
};

/** Which groups of single tellings are answered by how many denials. */
function answered(...sketches: Sketch[]): [number, number][] {
  const groups = sketches.map((sketch) => [telling(sketch)]);
  return [...deniedElsewhere(groups)].map(([group, denials]) => [group, denials.length]);
}

describe('deniedElsewhere', () => {
  it('sets a denial beside the deed of another paper, in whatever words for the use of force', () => {
    expect(answered(deed, denial)).toEqual([[0, 1]]);
  });

  it('finds a village that nobody knows by its name', () => {
    const unknown = { place: undefined };
    expect(
      answered(
        { ...deed, ...unknown, text: 'Jets bombed the mill of Orvenholt' },
        { ...denial, ...unknown, text: 'The army had not shelled Orvenholt' },
      ),
    ).toEqual([[0, 1]]);
  });

  it('answers none of two deeds that may be meant', () => {
    expect(
      answered(deed, { ...deed, text: 'Rockets were fired at the station of Tarhan', trigger: 'fire' }, denial),
    ).toEqual([]);
  });

  it.each<[string, Partial<Sketch>]>([
    ['of another town', { place: 'Mirza', text: 'The army said that it had not shelled Mirza' }],
    ['of a week later', { postDay: 12 }],
    ['of a day before', { postDay: 4 }],
    ['of another kind of deed', { facts: [denied('arrest')] }],
  ])('answers no deed %s', (_what, words) => {
    expect(answered(deed, { ...denial, ...words })).toEqual([]);
  });
});
