/**
 * Keeps the address bar and the view the same. The only file that touches `history`, and beside
 * first-paint.ts `location`.
 *
 *   address ──decode──▶ view    at the start, and on Back and Forward
 *   view ──encode──▶ address    a new entry for each deliberate change; window moves rewrite the entry, a moment later; what is closed
 *                               goes back to the entry on which it was opened
 */
import { eventId, type EventId } from '../../../dataset/records/ids.ts';
import { EVENT_OF_PAGE, EVERY_EVENT_HAS_A_PAGE, SITE_ROOT } from '../../base/site-root.ts';
import { reconcileView } from '../../query/reconcile-view.ts';
import { useSession } from '../../state/session-store.ts';
import { useViewStore } from '../../state/view-store.ts';
import { decodeView } from '../../view/decode-view.ts';
import { encodeReadably } from '../../view/encode-view.ts';
import { DEFAULT_VIEW, type ViewState } from '../../view/view-state.ts';
import { stepsBackTo, trailOf, trailTo } from './history-trail.ts';

/** Browsers refuse more than some hundred address changes in half a minute; a drag makes sixty a second. */
const REPLACE_DELAY_MS = 400;

/** Takes over the view that the address names. */
function readAddress(): void {
  const { view: linked, notices } = decodeView(location.search);
  const view = linked.event === undefined ? { ...linked, event: eventOfAddress() } : linked;
  const index = useSession.getState().dataset?.index;
  const known = index === undefined ? { view, notices: [] } : reconcileView(view, index);
  useSession.setState({ notices: [...notices, ...known.notices] });
  useViewStore.setState({ view: known.view, historyEffect: 'none' });
}

/** Starts with the address's view and follows both ways from then on. Returns the way to stop. */
export function startUrlSync(): () => void {
  let waiting: { readonly timer: number; readonly view: ViewState } | undefined;

  const replaceNow = (): void => {
    if (waiting === undefined) return;
    clearTimeout(waiting.timer);
    rewriteEntry(waiting.view);
    waiting = undefined;
  };
  const replaceSoon = (view: ViewState): void => {
    if (waiting !== undefined) clearTimeout(waiting.timer);
    waiting = { timer: window.setTimeout(replaceNow, REPLACE_DELAY_MS), view };
  };
  const forgetWaiting = (): void => {
    if (waiting !== undefined) clearTimeout(waiting.timer);
    waiting = undefined;
  };
  const onPopState = (): void => {
    forgetWaiting();
    readAddress();
    // What was opened over another view would lie over this one. In the filters, Back undoes a choice.
    useSession.setState(({ overlay }) => ({ overlay: overlay === 'facets' ? overlay : undefined }));
  };

  readAddress();
  const stopFollowing = useViewStore.subscribe(({ view, historyEffect }, before) => {
    if (view === before.view || historyEffect === 'none') return;
    // In a frame Back belongs to the page around it.
    if (historyEffect === 'replace' || view.isEmbedded) {
      replaceSoon(view);
      return;
    }
    // The entry that is left behind keeps the window in which it was left.
    replaceNow();
    if (historyEffect === 'return') returnTo(view);
    else if (addressOf(view) !== addressOf(before.view)) {
      history.pushState({ under: trailTo(view, before.view, trailOf(history.state)) }, '', addressOf(view));
    }
  });
  addEventListener('popstate', onPopState);
  addEventListener('pagehide', replaceNow);
  return () => {
    stopFollowing();
    forgetWaiting();
    removeEventListener('popstate', onPopState);
    removeEventListener('pagehide', replaceNow);
  };
}

/** Another address for the same entry, which remembers what it did. */
function rewriteEntry(view: ViewState): void {
  history.replaceState(history.state, '', addressOf(view));
}

/** To the entry that showed this view; who came by a link to what is closed has none, and Back leads them to where they came from. */
function returnTo(view: ViewState): void {
  const steps = stepsBackTo(view, trailOf(history.state));
  if (steps > 0) history.go(-steps);
  else rewriteEntry(view);
}

/** The event whose own page the address names. The explorer leaves that page's address for the site's with the first view. */
function eventOfAddress(): EventId | undefined {
  if (EVENT_OF_PAGE === undefined || location.pathname === viewPath()) return undefined;
  return eventId(EVENT_OF_PAGE);
}

/** Where views are opened: here, but on an event's own page at the site's root. */
function viewPath(): string {
  return EVENT_OF_PAGE === undefined ? location.pathname : new URL(SITE_ROOT).pathname;
}

/** The address that opens this view. */
function addressOf(view: ViewState): string {
  return viewPath() + encodeReadably(view);
}

/** The permanent address of an event, from which previews are made; undefined where not every event has a page. */
export function eventPageAddress(event: EventId): string | undefined {
  return EVERY_EVENT_HAS_A_PAGE ? `${SITE_ROOT}event/${event}/` : undefined;
}

/** The lasting address of an event: its page where there is one, else the explorer opened at it. */
export function lastingAddress(event: EventId): string {
  return eventPageAddress(event) ?? shareableAddress({ ...DEFAULT_VIEW, event });
}

/** The address to share for a view, complete with the host. */
export function shareableAddress(view: ViewState): string {
  return location.origin + addressOf(view);
}
