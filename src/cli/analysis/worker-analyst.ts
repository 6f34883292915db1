/**
 * An analyst in a worker thread of its own, which gets documents in batches: to wake a thread costs as much as a fifth of the analysis
 * of a short report. A document that throws costs only itself; one that kills the worker or never ends costs the worker, which is
 * replaced for the others of its batch.
 *
 * A pool package such as piscina would queue and balance for us, but each lane of analyse-documents.ts asks for its next
 * documents itself, and which document killed a worker is what a pool does not tell.
 */
import { Worker } from 'node:worker_threads';
import type { CorpusContext, InputDocument } from '../../pipeline/stage.ts';
import type { AnalysisFailure, Analyst, Outcome } from './analyst.ts';

/** What the worker is started with. To a list of InputDocuments it answers the list of their outcomes. */
export interface AnalysisSetup {
  readonly context: CorpusContext;
  /** Path of build/gazetteer.txt. */
  readonly gazetteerFile: string;
  /** Shared: how many documents of the batch the worker has begun, for who finds it dead to know with which. */
  readonly begun: Int32Array;
}

/** What a document may take: ten times what the slowest machine in use needs, so that only an endless loop gets there. */
export interface TimeLimit {
  readonly baseMs: number;
  readonly msPerCharacter: number;
}

const TIME_LIMIT: TimeLimit = { baseMs: 30_000, msPerCharacter: 0.02 };

/** @param entry the built analyse-worker.js */
export function createWorkerAnalyst(entry: URL, setup: Omit<AnalysisSetup, 'begun'>, limit = TIME_LIMIT): Analyst {
  const begun = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  let worker: Worker | undefined;
  const close = async (): Promise<void> => {
    await worker?.terminate();
    worker = undefined;
  };
  const analyse = async (inputs: readonly InputDocument[]): Promise<readonly Outcome[]> => {
    if (inputs.length === 0) return [];
    const workerData: AnalysisSetup = { ...setup, begun };
    worker ??= new Worker(entry, { workerData });
    const answer = await ask(worker, inputs, begun, limit);
    if (answer.outcomes !== undefined) return answer.outcomes;
    await close();
    // What it had made of those before is lost with it.
    const culprit = currentOf(begun);
    const others = await analyse(inputs.toSpliced(culprit, 1));
    return others.toSpliced(culprit, 0, { failure: answer.failure });
  };
  return { analyse, close };
}

/** The position of the document that the worker is at; one that has begun nothing cannot begin the first. */
function currentOf(begun: Int32Array): number {
  return Math.max(Atomics.load(begun, 0) - 1, 0);
}

/** What the worker answers, or of what it died. */
type Answer =
  | { readonly outcomes: readonly Outcome[] }
  | { readonly outcomes?: undefined; readonly failure: AnalysisFailure };

function ask(
  worker: Worker,
  inputs: readonly InputDocument[],
  begun: Int32Array,
  { baseMs, msPerCharacter }: TimeLimit,
): Promise<Answer> {
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout;
    const end = (answer: Answer): void => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      resolve(answer);
    };
    const fail = (reason: AnalysisFailure['reason'], message: string): void => end({ failure: { reason, message } });
    const onMessage = (outcomes: readonly Outcome[]): void => end({ outcomes });
    const onError = (error: Error): void => fail('failed', error.message);
    const onExit = (code: number): void => fail('failed', `the worker ended with code ${code}`);
    /** Gives the document that the worker is at its time, and whichever it is at then the same again. */
    const watch = (): void => {
      const current = currentOf(begun);
      const limitMs = baseMs + msPerCharacter * (inputs[current]?.text.length ?? 0);
      timer = setTimeout(() => {
        if (currentOf(begun) === current) fail('timed-out', `no end after ${Math.round(limitMs / 1000)} seconds`);
        else watch();
      }, limitMs);
    };
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    Atomics.store(begun, 0, 0);
    watch();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread, not a window
    worker.postMessage(inputs);
  });
}
