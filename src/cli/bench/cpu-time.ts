/** So many runs in a row that bring no gain show that the engine has compiled what it uses. */
const RUNS_WITHOUT_GAIN = 5;
const MOST_RUNS = 30;
/** A run that is faster by less is as fast. */
const GAIN = 0.98;
const LEAST_SECONDS = 0.2;

/**
 * The processor time in seconds that a piece of work takes, which other programs on the machine hardly change: the fastest of
 * several runs, each repeated until it can be measured. It is run until it gets no faster: the pipeline is so many functions
 * that the engine still compiles some in the tenth run, and what the compiler takes is processor time too.
 */
export function cpuSecondsOf(work: () => unknown): number {
  let best = Infinity;
  for (let run = 0, lastGain = 0; run < MOST_RUNS && run - lastGain < RUNS_WITHOUT_GAIN; run++) {
    const seconds = secondsOfRun(work);
    if (seconds < best * GAIN) lastGain = run;
    best = Math.min(best, seconds);
  }
  return best;
}

/** The processor time of one run, or of one of several where one is too short to be measured. */
export function secondsOfRun(work: () => unknown): number {
  const before = process.cpuUsage();
  for (let times = 1; ; times++) {
    work();
    const { user, system } = process.cpuUsage(before);
    const seconds = (user + system) / 1_000_000;
    if (seconds >= LEAST_SECONDS) return seconds / times;
  }
}
