import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../../view/view-state.ts';
import { useViewStore } from '../../state/view-store.ts';
import { findCommands } from './commands.ts';

const labels = (typed: string): readonly string[] => findCommands(typed, 'Europe/Kyiv').map(({ label }) => label);

describe('commands', () => {
  it('are found by the beginnings of words for them', () => {
    expect(labels('map')).toEqual(['Show the map']);
    expect(labels('down')).toEqual(['Export the events']);
    expect(labels('dark')).toEqual(['Dark colours']);
    expect(labels('utc')).toEqual(['Times in UTC']);
    expect(labels('newest first')).toEqual(['List the newest first']);
    expect(labels('tracks place')).toEqual(['Tracks by place']);
    expect(labels('KYIV')).toEqual(['Times of Kyiv']);
  });

  it('are not in the way of what is searched', () => {
    for (const typed of ['', 'ma', 'the', 'events', 'drone attack', 'map of ruins']) expect(labels(typed)).toEqual([]);
  });

  it('do what they say', () => {
    useViewStore.setState({ view: { ...DEFAULT_VIEW, page: { kind: 'map' } } });
    findCommands('oldest', 'Europe/Kyiv')[0]?.choose();
    expect(useViewStore.getState().view).toMatchObject({ order: 'oldest', page: undefined });
    findCommands('disagree', 'Europe/Kyiv')[0]?.choose();
    expect(useViewStore.getState().view.page).toEqual({ kind: 'disagreements' });
  });
});
