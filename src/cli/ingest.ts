/** `npm run ingest -- [FOLDER] [--out DIR] …`: the command line of run-ingest.ts and run-shard.ts. */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { openAnalyses } from './analysis/analyses.ts';
import { createRememberingAnalyst, createShardAnalyst } from './analysis/kept-analyst.ts';
import { UsageError } from './errors.ts';
import { diagnosticLine } from './ingest/closing-report.ts';
import { corpusFolder, processEffects } from './ingest/process-effects.ts';
import { ingestExitCode, runIngest } from './ingest/run-ingest.ts';
import { runShard } from './ingest/run-shard.ts';
import { parseShard } from './ingest/shard.ts';
import { runAsCommand } from './run-as-command.ts';
import { wholeNumber } from './whole-number.ts';

const USAGE = `Turns a folder of documents into a dataset.

  npm run ingest -- [FOLDER] [options]

  FOLDER          documents (.txt, .md, .html) and tables of events (.json, .jsonl, .csv) at any depth, and corpus.yaml; default: corpus
  --out DIR       where the dataset goes, replaced as a whole; default: public/data
  --strict        exit with 1 when there is any warning
  --json          tell progress, diagnostics and the report as JSON lines
  --jobs N        documents at the same time; default: one a core
  --no-ids        leave the corpus's ids.json as it is
  --fresh         analyse every document again, also those that did not change
  --analyses DIR  where the analyses of documents are kept; default: build/analyses
  --shard I/N     only analyse the I-th of N parts of the documents, for npm run merge; needs --analyses
  --help          this text
`;

function readOptions(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      out: { type: 'string', default: 'public/data' },
      strict: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      jobs: { type: 'string', default: String(availableParallelism()) },
      'no-ids': { type: 'boolean', default: false },
      fresh: { type: 'boolean', default: false },
      analyses: { type: 'string' },
      shard: { type: 'string' },
    },
  });
  const folder = corpusFolder(positionals);
  const shard = values.shard === undefined ? undefined : parseShard(values.shard);
  if (values.shard !== undefined && shard === undefined) {
    throw new UsageError('--shard expects a part and the number of parts, as in 3/8.');
  }
  if (shard !== undefined && values.analyses === undefined) {
    throw new UsageError('--shard needs --analyses DIR: a folder that npm run merge can read.');
  }
  return { ...values, folder, jobs: wholeNumber('jobs', values.jobs, 1), shard, keepIds: !values['no-ids'] };
}

type Options = ReturnType<typeof readOptions>;

async function ingestShard({ folder, jobs, json, analyses }: Options, shard: NonNullable<Options['shard']>) {
  const { store, createAnalyst } = openAnalyses(folder, analyses);
  const report = await runShard(
    { folder, jobs, shard },
    { ...processEffects(json), createAnalyst: (context) => createShardAnalyst(createAnalyst(context), store(context)) },
  );
  if (json) process.stdout.write(`${JSON.stringify({ event: 'shard', ...report })}\n`);
  else {
    const counts = report.counts ?? { analysed: 0, skipped: 0 };
    const summary = `Part ${shard.index} of ${shard.count}: ${counts.analysed} documents analysed, ${counts.skipped} skipped.`;
    process.stdout.write(`${[...report.diagnostics.map(diagnosticLine), summary].join('\n')}\n`);
  }
  return report.counts === undefined ? 1 : 0;
}

async function main(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (options.shard !== undefined) return ingestShard(options, options.shard);
  const { store, createAnalyst, removeUnused, ...kept } = openAnalyses(options.folder, options.analyses);
  const report = await runIngest(options, {
    ...processEffects(options.json, options.fresh ? undefined : kept.readable()),
    ...(options.fresh ? {} : { parseCorpusFile: kept.parseCorpusFile() }),
    createAnalyst: (context) =>
      options.fresh ? createAnalyst(context) : createRememberingAnalyst(createAnalyst(context), store(context)),
  });
  // A folder that the caller named may hold analyses of other corpora, and parts that others are at work on.
  if (report.out !== undefined && !options.fresh && options.analyses === undefined) removeUnused();
  return ingestExitCode(report, options.strict);
}

await runAsCommand(main, USAGE);
