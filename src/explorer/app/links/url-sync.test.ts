import { MS_PER_DAY } from '../../../dataset/times/calendar-day.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { documentId, eventId } from '../../../dataset/records/ids.ts';
import { leaveEvent } from '../../state/open-event.ts';
import { closeReading, openReading } from '../../state/reading.ts';
import { usePreferences } from '../../state/preferences-store.ts';
import { useSession } from '../../state/session-store.ts';
import { updateView, useViewStore } from '../../state/view-store.ts';
import { DEFAULT_VIEW } from '../../view/view-state.ts';
import { shareableAddress, startUrlSync } from './url-sync.ts';

/** A browser of one tab: its address, its history, and what listens to it. */
function stubBrowser(search: string) {
  const entries = [search];
  const states: unknown[] = [null];
  const listeners = new Map<string, () => void>();
  const location = { pathname: '/', search, origin: 'https://example.org' };
  const visit = (address: string): void => {
    location.search = address.slice(1);
  };
  vi.stubGlobal('location', location);
  vi.stubGlobal('history', {
    get state() {
      return states.at(-1);
    },
    pushState: (state: unknown, _title: string, address: string) => {
      entries.push(address.slice(1));
      states.push(state);
      visit(address);
    },
    replaceState: (state: unknown, _title: string, address: string) => {
      entries[entries.length - 1] = address.slice(1);
      states[states.length - 1] = state;
      visit(address);
    },
    go: (steps: number) => {
      for (let step = steps; step < 0; step += 1) back();
    },
  });
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('addEventListener', (type: string, listener: () => void) => listeners.set(type, listener));
  vi.stubGlobal('removeEventListener', (type: string) => listeners.delete(type));
  const back = (): void => {
    entries.pop();
    states.pop();
    visit(`/${entries.at(-1) ?? ''}`);
    listeners.get('popstate')?.();
  };
  return { entries, listeners, back };
}

const viewNow = () => useViewStore.getState().view;
const moveTo = (day: number): void =>
  updateView((view) => ({ ...view, window: { fromMs: day * MS_PER_DAY, toMs: (day + 1) * MS_PER_DAY } }), 'replace');
const open = (id: string): void => updateView((view) => ({ ...view, event: eventId(id) }));

describe('startUrlSync', () => {
  let stop = (): void => {};
  beforeEach(() => {
    vi.useFakeTimers();
    useViewStore.setState({ view: DEFAULT_VIEW, historyEffect: 'none' });
    useSession.setState({ notices: [], overlay: undefined });
  });
  afterEach(() => {
    stop();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('starts with what the address names, and reports what it cannot read', () => {
    stubBrowser('?event=e-1&order=sideways');
    stop = startUrlSync();
    expect(viewNow()).toEqual({ ...DEFAULT_VIEW, event: 'e-1' });
    expect(useSession.getState().notices.map(({ parameter }) => parameter)).toEqual(['order']);
  });

  it('writes nothing of a link into the reader’s preferences', () => {
    const before = usePreferences.getState();
    stubBrowser('?zone=America/New_York&order=newest&tracks=place&clock=report&known=2031-05-04');
    stop = startUrlSync();
    expect(viewNow().zone).toBe('America/New_York');
    expect(usePreferences.getState()).toBe(before);
  });

  it('makes an entry for each deliberate change, and Back takes it back', () => {
    const { entries, back } = stubBrowser('');
    stop = startUrlSync();
    open('e-1');
    open('e-2');
    expect(entries).toEqual(['', '?v=1&event=e-1', '?v=1&event=e-2']);
    back();
    expect(viewNow().event).toBe('e-1');
    expect(entries).toHaveLength(2);
  });

  it('goes back from what is closed to where it was opened', () => {
    const { entries } = stubBrowser('?v=1&order=newest');
    stop = startUrlSync();
    open('e-1');
    open('e-2');
    openReading({ document: documentId('d'), start: 4, end: 9 });
    expect(entries.at(-1)).toBe('?v=1&event=e-2&read=d:4-9&order=newest');
    closeReading();
    expect(entries).toHaveLength(3);
    expect(viewNow()).toMatchObject({ event: 'e-2', reading: undefined });
    leaveEvent();
    expect(entries).toEqual(['?v=1&order=newest']);
    expect(viewNow().event).toBeUndefined();
  });

  it('leaves no entry for an event that was opened by its link and is left', () => {
    const { entries } = stubBrowser('?event=e-1');
    stop = startUrlSync();
    leaveEvent();
    expect(entries).toEqual(['']);
    expect(viewNow().event).toBeUndefined();
  });

  it('closes on the way back what lies over the screen, but the filters', () => {
    const { back } = stubBrowser('');
    stop = startUrlSync();
    open('e-1');
    useSession.setState({ overlay: 'share' });
    back();
    expect(useSession.getState().overlay).toBeUndefined();
    open('e-1');
    useSession.setState({ overlay: 'facets' });
    back();
    expect(useSession.getState().overlay).toBe('facets');
  });

  it('writes the window once it rests, into the entry that there is', () => {
    const { entries } = stubBrowser('');
    stop = startUrlSync();
    for (const day of [1, 2, 3]) moveTo(day);
    expect(entries).toEqual(['']);
    vi.runAllTimers();
    expect(entries).toEqual(['?v=1&from=1970-01-04&to=1970-01-05']);
  });

  it('leaves an entry with the window in which it was left', () => {
    const { entries } = stubBrowser('');
    stop = startUrlSync();
    moveTo(3);
    open('e-1');
    expect(entries[0]).toBe('?v=1&from=1970-01-04&to=1970-01-05');
    expect(entries[1]).toContain('event=e-1');
  });

  it('lets go of the browser when stopped', () => {
    const { entries, listeners } = stubBrowser('');
    startUrlSync()();
    open('e-1');
    expect(entries).toEqual(['']);
    expect(listeners.size).toBe(0);
  });

  it('names the host in an address to share', () => {
    stubBrowser('');
    expect(shareableAddress({ ...DEFAULT_VIEW, event: eventId('e-1') })).toBe('https://example.org/?v=1&event=e-1');
  });
});
