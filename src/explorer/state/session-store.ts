import { create } from 'zustand';
import type { LoadedDataset } from '../query/dataset-index.ts';
import type { LinkNotice } from '../view/notice.ts';

/** Panels that lie over the screen, one at a time. */
export type Overlay = 'search' | 'help' | 'facets' | 'share' | 'export' | undefined;

/** Which events are listed: those that matter most, those in the window, those without a date. */
export type ListKind = 'key' | 'window' | 'undated';

export interface Session {
  /** Absent until it is loaded. */
  readonly dataset: LoadedDataset | undefined;
  /** What could not be understood of the link that was opened last. */
  readonly notices: readonly LinkNotice[];
  readonly overlay: Overlay;
  /** Which list is shown below the timeline. */
  readonly list: ListKind;
}

/** What lives as long as the page is open. */
export const useSession = create<Session>()(() => ({
  dataset: undefined,
  notices: [],
  overlay: undefined,
  list: 'window',
}));

export const closeOverlay = (): void => useSession.setState({ overlay: undefined });
