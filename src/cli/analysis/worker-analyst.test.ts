import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished, expect, it } from 'vitest';
import type { InputDocument } from '../../pipeline/stage.ts';
import { temporaryFolder } from '../temporary-folder.fixture.ts';
import { createWorkerAnalyst, type TimeLimit } from './worker-analyst.ts';

/** A worker that does what the documents' texts say. */
const WORKER = `
import { parentPort, workerData } from 'node:worker_threads';
let answered = 0;
const outcomeOf = ({ text }) => {
  Atomics.add(workerData.begun, 0, 1);
  if (text === 'exit') process.exit(7);
  if (text === 'throw') throw new Error('thrown outside of any handler');
  if (text === 'hang') for (;;);
  if (text === 'refuse') return { failure: { reason: 'failed', message: 'refused' } };
  answered += 1;
  return { json: text + ' ' + answered + ' ' + workerData.context.timezone };
};
parentPort.on('message', (inputs) => parentPort.postMessage(inputs.map(outcomeOf)));
`;

const documents = (...texts: readonly string[]): readonly InputDocument[] =>
  texts.map((text) => ({ file: 'a.txt', format: 'text', text, metadata: {} }));

function createAnalyst(limit?: TimeLimit, worker = WORKER) {
  const entry = pathToFileURL(join(temporaryFolder({ 'worker.mjs': worker }), 'worker.mjs'));
  const context = { timezone: 'UTC', actors: [], places: [], topics: [] };
  const analyst = createWorkerAnalyst(entry, { context, gazetteerFile: '' }, limit);
  onTestFinished(() => analyst.close());
  return analyst;
}

it('gives all documents to one worker, in batches', async () => {
  const analyst = createAnalyst();
  expect(await analyst.analyse(documents('one', 'two'))).toEqual([{ json: 'one 1 UTC' }, { json: 'two 2 UTC' }]);
  expect(await analyst.analyse(documents('three'))).toEqual([{ json: 'three 3 UTC' }]);
  expect(await analyst.analyse([])).toEqual([]);
});

it('keeps the worker when only a document fails', async () => {
  const outcomes = await createAnalyst().analyse(documents('refuse', 'two'));
  expect(outcomes).toEqual([{ failure: { reason: 'failed', message: 'refused' } }, { json: 'two 1 UTC' }]);
});

it.each([
  ['exit', 'failed'],
  ['throw', 'failed'],
  ['hang', 'timed-out'],
])('replaces a worker that a document makes %s, which costs none of the others of its batch', async (text, reason) => {
  const analyst = createAnalyst({ baseMs: 3_000, msPerCharacter: 0 });
  expect(await analyst.analyse(documents('before', text, 'after'))).toEqual([
    { json: 'before 1 UTC' },
    { failure: { reason, message: expect.any(String) } },
    { json: 'after 2 UTC' },
  ]);
  expect(await analyst.analyse(documents('next'))).toEqual([{ json: 'next 3 UTC' }]);
});

it('replaces it as often as there are such documents', async () => {
  const outcomes = await createAnalyst().analyse(documents('exit', 'one', 'throw', 'exit', 'two'));
  expect(outcomes.map((outcome) => 'json' in outcome)).toEqual([false, true, false, false, true]);
});

it('gives each document of a batch its time', async () => {
  const slow = WORKER.replace(
    'answered += 1;',
    'answered += 1; for (const end = Date.now() + 900; Date.now() < end; );',
  );
  const outcomes = await createAnalyst({ baseMs: 2_000, msPerCharacter: 0 }, slow).analyse(
    documents('1', '2', '3', '4'),
  );
  expect(outcomes.map((outcome) => 'json' in outcome)).toEqual([true, true, true, true]);
});

it('tells of every document that the worker cannot even be started', async () => {
  const outcomes = await createAnalyst(undefined, 'throw new Error("no list of places");').analyse(documents('1', '2'));
  const failure = { reason: 'failed', message: 'no list of places' };
  expect(outcomes).toEqual([{ failure }, { failure }]);
});
