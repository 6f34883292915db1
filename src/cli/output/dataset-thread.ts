/**
 * Writing in a thread of its own: files are checked and written there while the main thread makes the next ones. Both ends of the
 * way between them; write-worker.ts is the other thread.
 */
import { on } from 'node:events';
import { Worker, type MessagePort } from 'node:worker_threads';
import type { DatasetFile } from '../../dataset/write/encode.ts';
import { Complaint } from '../errors.ts';

/** What the thread is started with. */
export interface DatasetTask {
  readonly out: string;
  /** Where is kept what was found readable before, and which program found it; absent: nothing was. */
  readonly readable?: { readonly file: string; readonly program: string };
}

/** Some files, or what comes after the last one. The thread answers only to complain: with a sentence for people. */
type Message = readonly DatasetFile[] | 'all' | 'abandoned';

/** To wake a thread is dear, and small files are many: about so many characters go together. */
const CHARACTERS_TOGETHER = 500_000;

/**
 * As writeDataset, in a thread.
 * @param entry the built write-worker.js
 */
export async function writeInThread(entry: URL, task: DatasetTask, files: Iterable<DatasetFile>): Promise<void> {
  const thread = new Worker(entry, { workerData: task });
  const ended = new Promise<void>((resolve, reject) => {
    thread.on('message', (complaint: string) => reject(new Complaint(complaint)));
    thread.on('error', reject);
    thread.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The thread that writes the dataset ended with code ${code}.`));
    });
  });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread, not a window
  const post = (message: Message): void => thread.postMessage(message);
  try {
    for (const together of inBatches(files)) post(together);
  } catch (error) {
    post('abandoned');
    await ended.catch(() => undefined);
    throw error;
  }
  post('all');
  await ended;
}

function* inBatches(files: Iterable<DatasetFile>): Generator<readonly DatasetFile[], void> {
  let batch: DatasetFile[] = [];
  let characters = 0;
  for (const file of files) {
    batch.push(file);
    characters += file.text.length;
    if (characters < CHARACTERS_TOGETHER) continue;
    yield batch;
    batch = [];
    characters = 0;
  }
  yield batch;
}

/**
 * The files that come to the thread, one by one.
 * @throws Error when the last of them will never come
 */
export async function* receiveFiles(port: MessagePort): AsyncGenerator<DatasetFile, void> {
  for await (const [message] of on(port, 'message') as AsyncIterable<[Message]>) {
    if (message === 'all') return;
    if (message === 'abandoned') throw new Error('The dataset was not made to its end.');
    yield* message;
  }
}
