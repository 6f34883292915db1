/**
 * `node batch/worker.mjs [--redis URL]`: does one part after the other until it is told to stop. Start as many as you like.
 *
 * A worker that dies takes nothing along: its job's lock runs out, another worker gets the job, and the analyses that
 * were kept by then are not made again.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'bullmq';
import { connectionTo, DEFAULT_REDIS, QUEUE } from './parts-queue.mjs';

const INGEST = fileURLToPath(new URL('../build/cli/ingest.js', import.meta.url));

/** A job whose worker has not been heard of for so long is given to another one. */
const LOCK_MS = 5_000;

const { values } = parseArgs({ options: { redis: { type: 'string', default: DEFAULT_REDIS } } });

/** @param {import('./parts-queue.mjs').Part} part */
function ingestPart({ folder, analyses, index, count }) {
  const args = [INGEST, folder, '--shard', `${index}/${count}`, '--analyses', analyses];
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    child.on('error', failed);
    child.on('close', (code) => {
      if (code === 0) done(undefined);
      else failed(new Error(`Part ${index} of ${count} ended with code ${code}`));
    });
  });
}

const worker = new Worker(QUEUE, (job) => ingestPart(job.data), {
  connection: connectionTo(values.redis),
  lockDuration: LOCK_MS,
  stalledInterval: LOCK_MS / 2,
  // Parts are safe to repeat: a worker's death is never the reason to give one up.
  maxStalledCount: Number.MAX_SAFE_INTEGER,
});
worker.on('active', (job) => console.log(`part ${job.data.index} begun`));
worker.on('completed', (job) => console.log(`part ${job.data.index} done`));
worker.on('error', (error) => console.error(error.message));
process.on('SIGTERM', () => void worker.close().then(() => process.exit(0)));
