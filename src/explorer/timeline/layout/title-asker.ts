/** Sends for the titles that frames lack: not at every frame, so that a quick pan does not fetch all that it passes. */
import type { EventTexts } from '../../query/event-texts.ts';

/** From one time to the next. */
const PAUSE_MS = 120;

export interface TitleAsker {
  /**
   * Asks for the titles of those events: at once, or after the pause for those that still lack them then.
   * @param isMoving what is seen now is soon gone: better to wait for the pause
   */
  readonly lacks: (rows: ReadonlySet<number>, isMoving: boolean) => void;
  readonly stop: () => void;
}

/** @param texts whom to ask */
export function createTitleAsker(texts: () => EventTexts): TitleAsker {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    lacks: (rows, isMoving) => {
      if (rows.size === 0 || timer !== undefined) return;
      const ask = (): void => {
        for (const row of rows) texts().textOf(row);
      };
      if (!isMoving) ask();
      timer = setTimeout(() => {
        timer = undefined;
        ask();
      }, PAUSE_MS);
    },
    stop: () => clearTimeout(timer),
  };
}
