/** How fast documents are read: the bundled corpus on one core, and ten thousand synthetic ones as `ingest` reads them. */
import { appendFileSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder, runCommand } from '../../scripts/run-command.mjs';
import { WORK } from '../lib/work.mjs';

/** Of wire reports of 1,500 characters each these make ten thousand. */
const EVENTS = 45_500;
const EVENTS_PER_DOCUMENT = 5;
/** Each run once, since it takes a minute or two; quick runs take a tenth of the documents. */
const EVENTS_QUICK = 4550;
const MEGABYTE = 1_000_000;

/** @param {readonly string[]} args of scripts/run-cli.mjs */
async function runCli(args) {
  const result = await runCommand([process.execPath, join(projectFolder, 'scripts/run-cli.mjs'), ...args]);
  if (result.exitCode !== 0) throw new Error(`${args.join(' ')} failed:\n${result.output}`);
  return result;
}

/** The rate of one core, which the bench of the pipeline prints. @param {(figure: import('../lib/suite.ts').Measured) => void} record */
async function measureReading(record) {
  const { output } = await runCommand([
    process.execPath,
    join(projectFolder, 'scripts/run-cli.mjs'),
    'bench-pipeline',
    'corpus',
  ]);
  const rate = /^Both\s+([\d.]+) MB\/s/m.exec(output)?.[1];
  const value = rate === undefined ? undefined : Number(rate);
  record({
    name: 'pipeline/reading',
    n: 0,
    value,
    unit: 'MB/s a core',
    ...(value === undefined && { note: output.trim() }),
  });
}

/**
 * The whole command, from its start to its end: all documents; and again when one of them has changed.
 *
 * @param {number} events
 * @param {(figure: import('../lib/suite.ts').Measured) => void} record
 */
async function measureIngest(events, record) {
  const folder = join(WORK, `ingest-${events}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const corpus = join(folder, 'corpus');
  const perDocument = String(EVENTS_PER_DOCUMENT);
  await runCli(['synth-corpus', '--events', String(events), '--per-document', perDocument, '--out', corpus]);
  const documents = readdirSync(join(corpus, 'documents'), { recursive: true })
    .map((name) => join(corpus, 'documents', String(name)))
    .filter((path) => path.endsWith('.txt'))
    .toSorted();
  const megabytes = documents.reduce((sum, path) => sum + statSync(path).size, 0) / MEGABYTE;
  const ingest = () =>
    runCli(['ingest', corpus, '--out', join(folder, 'dataset'), '--analyses', join(folder, 'analyses')]);

  const n = documents.length;
  const first = await ingest();
  const rate = megabytes / (first.durationMs / 1000);
  record({ name: 'pipeline/ingest', n, value: rate, unit: 'MB/s' });
  appendFileSync(documents[Math.floor(n / 2)] ?? '', '\n23:58\n\nA bridge near the harbour was closed for repairs.\n');
  const again = await ingest();
  const share = (100 * again.durationMs) / first.durationMs;
  record({ name: 'pipeline/ingest again, one document changed', n, value: share, unit: '% of the first run' });
  rmSync(folder, { recursive: true, force: true });
}

/** @type {import('../lib/suite.ts').Suite} */
export const pipeline = {
  name: 'pipeline',
  async run({ runs }, record) {
    await measureReading(record);
    await measureIngest(runs === 1 ? EVENTS_QUICK : EVENTS, record);
  },
};
