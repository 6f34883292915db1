const RUNS = 5;
const LEAST_SECONDS = 0.2;

/**
 * The processor time in seconds that a piece of work takes, which other programs on the machine hardly change: the fastest of
 * several runs, each repeated until it can be measured, after runs that let the engine compile what it uses.
 */
export function cpuSecondsOf(work: () => unknown): number {
  let best = Infinity;
  for (let run = 0; run < RUNS; run++) {
    const before = process.cpuUsage();
    let seconds = 0;
    let times = 0;
    do {
      work();
      times++;
      const { user, system } = process.cpuUsage(before);
      seconds = (user + system) / 1_000_000;
    } while (seconds < LEAST_SECONDS);
    best = Math.min(best, seconds / times);
  }
  return best;
}
