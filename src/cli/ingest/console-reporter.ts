/** How a run is told on the console: a line that is written over on a terminal, a plain line now and then in a pipe. */
import { closingReport } from './closing-report.ts';
import type { Progress, Reporter } from './reporter.ts';

/** The part of a stream that a reporter needs. */
export interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const TERMINAL_INTERVAL_MS = 100;
const PIPE_INTERVAL_MS = 5_000;
const START_OF_LINE = '\r\u001B[K';

/** @param progressTo where progress goes, apart from the report, so that this can be kept in a file */
export function createConsoleReporter(progressTo: Output, reportTo: Output, nowMs: () => number): Reporter {
  const terminal = progressTo.isTTY === true;
  const due = createInterval(terminal ? TERMINAL_INTERVAL_MS : PIPE_INTERVAL_MS, nowMs);
  return {
    progress: (progress) => {
      if (!due() && progress.done < progress.total) return;
      progressTo.write(terminal ? `${START_OF_LINE}${progressLine(progress)}` : `${progressLine(progress)}\n`);
    },
    finished: (report) => {
      if (terminal) progressTo.write(START_OF_LINE);
      reportTo.write(closingReport(report));
    },
  };
}

/** One JSON object a line: `progress` now and then, each `diagnostic`, and the `report`. */
export function createJsonReporter(to: Output, nowMs: () => number): Reporter {
  const due = createInterval(TERMINAL_INTERVAL_MS, nowMs);
  const write = (event: string, content: object): void => {
    to.write(`${JSON.stringify({ event, ...content })}\n`);
  };
  return {
    progress: (progress) => {
      if (due() || progress.done === progress.total) write('progress', progress);
    },
    finished: ({ diagnostics, ...report }) => {
      for (const diagnostic of diagnostics) write('diagnostic', diagnostic);
      write('report', report);
    },
  };
}

function progressLine({ done, total, perSecond, secondsLeft }: Progress): string {
  return `${done} of ${total} documents, ${perSecond.toFixed(1)} a second, ${Math.ceil(secondsLeft)} s left`;
}

/** True at most once in each interval. */
function createInterval(intervalMs: number, nowMs: () => number): () => boolean {
  let lastMs = nowMs();
  return () => {
    const now = nowMs();
    if (now - lastMs < intervalMs) return false;
    lastMs = now;
    return true;
  };
}
