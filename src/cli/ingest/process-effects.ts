/** What the commands `ingest` and `merge` have in common: this process as the world of a run, and their folder. */
import { assembleCorpus } from '../../pipeline/pipeline.ts';
import { UsageError } from '../errors.ts';
import { today } from '../today.ts';
import { createConsoleReporter, createJsonReporter } from './console-reporter.ts';
import type { IngestEffects } from './run-ingest.ts';

/** @param json whether progress and report are told as JSON lines */
export function processEffects(json: boolean): Omit<IngestEffects, 'createAnalyst'> {
  const nowMs = (): number => performance.now();
  return {
    assemble: assembleCorpus,
    reporter: json
      ? createJsonReporter(process.stdout, nowMs)
      : createConsoleReporter(process.stderr, process.stdout, nowMs),
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
