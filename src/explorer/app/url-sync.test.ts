import { MS_PER_DAY } from '../../dataset/calendar-day.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eventId } from '../../dataset/ids.ts';
import { usePreferences } from '../state/preferences-store.ts';
import { useSession } from '../state/session-store.ts';
import { updateView, useViewStore } from '../state/view-store.ts';
import { DEFAULT_VIEW } from '../view/view-state.ts';
import { shareableAddress, startUrlSync } from './url-sync.ts';

/** A browser of one tab: its address, its history, and what listens to it. */
function stubBrowser(search: string) {
  const entries = [search];
  const listeners = new Map<string, () => void>();
  const location = { pathname: '/', search, origin: 'https://example.org' };
  const visit = (address: string): void => {
    location.search = address.slice(1);
  };
  vi.stubGlobal('location', location);
  vi.stubGlobal('history', {
    pushState: (_state: unknown, _title: string, address: string) => {
      entries.push(address.slice(1));
      visit(address);
    },
    replaceState: (_state: unknown, _title: string, address: string) => {
      entries[entries.length - 1] = address.slice(1);
      visit(address);
    },
  });
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('addEventListener', (type: string, listener: () => void) => listeners.set(type, listener));
  vi.stubGlobal('removeEventListener', (type: string) => listeners.delete(type));
  const back = (): void => {
    entries.pop();
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
    useSession.setState({ notices: [] });
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
