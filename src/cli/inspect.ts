/** `npm run inspect -- FILE [--json]`: what each stage made of one document. */
import { parseArgs } from 'node:util';
import { analyseDocument } from '../pipeline/pipeline.ts';
import { findDocument } from './corpus/find-document.ts';
import { readInput } from './corpus/read-input.ts';
import { Complaint, UsageError } from './errors.ts';
import { GAZETTEER_FILE, loadGazetteer } from './gazetteer.ts';
import { diagnosticLine } from './ingest/closing-report.ts';
import { describeDocument } from './inspect/describe-document.ts';
import { whyUnreadable } from './inspect/why-unreadable.ts';
import { runAsCommand } from './run-as-command.ts';

const USAGE = `Prints what each stage made of one document.

  npm run inspect -- FILE [--json]

  FILE          a document; the corpus.yaml of a folder above it counts
  --json        the analysed document as JSON
  --help        this text
`;

async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const [path] = positionals;
  if (path === undefined || positionals.length > 1) throw new UsageError('Name one document.');
  const problem = await whyUnreadable(path);
  if (problem !== undefined) throw new Complaint(problem);
  const found = await findDocument(path);
  const read = found.document && readInput(found.folder, found.document);
  for (const diagnostic of [...found.diagnostics, ...(read?.diagnostics ?? [])]) {
    process.stderr.write(`${diagnosticLine(diagnostic)}\n`);
  }
  if (read?.input === undefined) {
    throw new Complaint(`${path} is no document of the corpus that it lies in, or cannot be read as one.`);
  }
  const analysed = analyseDocument(read.input, { context: found.context, gazetteer: loadGazetteer(GAZETTEER_FILE) });
  const lines = values.json ? [JSON.stringify(analysed, undefined, 2)] : describeDocument(analysed);
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}

await runAsCommand(main, USAGE);
