/**
 * Long work that may be interrupted: a generator that pauses wherever it can wait. It is either finished at once, or run
 * a few milliseconds at a time, so that the page answers and paints in between.
 */
export type Sliced<T> = Generator<undefined, T, undefined>;

/** How long a slice may take: well below a frame, which has other things to do. */
const SLICE_MS = 6;

export function finishNow<T>(work: Sliced<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** Goes on until the work is done or the time is up. Returns whether it is done, and then what it gave. */
export function runSlice<T>(
  work: Sliced<T>,
  untilMs: number,
): { readonly isDone: true; readonly value: T } | { readonly isDone: false } {
  do {
    const step = work.next();
    if (step.done === true) return { isDone: true, value: step.value };
  } while (performance.now() < untilMs);
  return { isDone: false };
}

/**
 * Runs the work slice by slice and tells when it is done. Failures are reported as those of any other task.
 * @returns the way to stop it; nothing is told after that
 */
export function runInSlices<T>(work: Sliced<T>, onDone: (value: T) => void): () => void {
  // Messages come after what the browser has to do; timers would wait four milliseconds each.
  const { port1, port2 } = new MessageChannel();
  const goOn = (): void => {
    const slice = runSlice(work, performance.now() + SLICE_MS);
    if (!slice.isDone) return port2.postMessage(undefined);
    port1.close();
    onDone(slice.value);
  };
  port1.addEventListener('message', goOn);
  port1.start();
  port2.postMessage(undefined);
  return () => {
    port1.removeEventListener('message', goOn);
    port1.close();
  };
}

/** Lets the page answer and paint before what follows. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(undefined);
  });
}
