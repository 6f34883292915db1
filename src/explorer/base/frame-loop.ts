/** Draws at most once a frame, and only when something changed. */
export interface FrameLoop {
  /** Asks for a frame; more calls before it comes ask for the same one. */
  readonly invalidate: () => void;
  /** No frame comes after this. */
  readonly stop: () => void;
}

/**
 * @param drawFrame draws one frame; returns true when it needs another (an animation is under way)
 */
export function createFrameLoop(drawFrame: (nowMs: number) => boolean): FrameLoop {
  let requested = 0;
  let stopped = false;
  const request = (): void => {
    if (requested === 0 && !stopped) requested = requestAnimationFrame(onFrame);
  };
  const onFrame = (nowMs: number): void => {
    requested = 0;
    if (drawFrame(nowMs)) request();
  };
  return {
    invalidate: request,
    stop: () => {
      stopped = true;
      cancelAnimationFrame(requested);
    },
  };
}
