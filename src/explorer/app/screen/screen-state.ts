import type { LoadedDataset, PartCoverage } from '../../query/dataset-index.ts';
import type { EventListing } from '../../query/events/events-in-window.ts';
import type { ListKind } from '../../state/session-store.ts';
import type { LiveWindow } from '../../view/live-window.ts';
import type { TimeWindow, ViewState } from '../../view/view-state.ts';
import type { FilteredEvents } from './use-filtered-events.ts';

/** All that the two layouts show; computed in one place from the stores. */
export interface ScreenState {
  readonly dataset: LoadedDataset;
  readonly view: ViewState;
  readonly window: TimeWindow;
  /** The window from frame to frame. */
  readonly live: LiveWindow;
  /** IANA zone in which times are written. */
  readonly zone: string;
  readonly filtered: FilteredEvents;
  /** Events on which sources differ, of those that pass the filters; absent where not all events are here to be counted. */
  readonly disagreementCount: number | undefined;
  /** Of a dataset that is held in part: how the window stands to that, `held` from when its events are filtered. */
  readonly coverage: PartCoverage | undefined;
  /** The matching events in the window, in the order of the list. */
  readonly inWindow: EventListing;
  /** The matching events without a date. */
  readonly undated: EventListing;
  readonly list: ListKind;
  /** Row of the open event. */
  readonly selected: number | undefined;
  /** Absent while it is on its way, too. */
  readonly selectedTitle: string | undefined;
  /** True when the open event does not pass the filters. */
  readonly isSelectedHidden: boolean;
  /** The address that opens this screen anywhere. */
  readonly viewAddress: string;
  /** The address that opens the open event anywhere. */
  readonly eventAddress: string;
  readonly onOpen: (row: number) => void;
}
