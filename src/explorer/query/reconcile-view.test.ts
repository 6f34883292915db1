import { describe, expect, it } from 'vitest';
import { documentId, eventId } from '../../dataset/records/ids.ts';
import { DEFAULT_VIEW, NO_FILTERS } from '../view/view-state.ts';
import { createDatasetIndex, sketchCore } from './query.fixture.ts';
import { reconcileView } from './reconcile-view.ts';

const index = createDatasetIndex(sketchCore([{ hour: 1 }]));

describe('reconcileView', () => {
  it('drops what the dataset does not have, says so, and keeps the rest', () => {
    const { view, notices } = reconcileView(
      {
        ...DEFAULT_VIEW,
        event: eventId('e99'),
        reading: { document: documentId('burnt'), start: 1, end: 2 },
        tracksBy: 'place',
        filters: { ...NO_FILTERS, actor: { include: ['ada', 'nobody'], exclude: ['noone'] } },
      },
      index,
    );
    expect(view).toEqual({
      ...DEFAULT_VIEW,
      tracksBy: 'place',
      filters: { ...NO_FILTERS, actor: { include: ['ada'], exclude: [] } },
    });
    expect(notices.map((notice) => notice.message)).toEqual([
      'This timeline has no person or group “nobody”. That filter was left out.',
      'This timeline has no person or group “noone”. That filter was left out.',
      'This timeline has no event “e99”. It may have been withdrawn, or the address is incomplete.',
      'This timeline has no document “burnt”.',
    ]);
  });

  it('takes what is written by its name for the value that bears it, once', () => {
    const { view, notices } = reconcileView(
      {
        ...DEFAULT_VIEW,
        page: { kind: 'actor', id: 'Ada' },
        filters: {
          ...NO_FILTERS,
          actor: { include: ['Ada', 'ada'], exclude: ['BO'] },
          topic: { include: ['Talks'], exclude: [] },
        },
      },
      index,
    );
    expect(view.filters.actor).toEqual({ include: ['ada'], exclude: ['bo'] });
    expect(view.filters.topic).toEqual({ include: ['talks'], exclude: [] });
    expect(view.page).toEqual({ kind: 'actor', id: 'ada' });
    expect(notices).toEqual([]);
  });

  it('takes a name that two places have for neither', () => {
    const sketch = sketchCore([{ hour: 1 }]);
    const places = sketch.dictionaries.places.map((place) => ({ ...place, name: 'Halvik' }));
    const twins = createDatasetIndex({ ...sketch, dictionaries: { ...sketch.dictionaries, places } });
    const { view, notices } = reconcileView(
      { ...DEFAULT_VIEW, filters: { ...NO_FILTERS, place: { include: ['Halvik'], exclude: [] } } },
      twins,
    );
    expect(view.filters.place).toEqual({ include: [], exclude: [] });
    expect(notices.map(({ message }) => message)).toEqual([
      'This timeline has no place “Halvik”. That filter was left out.',
    ]);
  });

  it('opens the timeline where a link leads to the page of somebody unknown', () => {
    const { view, notices } = reconcileView({ ...DEFAULT_VIEW, page: { kind: 'place', id: 'atlantis' } }, index);
    expect(view).toEqual(DEFAULT_VIEW);
    expect(notices).toEqual([{ parameter: 'page', message: 'This timeline has no place “atlantis”.' }]);
  });

  it('drops an unknown event alone', () => {
    const { view } = reconcileView({ ...DEFAULT_VIEW, event: eventId('e99') }, index);
    expect(view).toEqual({ ...DEFAULT_VIEW, event: undefined });
  });

  it('gives the same view back when everything is known', () => {
    const view = { ...DEFAULT_VIEW, event: eventId('e0') };
    expect(reconcileView(view, index)).toEqual({ view, notices: [] });
    expect(reconcileView(view, index).view).toBe(view);
  });
});
