/**
 * `node batch/ingest.mjs FOLDER --analyses DIR [--out DIR] [--parts N] [--redis URL]`: puts the parts of a corpus into the
 * queue, waits until workers have done them all, and merges them into a dataset.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Queue, QueueEvents } from 'bullmq';
import { connectionTo, DEFAULT_REDIS, QUEUE } from './parts-queue.mjs';

const MERGE = fileURLToPath(new URL('../build/cli/merge.js', import.meta.url));
/** A part that ends badly is tried again before the run gives up. */
const ATTEMPTS = 3;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    analyses: { type: 'string' },
    out: { type: 'string', default: 'public/data' },
    parts: { type: 'string', default: '8' },
    redis: { type: 'string', default: DEFAULT_REDIS },
  },
});
const [folder] = positionals;
const count = Number(values.parts);
if (folder === undefined || values.analyses === undefined || !Number.isInteger(count) || count < 1) {
  console.error('node batch/ingest.mjs FOLDER --analyses DIR [--out DIR] [--parts N] [--redis URL]');
  process.exit(1);
}
const analyses = resolve(values.analyses);
const connection = connectionTo(values.redis);
const queue = new Queue(QUEUE, { connection });
const events = new QueueEvents(QUEUE, { connection });
await events.waitUntilReady();
// Every part that is waited for listens.
queue.setMaxListeners(count + 10);

const jobs = await queue.addBulk(
  Array.from({ length: count }, (_, part) => ({
    name: 'part',
    data: { folder: resolve(folder), analyses, index: part + 1, count },
    opts: { attempts: ATTEMPTS, removeOnComplete: true },
  })),
);
const outcomes = await Promise.allSettled(jobs.map((job) => job.waitUntilFinished(events)));
await Promise.all([queue.close(), events.close()]);

const failures = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [String(outcome.reason)] : []));
for (const failure of failures) console.error(failure);
if (failures.length > 0) process.exit(1);
const { status } = spawnSync(process.execPath, [MERGE, folder, '--analyses', analyses, '--out', values.out], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
