import { readdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { CorpusContext, InputDocument } from '../../pipeline/stage.ts';
import { createFakeAnalyst } from '../ingest/fake-pipeline.fixture.ts';
import { temporaryFolder } from '../temporary-folder.fixture.ts';
import { openAnalysisStore } from './analysis-store.ts';
import type { Analyst } from './analyst.ts';
import { createMergingAnalyst, createRememberingAnalyst, createShardAnalyst } from './kept-analyst.ts';

const CONTEXT: CorpusContext = { timezone: 'UTC', actors: [], places: [], topics: [] };
const documents = (...texts: readonly string[]): readonly InputDocument[] =>
  texts.map((text) => ({ file: 'a.txt', format: 'text', text, metadata: {} }));

function countingAnalyst() {
  const analyst = createFakeAnalyst();
  const asked: string[] = [];
  const analyse: Analyst['analyse'] = (inputs) => {
    asked.push(...inputs.map(({ text }) => text));
    return analyst.analyse(inputs);
  };
  return { analyst: { ...analyst, analyse }, asked };
}

it('analyses a document once, and again when it, its corpus or the program changes', async () => {
  const folder = temporaryFolder();
  const { analyst, asked } = countingAnalyst();
  const analyseWith = async (texts: readonly string[], program: string, context = CONTEXT) => {
    const remembering = createRememberingAnalyst(analyst, openAnalysisStore(folder, program, context));
    const outcomes = await remembering.analyse(documents(...texts));
    await remembering.close();
    return outcomes;
  };

  const first = await analyseWith(['Bridge hit', 'Talks held'], 'one');
  expect(await analyseWith(['Bridge hit', 'Talks held'], 'one')).toEqual(first);
  expect(asked.splice(0)).toEqual(['Bridge hit', 'Talks held']);
  const [, talks] = await analyseWith(['Bridge mended', 'Talks held'], 'one');
  expect(talks).toEqual(first[1]);
  await analyseWith(['Bridge hit'], 'two');
  await analyseWith(['Bridge hit'], 'one', { ...CONTEXT, timezone: 'Asia/Tokyo' });
  expect(asked).toEqual(['Bridge mended', 'Bridge hit', 'Bridge hit']);
});

it('analyses anew what is there but broken', async () => {
  const folder = temporaryFolder();
  const { analyst, asked } = countingAnalyst();
  const analyse = () =>
    createRememberingAnalyst(analyst, openAnalysisStore(folder, 'one', CONTEXT)).analyse(documents('Hit'));
  const whole = await analyse();
  for (const length of [120, 20, 0]) {
    truncateSync(join(folder, readdirSync(folder)[0] ?? ''), length);
    expect(await analyse()).toEqual(whole);
    expect(await analyse()).toEqual(whole);
  }
  expect(asked).toHaveLength(4);
});

it('removes what a later run did not use', async () => {
  const folder = temporaryFolder();
  const [outcome = expect.fail()] = await createFakeAnalyst().analyse(documents('x'));
  const [old = expect.fail(), still = expect.fail()] = documents('old', 'still there');
  const before = openAnalysisStore(folder, 'one', CONTEXT);
  before.keep([[old, outcome]]);
  before.keep([[still, outcome]]);
  const now = openAnalysisStore(folder, 'one', CONTEXT);
  now.find(still);
  now.removeUnused();
  expect(readdirSync(folder)).toHaveLength(1);
  expect(now.find(still)).toEqual(outcome);
});

it('tells whoever merges what failed in a shard, and what no shard has done', async () => {
  const store = openAnalysisStore(temporaryFolder(), 'one', CONTEXT);
  const elsewhere = openAnalysisStore(temporaryFolder(), 'one', CONTEXT);
  const shard = createShardAnalyst(createFakeAnalyst(), store);
  const [done, crashed] = await shard.analyse(documents('Bridge hit', 'crash'));
  await shard.close();
  expect(crashed).toMatchObject({ failure: { reason: 'failed' } });

  const merged = await createMergingAnalyst([elsewhere, store]).analyse(documents('Bridge hit', 'crash', 'new'));
  expect(merged).toEqual([
    done,
    { failure: { reason: 'failed', message: 'it said so' } },
    { failure: { reason: 'missing', message: expect.any(String) } },
  ]);
});

it('tells of an analysis rather than of the failure before it', async () => {
  const store = openAnalysisStore(temporaryFolder(), 'one', CONTEXT);
  const [input = expect.fail()] = documents('crash');
  store.keep([[input, { json: '{}' }]]);
  store.keep([[input, { failure: { reason: 'timed-out', message: 'no end' } }]]);
  expect(store.find(input)).toEqual({ json: '{}' });
});
