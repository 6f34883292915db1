import { useMemo } from 'react';
import type { LoadedDataset } from '../../query/dataset-index.ts';
import { layOutByClock } from '../../query/report-clock.ts';
import { focusMain } from '../../base/focus-main.ts';
import { updateFilters, updateView } from '../../state/view-store.ts';
import { densestWindow } from '../../timeline/overview/densest.ts';
import { CLOCKS, type Clock, type TimeWindow, type ViewState } from '../../view/view-state.ts';
import type { EventTable } from '../../../dataset/format/packed.ts';
import { reportExtent } from './report-extent.ts';

const CLOCK_WORDS: Readonly<Record<Clock, string>> = { event: 'when it happened', report: 'when it was reported' };

/** By which of the two clocks events are laid out, and the way to what was known at a time. */
export function ClockSwitch({ dataset, view }: { readonly dataset: LoadedDataset; readonly view: ViewState }) {
  const { index, manifest } = dataset;
  const extent = useMemo(() => reportExtent(index.table, manifest), [index, manifest]);
  if (extent === undefined) return null;
  return (
    <div className="flex flex-wrap items-center gap-1 text-[0.8rem] text-muted print:hidden">
      <label className="flex flex-wrap items-center gap-1">
        By
        <select
          className="control dropdown"
          aria-label="Clock: lay events out by"
          value={view.clock}
          onChange={(event) => {
            const chosen = CLOCKS.find((known) => known === event.target.value);
            if (chosen !== undefined) switchClock(dataset, chosen);
          }}
        >
          {CLOCKS.map((known) => (
            <option key={known} value={known}>
              {CLOCK_WORDS[known]}
            </option>
          ))}
        </select>
      </label>
      {view.filters.knownMs === undefined && (
        <button
          type="button"
          className="control px-2"
          onClick={() => {
            focusMain();
            updateFilters((filters) => ({ ...filters, knownMs: extent.lastMs }));
          }}
        >
          As known at…
        </button>
      )}
    </div>
  );
}

/** Keeps the window where it shows something by the other clock too. */
function switchClock({ index: { table }, manifest }: LoadedDataset, clock: Clock): void {
  const { table: ordered } = layOutByClock(table, clock, manifest.timezone) ?? { table };
  updateView((view) => {
    const isWorthKeeping = view.window !== undefined && holdsAny(ordered, view.window);
    return { ...view, clock, window: isWorthKeeping ? view.window : densestWindow(ordered) };
  });
}

function holdsAny({ dated, earliestMs, latestMs }: EventTable, { fromMs, toMs }: TimeWindow): boolean {
  for (let row = 0; row < dated; row += 1) {
    if ((earliestMs[row] ?? NaN) <= toMs && (latestMs[row] ?? NaN) >= fromMs) return true;
  }
  return false;
}
