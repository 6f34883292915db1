import { beforeEach, describe, expect, it } from 'vitest';
import { createDatasetIndex, sketchCore } from '../query/query.fixture.ts';
import { DEFAULT_VIEW } from '../view/view-state.ts';
import { openEvent, windowAround } from './open-event.ts';
import { useViewStore } from './view-store.ts';

const HOUR_MS = 3_600_000;
const index = createDatasetIndex(sketchCore([{ hour: 100 }, { hour: 200, hours: 40 }, {}]));
const shownWindow = () => useViewStore.getState().view.window;

beforeEach(() => {
  useViewStore.setState({ view: { ...DEFAULT_VIEW, window: { fromMs: 90 * HOUR_MS, toMs: 110 * HOUR_MS } } });
});

describe('windowAround', () => {
  it('shows a short event within two days, a long one within three times its length', () => {
    const short = windowAround(index.table, 0, 'event');
    expect((short?.toMs ?? 0) - (short?.fromMs ?? 0)).toBe(48 * HOUR_MS);
    const long = windowAround(index.table, 1, 'event');
    expect(Math.round(((long?.toMs ?? 0) - (long?.fromMs ?? 0)) / HOUR_MS)).toBe(120);
    expect(windowAround(index.table, 2, 'event')).toBeUndefined();
  });
});

describe('openEvent', () => {
  it('leaves the window alone when the event is in it, or has no date', () => {
    const before = shownWindow();
    openEvent(index, 0);
    expect(shownWindow()).toBe(before);
    openEvent(index, 2);
    expect(shownWindow()).toBe(before);
    expect(useViewStore.getState().view.event).toBe('e2');
  });

  it('moves the window, as long as before, to an event outside, as a step that Back undoes', () => {
    openEvent(index, 1);
    const window = shownWindow();
    expect((window?.toMs ?? 0) - (window?.fromMs ?? 0)).toBe(20 * HOUR_MS);
    expect(((window?.fromMs ?? 0) + (window?.toMs ?? 0)) / 2 / HOUR_MS).toBeCloseTo(220, 3);
    expect(useViewStore.getState().historyEffect).toBe('push');
  });
});
