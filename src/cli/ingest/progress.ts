import type { Reporter } from './reporter.ts';

/** Tells a reporter, each time that documents are done, how fast it goes and how long it will take. */
export function createProgress(total: number, reporter: Pick<Reporter, 'progress'>, nowMs: () => number) {
  const startMs = nowMs();
  return (done: number): void => {
    const perSecond = done / Math.max((nowMs() - startMs) / 1000, 0.001);
    reporter.progress({ done, total, perSecond, secondsLeft: (total - done) / perSecond });
  };
}
