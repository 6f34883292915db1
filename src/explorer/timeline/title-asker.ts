/** Sends for the titles that frames lack: not at every frame, so that a quick pan does not fetch all that it passes. */
import type { EventTexts } from '../query/event-texts.ts';

const WAIT_MS = 120;

export interface TitleAsker {
  /** Asks soon for the titles of those events that still lack them then. */
  readonly lacks: (rows: ReadonlySet<number>) => void;
  readonly stop: () => void;
}

/** @param texts whom to ask */
export function createTitleAsker(texts: () => EventTexts): TitleAsker {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    lacks: (rows) => {
      if (rows.size === 0 || timer !== undefined) return;
      timer = setTimeout(() => {
        timer = undefined;
        for (const row of rows) texts().textOf(row);
      }, WAIT_MS);
    },
    stop: () => clearTimeout(timer),
  };
}
