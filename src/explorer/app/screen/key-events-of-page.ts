let shown: readonly Element[] = [];

/** Keeps the list of key events that the page came with when the rest of what it showed goes. */
export function keepKeyEventsOfPage(list: readonly Element[]): void {
  shown = list;
}

/** That list, to be shown on until the explorer has its own; empty where the link opened something else. */
export const keyEventsOfPage = (): readonly Element[] => shown;
