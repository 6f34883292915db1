import { readdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { JoinableDocument, CorpusContext, InputDocument } from '../../pipeline/stage.ts';
import { createFakeAnalyst } from '../ingest/fake-pipeline.fixture.ts';
import { temporaryFolder } from '../temporary-folder.fixture.ts';
import { openAnalysisStore } from './analysis-store.ts';
import { createMergingAnalyst, createRememberingAnalyst, createShardAnalyst } from './kept-analyst.ts';

const CONTEXT: CorpusContext = { timezone: 'UTC', actors: [], places: [], topics: [] };
const document = (text: string): InputDocument => ({ file: 'a.txt', format: 'text', text, metadata: {} });

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.gz'));

function countingAnalyst() {
  const analyst = createFakeAnalyst();
  const asked: string[] = [];
  const analyse = (input: InputDocument): Promise<JoinableDocument> => {
    asked.push(input.text);
    return analyst.analyse(input);
  };
  return { analyst: { ...analyst, analyse }, asked };
}

it('analyses a document once, and again when it, its corpus or the program changes', async () => {
  const folder = temporaryFolder();
  const { analyst, asked } = countingAnalyst();
  const analyseWith = async (text: string, program: string, context = CONTEXT) => {
    const remembering = createRememberingAnalyst(analyst, openAnalysisStore(folder, program, context));
    const analysed = await remembering.analyse(document(text));
    await remembering.close();
    return analysed;
  };

  const first = await analyseWith('Bridge hit', 'one');
  expect(await analyseWith('Bridge hit', 'one')).toEqual(first);
  expect(asked).toHaveLength(1);
  await analyseWith('Bridge mended', 'one');
  await analyseWith('Bridge hit', 'two');
  await analyseWith('Bridge hit', 'one', { ...CONTEXT, timezone: 'Asia/Tokyo' });
  expect(asked).toEqual(['Bridge hit', 'Bridge mended', 'Bridge hit', 'Bridge hit']);
});

it('analyses anew what is there but broken', async () => {
  const folder = temporaryFolder();
  const { analyst, asked } = countingAnalyst();
  const remembering = createRememberingAnalyst(analyst, openAnalysisStore(folder, 'one', CONTEXT));
  const whole = await remembering.analyse(document('Bridge hit'));
  await remembering.close();
  truncateSync(join(folder, filesIn(folder)[0] ?? ''), 20);
  expect(await remembering.analyse(document('Bridge hit'))).toEqual(whole);
  expect(asked).toHaveLength(2);
});

it('removes what a later run did not use', async () => {
  const folder = temporaryFolder();
  const keep = { analysed: await createFakeAnalyst().analyse(document('x')) };
  const before = openAnalysisStore(folder, 'one', CONTEXT);
  before.keep(document('old'), keep);
  before.keep(document('still there'), keep);
  const now = openAnalysisStore(folder, 'one', CONTEXT);
  now.find(document('still there'));
  await now.removeUnused();
  expect(filesIn(folder)).toHaveLength(1);
  expect(now.find(document('still there'))).toEqual(keep);
});

it('tells whoever merges what failed in a shard, and what no shard has done', async () => {
  const store = openAnalysisStore(temporaryFolder(), 'one', CONTEXT);
  const elsewhere = openAnalysisStore(temporaryFolder(), 'one', CONTEXT);
  const shard = createShardAnalyst(createFakeAnalyst(), store);
  const done = await shard.analyse(document('Bridge hit'));
  await expect(shard.analyse(document('crash'))).rejects.toMatchObject({ reason: 'failed' });
  await shard.close();

  const merging = createMergingAnalyst([elsewhere, store]);
  expect(await merging.analyse(document('Bridge hit'))).toEqual(done);
  await expect(merging.analyse(document('crash'))).rejects.toMatchObject({ reason: 'failed', message: 'it said so' });
  await expect(merging.analyse(document('new'))).rejects.toMatchObject({ reason: 'missing' });
});
