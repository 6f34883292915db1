/**
 * What lies over a view (an event that covers a small screen, a document that is read) is a step of the history, and closing it takes
 * the steps back that opened it. For that, an entry of the history remembers the views under it.
 */
import { encodeView } from '../../view/encode-view.ts';
import type { ViewState } from '../../view/view-state.ts';

/** Of each entry that led here, back to the view on which the first thing was opened: what it showed, the oldest first. */
export type HistoryTrail = readonly string[];

/** More steps than somebody takes from one event to the next. */
const LONGEST = 50;

/** The trail of the entry for a view that is stepped to. */
export function trailTo(next: ViewState, before: ViewState, trail: HistoryTrail): HistoryTrail {
  if (!hasOpened(next)) return [];
  return [...(hasOpened(before) ? trail : []), nameOf(before)].slice(-LONGEST);
}

/** How many entries back the view is that is left when something is closed; 0 where it is not among those that led here. */
export function stepsBackTo(view: ViewState, trail: HistoryTrail): number {
  return trail.toReversed().indexOf(nameOf(view)) + 1;
}

/** The trail that an entry remembers, in whatever the browser kept of it. */
export function trailOf(state: unknown): HistoryTrail {
  const { under } = typeof state === 'object' && state !== null && 'under' in state ? state : {};
  return Array.isArray(under) ? under.filter((name) => typeof name === 'string') : [];
}

const hasOpened = ({ event, reading }: ViewState): boolean => event !== undefined || reading !== undefined;

/** Wherever its window stood: an event may move it into sight. */
const nameOf = (view: ViewState): string => encodeView({ ...view, window: undefined });
