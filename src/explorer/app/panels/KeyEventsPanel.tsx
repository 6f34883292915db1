import { useMemo } from 'react';
import { EARLIEST_MS, LATEST_MS } from '../../../dataset/times/edtf.ts';
import { latestDayFirst } from '../../../wording/key-events.ts';
import { KeyEvents } from '../../features/landing/KeyEvents.tsx';
import type { ListRequest } from '../../query/event-engine.ts';
import type { ScreenState } from '../screen/screen-state.ts';
import { useEventListing } from '../screen/use-filtered-events.ts';

const MOST_IMPORTANT: ListRequest = {
  of: 'window',
  window: { fromMs: EARLIEST_MS, toMs: LATEST_MS },
  order: 'important',
  clock: 'event',
};

/** The events that matter most of all that pass the filters, whatever the window, the latest day first. */
export function KeyEventsPanel({ dataset, view, zone, selected, onOpen }: ScreenState) {
  const { rows } = useEventListing(dataset, view.filters, MOST_IMPORTANT);
  const { table } = dataset.index;
  const shown = useMemo(() => latestDayFirst(table, rows, zone), [rows, table, zone]);
  return <KeyEvents dataset={dataset} rows={shown} zone={zone} selected={selected} onOpen={onOpen} />;
}
