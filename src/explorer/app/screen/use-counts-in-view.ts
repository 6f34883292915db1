import { useEffect, useMemo, useState } from 'react';
import type { LoadedDataset } from '../../query/dataset-index.ts';
import type { Answer } from '../../query/event-engine.ts';
import type { FacetCounts } from '../../query/filters/filter-engine.ts';
import type { LiveWindow } from '../../view/live-window.ts';
import type { TimeWindow, ViewFilters } from '../../view/view-state.ts';

/** Between two questions: counts that change ten times a second can be followed, and leave the frames to the motion. */
const PAUSE_MS = 100;

/**
 * The facets' counts of the events in the timeline's window, also while it moves: one question at a time, and always for the
 * newest window. Undefined before the first answer, and while nobody asks.
 * @param live absent when nobody asks
 */
export function useCountsInView(
  { engine, index }: LoadedDataset,
  filters: ViewFilters,
  live: LiveWindow | undefined,
): FacetCounts | undefined {
  const [counts, setCounts] = useState<FacetCounts>();
  const ask = useMemo(
    // More events in the index are another answer of the same engine.
    () => ({ index, within: (window: TimeWindow) => engine.countWithin(filters, window) }).within,
    [index, engine, filters],
  );
  useEffect(() => (live === undefined ? undefined : followWindow(live, ask, setCounts)), [live, ask]);
  return live === undefined ? undefined : counts;
}

/** @returns the way to stop following */
function followWindow(
  live: LiveWindow,
  ask: (window: TimeWindow) => Answer<FacetCounts>,
  tell: (counts: FacetCounts) => void,
): () => void {
  const run = { isOver: false, isAsking: false };
  let asked: TimeWindow | undefined;
  const follow = async (): Promise<void> => {
    if (run.isAsking) return;
    run.isAsking = true;
    while (!run.isOver && asked !== live.current()) {
      asked = live.current();
      // A search that fails is told where the events themselves are asked for.
      const answer = await Promise.resolve(ask(asked)).catch(() => undefined);
      if (!run.isOver && answer !== undefined) tell(answer);
      await new Promise((done) => setTimeout(done, PAUSE_MS));
    }
    run.isAsking = false;
  };
  void follow();
  const stop = live.subscribe(() => void follow());
  return () => {
    run.isOver = true;
    stop();
  };
}
