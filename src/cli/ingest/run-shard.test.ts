import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { openAnalysisStore } from '../analysis/analysis-store.ts';
import { createMergingAnalyst, createShardAnalyst } from '../analysis/kept-analyst.ts';
import { writeDataset } from '../output/write-dataset.ts';
import { filesOf, temporaryFolder } from '../temporary-folder.fixture.ts';
import { assembleFake, createFakeAnalyst } from './fake-pipeline.fixture.ts';
import { runIngest, type IngestEffects } from './run-ingest.ts';
import { runShard } from './run-shard.ts';
import { isInShard, parseShard, type Shard } from './shard.ts';

const DOCUMENTS = Object.fromEntries(
  Array.from({ length: 12 }, (_, number) => [`day-${number}.txt`, `Bridge ${number} hit`]),
);
const CORPUS = { ...DOCUMENTS, 'broken.txt': 'This will crash' };
const SILENT = { progress: () => undefined, finished: () => undefined };

function effects(createAnalyst: IngestEffects['createAnalyst']): IngestEffects {
  return {
    createAnalyst,
    assemble: assembleFake,
    writeDataset,
    reporter: SILENT,
    nowMs: () => 0,
    today: () => '2031-05-09',
  };
}

async function analyseShard(folder: string, analyses: string, shard: Shard) {
  return runShard(
    { folder, jobs: 2, shard },
    {
      ...effects((context) => createShardAnalyst(createFakeAnalyst(), openAnalysisStore(analyses, 'one', context))),
    },
  );
}

async function merge(folder: string, analyses: readonly string[]) {
  const out = join(temporaryFolder(), 'data');
  const merging: IngestEffects['createAnalyst'] = (context) =>
    createMergingAnalyst(analyses.map((store) => openAnalysisStore(store, 'one', context)));
  const report = await runIngest({ folder, out, jobs: 2, keepIds: false }, effects(merging));
  return { report, out };
}

describe('shards', () => {
  it('put every document into exactly one part', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (file, count) => {
        const parts = Array.from({ length: count }, (_, part) => isInShard(file, { index: part + 1, count }));
        expect(parts.filter(Boolean)).toHaveLength(1);
      }),
    );
  });

  it.each(['0/3', '4/3', '1', '/', '1/0', '-1/2', '1.5/2', 'a/b'])('are not written %s', (text) => {
    expect(parseShard(text)).toBeUndefined();
  });

  it('give the same bytes as one run, whichever came first and however often, failures included', async () => {
    const folder = temporaryFolder(CORPUS);
    const whole = join(temporaryFolder(), 'data');
    const alone = await runIngest({ folder, out: whole, jobs: 2, keepIds: false }, effects(createFakeAnalyst));
    const [here, there] = [temporaryFolder(), temporaryFolder()];
    for (const [index, analyses] of [
      [3, here],
      [1, there],
      [3, there],
      [2, here],
    ] as const) {
      await analyseShard(folder, analyses, { index, count: 3 });
    }
    const { report, out } = await merge(folder, [here, there]);
    expect(filesOf(out)).toEqual(filesOf(whole));
    expect(report.diagnostics).toEqual(alone.diagnostics);
  });

  it('make no dataset while one is missing, and name its documents', async () => {
    const folder = temporaryFolder(CORPUS);
    const analyses = temporaryFolder();
    await analyseShard(folder, analyses, { index: 1, count: 2 });
    const { report, out } = await merge(folder, [analyses]);
    expect(existsSync(out)).toBe(false);
    const missing = report.diagnostics.filter(({ code }) => code === 'DL4204').map(({ file }) => file);
    expect(missing).toEqual(
      Object.keys(CORPUS)
        .filter((file) => isInShard(file, { index: 2, count: 2 }))
        .toSorted(),
    );
  });
});
