/** What the commands `ingest` and `merge` have in common: this process as the world of a run, and their folder. */
import { assembleCorpus } from '../../pipeline/pipeline.ts';
import { UsageError } from '../errors.ts';
import { writeInThread, type DatasetTask } from '../output/dataset-thread.ts';
import { today } from '../today.ts';
import { createConsoleReporter, createJsonReporter } from './console-reporter.ts';
import { proposeInThread } from './pairs-thread.ts';
import type { IngestEffects } from './run-ingest.ts';

/** Beside the built entries: all of it is made by `npm run build:cli`. */
const WRITER = new URL('write-worker.js', import.meta.url);
const PROPOSER = new URL('pairs-worker.js', import.meta.url);

/**
 * @param json whether progress and report are told as JSON lines
 * @param readable where is kept what was found readable before
 */
export function processEffects(
  json: boolean,
  readable?: DatasetTask['readable'],
): Omit<IngestEffects, 'createAnalyst'> {
  const nowMs = (): number => performance.now();
  return {
    assemble: (documents, context, ledger, corrections) =>
      assembleCorpus(documents, context, ledger, corrections, proposeInThread(PROPOSER)),
    reporter: json
      ? createJsonReporter(process.stdout, nowMs)
      : createConsoleReporter(process.stderr, process.stdout, nowMs),
    writeDataset: (out, files) => writeInThread(WRITER, { out, ...(readable && { readable }) }, files),
    nowMs,
    today: () => today(process.env, Date.now()),
  };
}

/**
 * The corpus folder that a command line names.
 * @throws UsageError when it names several
 */
export function corpusFolder([folder = 'corpus', second]: readonly string[]): string {
  if (second !== undefined) throw new UsageError(`One folder at a time: what is "${second}"?`);
  return folder;
}
