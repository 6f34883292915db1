/**
 * An analyst in a worker thread of its own. A document that throws costs only itself; one that kills the worker or never
 * ends costs the worker, which is replaced for the next document.
 *
 * A pool package such as piscina would queue and balance for us, but each lane of analyse-documents.ts asks for its next
 * document itself, and which document killed a worker is what a pool does not tell.
 */
import { Worker } from 'node:worker_threads';
import type { JoinableDocument, CorpusContext, InputDocument } from '../../pipeline/stage.ts';
import { AnalysisFailure, type Analyst } from './analyst.ts';

/** What the worker is started with. */
export interface AnalysisSetup {
  readonly context: CorpusContext;
  /** Path of build/gazetteer.txt. */
  readonly gazetteerFile: string;
}

/** What the worker answers to an InputDocument: its JoinableDocument as text, which goes over in half the time of its many objects. */
export type AnalysisReply = { readonly json: string } | { readonly problem: string };

/** What a document may take: ten times what the slowest machine in use needs, so that only an endless loop gets there. */
export interface TimeLimit {
  readonly baseMs: number;
  readonly msPerCharacter: number;
}

const TIME_LIMIT: TimeLimit = { baseMs: 30_000, msPerCharacter: 0.02 };

/** @param entry the built analyse-worker.js */
export function createWorkerAnalyst(entry: URL, setup: AnalysisSetup, limit = TIME_LIMIT): Analyst {
  let worker: Worker | undefined;
  const close = async (): Promise<void> => {
    await worker?.terminate();
    worker = undefined;
  };
  return {
    analyse: async (input) => {
      worker ??= new Worker(entry, { workerData: setup });
      let reply: AnalysisReply;
      try {
        reply = await ask(worker, input, limit.baseMs + limit.msPerCharacter * input.text.length);
      } catch (error) {
        await close();
        throw error;
      }
      if ('problem' in reply) throw new AnalysisFailure('failed', reply.problem);
      return JSON.parse(reply.json) as JoinableDocument;
    },
    close,
  };
}

function ask(worker: Worker, input: InputDocument, timeLimitMs: number): Promise<AnalysisReply> {
  return new Promise((resolve, reject) => {
    const stopListening = (): void => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
    };
    const fail = (reason: AnalysisFailure['reason'], message: string): void => {
      stopListening();
      reject(new AnalysisFailure(reason, message));
    };
    const onMessage = (reply: AnalysisReply): void => {
      stopListening();
      resolve(reply);
    };
    const onError = (error: Error): void => fail('failed', error.message);
    const onExit = (code: number): void => fail('failed', `the worker ended with code ${code}`);
    const timer = setTimeout(
      () => fail('timed-out', `no end after ${Math.round(timeLimitMs / 1000)} seconds`),
      timeLimitMs,
    );
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread, not a window
    worker.postMessage(input);
  });
}
