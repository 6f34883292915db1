/** `npm run ingest -- [FOLDER] [--out DIR] …`: the command line of run-ingest.ts. */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { assembleCorpus } from '../pipeline/pipeline.ts';
import { createWorkerAnalyst } from './analysis/worker-analyst.ts';
import { createConsoleReporter, createJsonReporter } from './ingest/console-reporter.ts';
import type { IngestReport } from './ingest/reporter.ts';
import { runIngest } from './ingest/run-ingest.ts';
import { OutputRefused } from './output/dataset-folder.ts';

const USAGE = `Turns a folder of documents into a dataset.

  npm run ingest -- [FOLDER] [options]

  FOLDER        documents (.txt, .md, .html) at any depth, and corpus.yaml; default: corpus
  --out DIR     where the dataset goes, replaced as a whole; default: public/data
  --strict      exit with 1 when there is any warning
  --json        tell progress, diagnostics and the report as JSON lines
  --jobs N      documents at the same time; default: one a core
  --no-ids      leave the corpus's ids.json as it is
  --help        this text
`;

/** Beside the built entries: both are made by `npm run build:cli`. */
const WORKER = new URL('analyse-worker.js', import.meta.url);
const GAZETTEER_FILE = fileURLToPath(new URL('../gazetteer.txt', import.meta.url));

class UsageError extends Error {}

function readOptions(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      out: { type: 'string', default: 'public/data' },
      strict: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      jobs: { type: 'string' },
      'no-ids': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const [folder = 'corpus', second] = positionals;
  if (second !== undefined) throw new UsageError(`One folder at a time: what is "${second}"?`);
  const jobs = values.jobs === undefined ? availableParallelism() : Number(values.jobs);
  if (!Number.isInteger(jobs) || jobs < 1) throw new UsageError('--jobs expects a whole number from 1.');
  return { ...values, folder, jobs, keepIds: !values['no-ids'] };
}

function exitCode({ out, diagnostics }: IngestReport, strict: boolean): number {
  if (out === undefined) return 1;
  return strict && diagnostics.some(({ severity }) => severity !== 'note') ? 1 : 0;
}

async function main(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (options.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const nowMs = (): number => performance.now();
  const report = await runIngest(options, {
    createAnalyst: (context) => createWorkerAnalyst(WORKER, { context, gazetteerFile: GAZETTEER_FILE }),
    assemble: assembleCorpus,
    reporter: options.json
      ? createJsonReporter(process.stdout, nowMs)
      : createConsoleReporter(process.stderr, process.stdout, nowMs),
    nowMs,
  });
  return exitCode(report, options.strict);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.exitCode = 1;
  if (error instanceof OutputRefused) process.stderr.write(`${error.message}\n`);
  else if (error instanceof UsageError || (error instanceof TypeError && 'code' in error)) {
    process.stderr.write(`${error.message}\n\n${USAGE}`);
  } else throw error;
}
