/** `npm run merge -- [FOLDER] --analyses DIR …`: makes the dataset of a corpus whose shards have been analysed elsewhere. */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { openAnalyses } from './analysis/analyses.ts';
import { createMergingAnalyst } from './analysis/kept-analyst.ts';
import { UsageError } from './errors.ts';
import { corpusFolder, processEffects } from './ingest/process-effects.ts';
import { ingestExitCode, runIngest } from './ingest/run-ingest.ts';
import { runAsCommand } from './run-as-command.ts';

const USAGE = `Turns the analyses that npm run ingest -- --shard left into a dataset: the same bytes as one npm run ingest.

  npm run merge -- [FOLDER] --analyses DIR [options]

  FOLDER          the corpus whose documents were analysed; default: corpus
  --analyses DIR  where the shards kept their analyses; may be given several times
  --out DIR       where the dataset goes, replaced as a whole; default: public/data
  --strict        exit with 1 when there is any warning
  --json          tell progress, diagnostics and the report as JSON lines
  --no-ids        leave the corpus's ids.json as it is
  --help          this text

When a document has no analysis, nothing is written and its shard has to be run again.
`;

function readOptions(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      out: { type: 'string', default: 'public/data' },
      strict: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      'no-ids': { type: 'boolean', default: false },
      analyses: { type: 'string', multiple: true, default: [] },
    },
  });
  const folder = corpusFolder(positionals);
  if (values.analyses.length === 0) throw new UsageError('Name the folder of the analyses: --analyses DIR.');
  return { ...values, folder, keepIds: !values['no-ids'] };
}

async function main(args: string[]): Promise<number> {
  const options = readOptions(args);
  const parts = options.analyses.map((folder) => openAnalyses(options.folder, folder));
  const report = await runIngest(
    { ...options, jobs: availableParallelism() },
    {
      ...processEffects(options.json),
      createAnalyst: (context) => createMergingAnalyst(parts.map(({ store }) => store(context))),
    },
  );
  return ingestExitCode(report, options.strict);
}

await runAsCommand(main, USAGE);
