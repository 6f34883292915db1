/** Worker entry: checks and writes one dataset (output/dataset-thread.ts is the other side). */
import { parentPort, workerData } from 'node:worker_threads';
import { isForPeople } from './errors.ts';
import { receiveFiles, type DatasetTask } from './output/dataset-thread.ts';
import { openReadableBefore } from './output/readable-before.ts';
import { writeDataset } from './output/write-dataset.ts';

const { out, readable } = workerData as DatasetTask;
if (parentPort === null) throw new Error('This is no command: it is started as a thread of one.');
try {
  const before = readable && openReadableBefore(readable.file, readable.program);
  await writeDataset(out, receiveFiles(parentPort), before);
} catch (error) {
  if (!isForPeople(error)) throw error;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread, not a window
  parentPort.postMessage(error.message);
} finally {
  parentPort.close();
}
