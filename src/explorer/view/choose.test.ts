import { describe, expect, it } from 'vitest';
import { choiceStateOf, chooseValue, toggleValue } from './choose.ts';
import { isUnfiltered, NO_FILTERS } from './view-state.ts';

describe('choosing values', () => {
  it('turns a wanted value into an unwanted one and back into neither', () => {
    const wanted = toggleValue(NO_FILTERS, 'actor', 'ada', 'included');
    expect(choiceStateOf(wanted.actor, 'ada')).toBe('included');
    const unwanted = toggleValue(wanted, 'actor', 'ada', 'excluded');
    expect(unwanted.actor).toEqual({ include: [], exclude: ['ada'] });
    expect(toggleValue(unwanted, 'actor', 'ada', 'excluded')).toEqual(NO_FILTERS);
  });

  it('keeps the other values and facets', () => {
    const filters = chooseValue(chooseValue(NO_FILTERS, 'topic', 'talks', 'included'), 'actor', 'ada', 'included');
    const both = chooseValue(filters, 'actor', 'bo', 'included');
    expect(both.actor.include).toEqual(['ada', 'bo']);
    expect(both.topic.include).toEqual(['talks']);
    const none = toggleValue(
      toggleValue(toggleValue(both, 'actor', 'ada', 'included'), 'actor', 'bo', 'included'),
      'topic',
      'talks',
      'included',
    );
    expect(isUnfiltered(none)).toBe(true);
  });
});
