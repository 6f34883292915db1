/** Draws at most once a frame, and only when something changed. */
export interface FrameLoop {
  /** Asks for a frame; more calls before it comes ask for the same one. */
  readonly invalidate: () => void;
  /** No frame comes after this. */
  readonly stop: () => void;
}

/**
 * @param drawFrame draws one frame; is told whether somebody asked for it or the frame before alone wanted it; returns true
 * when it wants another (an animation or other work is under way)
 */
export function createFrameLoop(drawFrame: (nowMs: number, isAskedFor: boolean) => boolean): FrameLoop {
  let requested = 0;
  let stopped = false;
  let isAskedFor = false;
  const request = (): void => {
    if (requested === 0 && !stopped) requested = requestAnimationFrame(onFrame);
  };
  const onFrame = (nowMs: number): void => {
    requested = 0;
    const wasAskedFor = isAskedFor;
    isAskedFor = false;
    if (drawFrame(nowMs, wasAskedFor)) request();
  };
  return {
    invalidate: () => {
      isAskedFor = true;
      request();
    },
    stop: () => {
      stopped = true;
      cancelAnimationFrame(requested);
    },
  };
}
