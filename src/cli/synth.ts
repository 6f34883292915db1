/** `npm run synth -- --events N --out DIR [--seed S]`: writes a synthetic dataset of any size. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encodeCorpus } from '../dataset/write/encode.ts';
import { fingerprint } from './output/dataset-files.ts';
import { replaceDataset } from './output/dataset-folder.ts';
import { runAsCommand } from './run-as-command.ts';
import { EventShelf } from './synth/event-shelf.ts';
import { shelvedCorpus } from './synth/shelved-corpus.ts';
import { readSynthOptions } from './synth/synth-options.ts';
import { SPAN_MS, synthesize } from './synth/synthesize.ts';
import { zoneOffset } from './zone-offset.ts';

const USAGE = `Writes a dataset of events that nobody lived through, to see how the explorer does with many.

  npm run synth -- --events N --out DIR [options]

  --events N        how many events
  --per-document N  about how many of a day's events come to one document; default: 100
  --out DIR         where the dataset goes, replaced as a whole
  --most-held N     how many events the explorer may hold at a time; default: what it holds by itself
  --seed S          a whole number; the same seed gives the same dataset; default: 1
  --help            this text
`;
const TIMEZONE = 'Etc/GMT-2';

async function main(args: string[]): Promise<number> {
  const options = readSynthOptions(args);
  const { events, seed, out } = options;
  const startMs = performance.now();
  const offsetMinutesAt = zoneOffset(TIMEZONE);
  const meta = {
    title: `${events.toLocaleString('en')} synthetic events`,
    description: `Invented by the computer, seed ${seed}: nothing in it happened.`,
    timezone: TIMEZONE,
    offsetMinutesAt,
    credits: [],
    mostHeld: options.mostHeld,
  };
  const folder = mkdtempSync(join(tmpdir(), 'dateline-synth-'));
  try {
    const shelf = new EventShelf(folder, events, SPAN_MS);
    const corpus = shelvedCorpus(synthesize(options), events, shelf, offsetMinutesAt);
    await replaceDataset(out, encodeCorpus(corpus, meta, fingerprint));
    const seconds = ((performance.now() - startMs) / 1000).toFixed(1);
    const documents = corpus.named().documents.length;
    process.stdout.write(`${events} events, ${documents} documents in ${seconds} s: ${out}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return 0;
}

await runAsCommand(main, USAGE);
