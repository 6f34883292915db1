import { expect, it } from 'vitest';
import { documentId, eventId } from '../../../dataset/records/ids.ts';
import { DEFAULT_VIEW, type ViewState } from '../../view/view-state.ts';
import { stepsBackTo, trailOf, trailTo, type HistoryTrail } from './history-trail.ts';

const list = DEFAULT_VIEW;
const event = (id: string): ViewState => ({ ...DEFAULT_VIEW, event: eventId(id) });
const reading = (view: ViewState): ViewState => ({
  ...view,
  reading: { document: documentId('d'), start: 3, end: 9 },
});

/** The trail of the last of these views, stepped to one after the other. */
function trailOver([first = list, ...others]: readonly ViewState[]): HistoryTrail {
  let before = first;
  let trail: HistoryTrail = [];
  for (const view of others) {
    trail = trailTo(view, before, trail);
    before = view;
  }
  return trail;
}

it('leads from one event after another, and from what is read there, back to the list in as many steps', () => {
  const trail = trailOver([list, event('a'), event('b'), reading(event('b'))]);
  expect(stepsBackTo(event('b'), trail)).toBe(1);
  expect(stepsBackTo(list, trail)).toBe(3);
});

it('finds the list wherever its window stood, and not with other filters', () => {
  const moved = { ...list, window: { fromMs: 0, toMs: 1 } };
  expect(stepsBackTo(moved, trailOver([list, event('a')]))).toBe(1);
  expect(stepsBackTo({ ...list, order: 'oldest' }, trailOver([list, event('a')]))).toBe(0);
});

it('knows nothing of what was before an event was opened by its link', () => {
  expect(stepsBackTo(list, trailOver([event('a')]))).toBe(0);
  expect(stepsBackTo(list, trailOver([event('a'), event('b')]))).toBe(0);
  expect(stepsBackTo(event('a'), trailOver([event('a'), reading(event('a'))]))).toBe(1);
});

it('begins anew where nothing was open', () => {
  expect(trailOver([list, event('a'), list, event('b')])).toHaveLength(1);
});

it('reads of an entry only what it wrote', () => {
  expect(trailOf({ under: ['?v=1', 3] })).toEqual(['?v=1']);
  for (const other of [null, undefined, 'x', {}, { under: 'x' }]) expect(trailOf(other)).toEqual([]);
});
