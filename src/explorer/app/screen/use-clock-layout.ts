import { useMemo } from 'react';
import type { EventTable } from '../../../dataset/format/packed.ts';
import type { DatasetIndex, LoadedDataset } from '../../query/dataset-index.ts';
import type { EventTexts } from '../../query/event-texts.ts';
import {
  layOutByClock,
  matchesInOrder,
  textsInOrder,
  withReportTimes,
  type ReportLayout,
} from '../../query/report-clock.ts';
import type { Clock } from '../../view/view-state.ts';

/** What the timeline draws by one of the two clocks: its own positions, and the way between them and the dataset's rows. */
export interface ClockLayout {
  readonly table: EventTable;
  readonly texts: EventTexts;
  /** By position, 1 where the event passes the filters. */
  readonly matches: Uint8Array;
  readonly rowAt: (position: number) => number;
  readonly positionOf: (row: number) => number;
}

const same = (position: number): number => position;

export function useClockLayout(
  { index: { table, texts }, manifest: { timezone } }: LoadedDataset,
  matches: Uint8Array,
  clock: Clock,
): ClockLayout {
  const layout = useMemo(() => layOutByClock(table, clock, timezone), [table, clock, timezone]);
  const ordered = useMemo(() => textsInOrder(texts, layout), [texts, layout]);
  const passing = useMemo(() => matchesInOrder(matches, layout), [matches, layout]);
  const ways = useMemo(() => waysOf(layout), [layout]);
  return { table: layout?.table ?? table, texts: ordered, matches: passing, ...ways };
}

function waysOf(layout: ReportLayout | undefined): Pick<ClockLayout, 'rowAt' | 'positionOf'> {
  if (layout === undefined) return { rowAt: same, positionOf: same };
  const { rows, positions } = layout;
  return { rowAt: (position) => rows[position] ?? position, positionOf: (row) => positions[row] ?? row };
}

/** The dataset's own rows with the times of the clock that holds: for lists, which name an event by its row. */
export function useClockIndex({ index, manifest: { timezone } }: LoadedDataset, clock: Clock): DatasetIndex {
  return useMemo(
    () => (clock === 'report' ? { ...index, table: withReportTimes(index.table, timezone) } : index),
    [index, clock, timezone],
  );
}
