import type { DatasetPart } from '../../query/dataset-index.ts';
import type { TimeWindow } from '../../view/view-state.ts';

const SHORTEST_MS = 60_000;

/** The middle of a window, as much of it as has no more events than can be held. */
export function narrowToHold({ coverageOf }: Pick<DatasetPart, 'coverageOf'>, window: TimeWindow): TimeWindow {
  let { fromMs, toMs } = window;
  while (coverageOf({ fromMs, toMs }) === 'beyond' && toMs - fromMs > SHORTEST_MS) {
    const quarterMs = (toMs - fromMs) / 4;
    [fromMs, toMs] = [Math.round(fromMs + quarterMs), Math.round(toMs - quarterMs)];
  }
  return { fromMs, toMs };
}
