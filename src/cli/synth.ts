/** `npm run synth -- --events N --out DIR [--seed S]`: writes a synthetic dataset of any size. */
import { encodeDataset } from '../dataset/encode.ts';
import { fingerprint } from './output/dataset-files.ts';
import { replaceDataset } from './output/dataset-folder.ts';
import { runAsCommand } from './run-as-command.ts';
import { collectRecords } from './synth/collect-records.ts';
import { readSynthOptions } from './synth/synth-options.ts';
import { synthesize } from './synth/synthesize.ts';
import { zoneOffset } from './zone-offset.ts';

const USAGE = `Writes a dataset of events that nobody lived through, to see how the explorer does with many.

  npm run synth -- --events N --out DIR [options]

  --events N        how many events
  --per-document N  about how many of a day's events come to one document; default: 100
  --out DIR         where the dataset goes, replaced as a whole
  --seed S          a whole number; the same seed gives the same dataset; default: 1
  --help            this text
`;
const TIMEZONE = 'Etc/GMT-2';

async function main(args: string[]): Promise<number> {
  const options = readSynthOptions(args);
  if (options === undefined) {
    process.stdout.write(USAGE);
    return 0;
  }
  const { events, seed, out } = options;
  const startMs = performance.now();
  const records = collectRecords(synthesize(options));
  const meta = {
    title: `${events.toLocaleString('en')} synthetic events`,
    description: `Invented by the computer, seed ${seed}: nothing in it happened.`,
    timezone: TIMEZONE,
    offsetMinutesAt: zoneOffset(TIMEZONE),
    credits: [],
  };
  await replaceDataset(out, encodeDataset(records, meta, fingerprint));
  const seconds = ((performance.now() - startMs) / 1000).toFixed(1);
  process.stdout.write(`${events} events, ${records.documents.length} documents in ${seconds} s: ${out}\n`);
  return 0;
}

await runAsCommand(main, USAGE);
