import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { MessageChannel } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import type { DatasetFile } from '../../dataset/write/encode.ts';
import { Complaint } from '../errors.ts';
import { temporaryFolder } from '../temporary-folder.fixture.ts';
import { receiveFiles, writeInThread } from './dataset-thread.ts';

/** A thread that notes what it gets, until something ends it. */
const WORKER = `
import { appendFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
parentPort.on('message', (message) => {
  appendFileSync(workerData.out, JSON.stringify(message) + '\\n');
  const names = Array.isArray(message) ? message.map(({ path }) => path) : [];
  if (names.includes('throw')) throw new Error('thrown in the thread');
  if (names.includes('exit')) process.exit(7);
  if (names.includes('complain')) parentPort.postMessage('Name another folder.');
  if (!Array.isArray(message) || names.includes('complain')) parentPort.close();
});
`;

const file = (path: string, text = ''): DatasetFile => ({ path, text });

function thread() {
  const folder = temporaryFolder({ 'worker.mjs': WORKER });
  const out = join(folder, 'messages');
  const write = (files: Iterable<DatasetFile>) =>
    writeInThread(pathToFileURL(join(folder, 'worker.mjs')), { out }, files);
  const messages = (): readonly unknown[] =>
    existsSync(out)
      ? readFileSync(out, 'utf8')
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line))
      : [];
  return { write, messages };
}

describe('writeInThread', () => {
  it('sends all files, small ones together', async () => {
    const { write, messages } = thread();
    const files = [file('a', 'ї'), file('b'), file('large', 'x'.repeat(600_000)), file('c')];
    await write(files);
    expect(messages()).toEqual([files.slice(0, 3), files.slice(3), 'all']);
  });

  it.each([
    ['throw', 'thrown in the thread'],
    ['exit', 'ended with code 7'],
  ])('fails when the thread does: %s', async (name, message) => {
    await expect(thread().write([file('a'), file(name)])).rejects.toThrow(message);
  });

  it('passes on what the thread has to say to people', async () => {
    await expect(thread().write([file('complain')])).rejects.toThrow(new Complaint('Name another folder.'));
  });

  it('tells the thread when files cannot be made', async () => {
    const { write, messages } = thread();
    const failing = function* () {
      yield file('large', 'x'.repeat(600_000));
      throw new Error('an event names no post');
    };
    await expect(write(failing())).rejects.toThrow('an event names no post');
    expect(messages()).toEqual([[file('large', 'x'.repeat(600_000))], 'abandoned']);
  });
});

describe('receiveFiles', () => {
  async function received(...messages: readonly unknown[]): Promise<readonly string[]> {
    const { port1, port2 } = new MessageChannel();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port, not a window
    for (const message of messages) port1.postMessage(message);
    const paths: string[] = [];
    try {
      for await (const { path } of receiveFiles(port2)) paths.push(path);
    } finally {
      port1.close();
    }
    return paths;
  }

  it('gives the files one by one until all have come', async () => {
    expect(await received([file('a'), file('b')], [], [file('c')], 'all', [file('d')])).toEqual(['a', 'b', 'c']);
  });

  it('fails when there will never be all of them', async () => {
    await expect(received([file('a')], 'abandoned')).rejects.toThrow('not made to its end');
  });
});
