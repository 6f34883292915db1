import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished, expect, it } from 'vitest';
import type { InputDocument } from '../../pipeline/stage.ts';
import { temporaryFolder } from '../temporary-folder.fixture.ts';
import { createWorkerAnalyst, type TimeLimit } from './worker-analyst.ts';

/** A worker that does what the document's text says. */
const WORKER = `
import { parentPort, workerData } from 'node:worker_threads';
let answered = 0;
parentPort.on('message', ({ text }) => {
  if (text === 'exit') process.exit(7);
  if (text === 'throw') throw new Error('thrown outside of any handler');
  if (text === 'hang') for (;;);
  answered += 1;
  parentPort.postMessage(text === 'refuse' ? { problem: 'refused' } : { json: JSON.stringify({ text, answered, zone: workerData.context.timezone }) });
});
`;

const document = (text: string): InputDocument => ({ file: 'a.txt', format: 'text', text, metadata: {} });

function createAnalyst(limit?: TimeLimit) {
  const entry = pathToFileURL(join(temporaryFolder({ 'worker.mjs': WORKER }), 'worker.mjs'));
  const context = { timezone: 'UTC', actors: [], places: [], topics: [] };
  const analyst = createWorkerAnalyst(entry, { context, gazetteerFile: '' }, limit);
  onTestFinished(() => analyst.close());
  return analyst;
}

it('gives every document to one worker', async () => {
  const analyst = createAnalyst();
  expect(await analyst.analyse(document('one'))).toEqual({ text: 'one', answered: 1, zone: 'UTC' });
  expect(await analyst.analyse(document('two'))).toMatchObject({ text: 'two', answered: 2 });
});

it('keeps the worker when only a document fails', async () => {
  const analyst = createAnalyst();
  await expect(analyst.analyse(document('refuse'))).rejects.toMatchObject({ reason: 'failed', message: 'refused' });
  expect(await analyst.analyse(document('two'))).toMatchObject({ answered: 2 });
});

it.each([
  ['exit', 'failed'],
  ['throw', 'failed'],
  ['hang', 'timed-out'],
])('replaces a worker that a document makes %s', async (text, reason) => {
  const analyst = createAnalyst({ baseMs: 3_000, msPerCharacter: 0 });
  await expect(analyst.analyse(document(text))).rejects.toMatchObject({ reason });
  expect(await analyst.analyse(document('next'))).toMatchObject({ text: 'next', answered: 1 });
});
