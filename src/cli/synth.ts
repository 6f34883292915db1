/** `npm run synth -- --events N --out DIR [--seed S]`: writes a synthetic dataset of any size. */
import { parseArgs } from 'node:util';
import { encodeDataset } from '../dataset/encode.ts';
import { fingerprint } from './output/dataset-files.ts';
import { OutputRefused, replaceDataset } from './output/dataset-folder.ts';
import { collectRecords } from './synth/collect-records.ts';
import { synthesize } from './synth/synthesize.ts';
import { zoneOffset } from './zone-offset.ts';

const USAGE = `Writes a dataset of events that nobody lived through, to see how the explorer does with many.

  npm run synth -- --events N --out DIR [options]

  --events N    how many events
  --out DIR     where the dataset goes, replaced as a whole
  --seed S      a whole number; the same seed gives the same dataset; default: 1
  --help        this text
`;
const TIMEZONE = 'Etc/GMT-2';

class UsageError extends Error {}

function readOptions(args: string[]) {
  const { values } = parseArgs({
    args,
    options: {
      events: { type: 'string' },
      out: { type: 'string' },
      seed: { type: 'string', default: '1' },
      help: { type: 'boolean', default: false },
    },
  });
  const [events, seed] = [Number(values.events), Number(values.seed)];
  if (values.help) return undefined;
  if (!Number.isInteger(events) || events < 1) throw new UsageError('--events expects a whole number from 1.');
  if (!Number.isInteger(seed)) throw new UsageError('--seed expects a whole number.');
  if (values.out === undefined) throw new UsageError('--out expects a folder.');
  return { events, seed, out: values.out };
}

async function main(args: string[]): Promise<void> {
  const options = readOptions(args);
  if (options === undefined) {
    process.stdout.write(USAGE);
    return;
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
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.exitCode = 1;
  if (error instanceof OutputRefused) process.stderr.write(`${error.message}\n`);
  else if (error instanceof UsageError || (error instanceof TypeError && 'code' in error)) {
    process.stderr.write(`${error.message}\n\n${USAGE}`);
  } else throw error;
}
