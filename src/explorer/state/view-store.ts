import { create } from 'zustand';
import { DEFAULT_VIEW, type ViewFilters, type ViewState } from '../view/view-state.ts';

/**
 * What a change means for the browser's history: a step that Back undoes, a finer position within the same step, the way back to
 * where something was opened, or nothing, because the address bar is where it came from.
 */
export type HistoryEffect = 'push' | 'replace' | 'return' | 'none';

export interface ViewStore {
  readonly view: ViewState;
  /** The effect that the last change asked for; read by app/url-sync.ts. */
  readonly historyEffect: HistoryEffect;
}

/** The view that the address bar holds. */
export const useViewStore = create<ViewStore>()(() => ({ view: DEFAULT_VIEW, historyEffect: 'none' }));

export function updateView(change: (view: ViewState) => ViewState, historyEffect: HistoryEffect = 'push'): void {
  useViewStore.setState(({ view }) => ({ view: change(view), historyEffect }));
}

export function updateFilters(change: (filters: ViewFilters) => ViewFilters): void {
  updateView((view) => ({ ...view, filters: change(view.filters) }));
}
