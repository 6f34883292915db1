import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { MessageChannel, receiveMessageOnPort } from 'node:worker_threads';
import { expect, it, vi } from 'vitest';
import { likelyPairs, type LikelyPairs } from '../../pipeline/cluster/joining/likely-pairs.ts';
import { measureRarity } from '../../pipeline/cluster/joining/rarity.ts';
import { telling } from '../../pipeline/cluster/tellings/telling.fixture.ts';
import { temporaryFolder } from '../temporary-folder.fixture.ts';
import { proposeInThread, sendPairs } from './pairs-thread.ts';

const SHELLING = 'Shelling killed farmers in Lashio';
const { numbers } = measureRarity([SHELLING, SHELLING, 'Talks in Paris'].map((text) => telling({ text, day: 4 })));
const everything = -100;

/** What a thread with this program makes of three tellings, each worth it. */
function proposed(program: string): readonly LikelyPairs[] {
  const folder = temporaryFolder({ 'worker.mjs': `import { workerData } from 'node:worker_threads';\n${program}` });
  return [...proposeInThread(pathToFileURL(join(folder, 'worker.mjs')), 1)(numbers, everything)];
}

const SEND = `
const { tellings, least, way } = workerData;
const send = (message) => {
  way.port.postMessage(message);
  Atomics.add(way.sent, 0, 1);
  Atomics.notify(way.sent, 0);
};
`;

it('gives the pairs of the thread in their order, whether they come before they are asked for or after', () => {
  const some = `send({ pairs: Int32Array.of(0, tellings.count), likeness: Float64Array.of(least) });`;
  const pairs = { pairs: Int32Array.of(0, 3), likeness: Float64Array.of(everything) };
  expect(proposed(`${SEND} ${some} ${some} send('all');`)).toEqual([pairs, pairs]);
  expect(proposed(`${SEND} ${some} setTimeout(() => { ${some} send('all'); }, 50);`)).toEqual([pairs, pairs]);
});

it('has the thread begin before its pairs are asked for', async () => {
  const marks = `import { writeFileSync } from 'node:fs'; writeFileSync(new URL('begun', import.meta.url), '');`;
  const folder = temporaryFolder({
    'worker.mjs': `import { workerData } from 'node:worker_threads';\n${marks}\n${SEND} send('all');`,
  });
  const pairs = proposeInThread(pathToFileURL(join(folder, 'worker.mjs')), 1)(numbers, everything);
  await vi.waitFor(() => expect(existsSync(join(folder, 'begun'))).toBe(true), { timeout: 10_000 });
  expect([...pairs]).toEqual([]);
});

it('says why a thread failed', () => {
  expect(() => proposed(`${SEND} send({ failure: 'out of memory' });`)).toThrow(
    'The thread that proposes pairs failed: out of memory',
  );
});

it('starts no thread for few tellings', () => {
  const propose = proposeInThread(new URL('file:///nowhere/worker.mjs'));
  expect([...propose(numbers, everything)]).toEqual([...likelyPairs(numbers, everything)]);
});

/** What the thread's end of the way sends of these pairs. */
function sentOf(propose: () => Iterable<LikelyPairs>) {
  const { port1, port2 } = new MessageChannel();
  const sent = new Int32Array(new SharedArrayBuffer(4));
  sendPairs({ port: port2, sent }, propose);
  const messages = Array.from(sent.length === 1 ? Array(sent[0]) : [], () => receiveMessageOnPort(port1)?.message);
  port1.close();
  return messages;
}

it('sends all pairs and then that these were all, or why there are no more', () => {
  expect(sentOf(() => likelyPairs(numbers, everything))).toEqual([...likelyPairs(numbers, everything), 'all']);
  expect(
    sentOf(() => {
      throw new Error('No such telling');
    }),
  ).toEqual([{ failure: 'No such telling' }]);
});
