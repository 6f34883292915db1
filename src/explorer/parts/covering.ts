import { createContext, useContext } from 'react';
import type { ViewState } from '../view/view-state.ts';

/** True within an event that covers the screen, as on a phone. */
export const CoversScreen = createContext(false);

/** What a change of the view behind the event is there: the event is left as well, or nobody would see what changed. */
export function useLeaving(): (view: ViewState) => ViewState {
  return useContext(CoversScreen) ? leaving : staying;
}

const leaving = (view: ViewState): ViewState => ({ ...view, event: undefined });
const staying = (view: ViewState): ViewState => view;
