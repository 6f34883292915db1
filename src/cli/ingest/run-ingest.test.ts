import { chmodSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { parseManifest } from '../../dataset/read/decode.ts';
import { writeDataset } from '../output/write-dataset.ts';
import { filesOf, temporaryFolder } from '../temporary-folder.fixture.ts';
import { assembleFake, createFakeAnalyst } from './fake-pipeline.fixture.ts';
import type { IngestReport, Progress } from './reporter.ts';
import { runIngest, type IngestEffects, type IngestOptions } from './run-ingest.ts';

const CORPUS = {
  'corpus.yaml':
    'title: River war\ntimezone: Europe/Kyiv\ndocuments:\n  - {file: a.txt, published: 2031-05-04}\n  - {file: z/b.txt, published: 2031-05-05}\n',
  'a.txt': 'Bridge hit\nTalks planned',
  'z/b.txt': 'Trucks burned',
};

async function ingest(
  folder: string,
  options: Partial<IngestOptions> = {},
  effects: Partial<IngestEffects> = {},
): Promise<{ report: IngestReport; out: string; progress: readonly Progress[] }> {
  const out = options.out ?? join(temporaryFolder(), 'data');
  const progress: Progress[] = [];
  const report = await runIngest(
    { folder, out, jobs: 2, keepIds: true, ...options },
    {
      createAnalyst: createFakeAnalyst,
      assemble: assembleFake,
      writeDataset,
      reporter: { progress: (now) => progress.push(now), finished: () => undefined },
      nowMs: () => 0,
      today: () => '2031-05-09',
      ...effects,
    },
  );
  return { report, out, progress };
}

/** Every path that a manifest names, at any depth. */
function pathsNamedIn(part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) return [];
  const own = 'path' in part && typeof part.path === 'string' ? [part.path] : [];
  return [...own, ...Object.values(part).flatMap(pathsNamedIn)];
}

const codesOf = ({ diagnostics }: IngestReport) => diagnostics.map(({ code, file }) => `${code} ${file}`);

describe('runIngest', () => {
  it('writes a dataset that the explorer can open, with export and texts', async () => {
    const { report, out, progress } = await ingest(temporaryFolder(CORPUS));
    expect(report).toMatchObject({ out, counts: { documents: 2, posts: 2, events: 3, undated: 0 }, diagnostics: [] });
    expect(progress.map(({ done, total }) => [done, total])).toEqual([
      [1, 2],
      [2, 2],
    ]);
    const files = filesOf(out);
    const manifest = parseManifest(JSON.parse(files.get('manifest.json') ?? ''));
    expect(manifest).toMatchObject({ title: 'River war', timezone: 'Europe/Kyiv' });
    // 4 May begins in Kyiv three hours before it does in UTC.
    expect(manifest.extent?.earliestMs).toBe(Date.UTC(2031, 4, 3, 21));
    expect([...files.keys()]).toEqual(
      [
        'README.md',
        'manifest.json',
        'records.jsonl',
        'text/a-txt.txt',
        'text/z-b-txt.txt',
        ...pathsNamedIn(manifest),
      ].toSorted(),
    );
    expect(files.get('records.jsonl')?.split('\n').filter(Boolean)).toHaveLength(7);
  });

  it('keeps the ids in the corpus, unless told not to', async () => {
    const folder = temporaryFolder(CORPUS);
    await ingest(folder, { keepIds: false });
    expect(existsSync(join(folder, 'ids.json'))).toBe(false);
    await ingest(folder);
    expect(readFileSync(join(folder, 'ids.json'), 'utf8')).toContain('"a-txt-0"');
  });

  it('reads a corpus that it may not write to', async () => {
    const folder = temporaryFolder(CORPUS);
    chmodSync(folder, 0o555);
    const { report } = await ingest(folder);
    chmodSync(folder, 0o755);
    expect(report.counts.events).toBe(3);
    expect(codesOf(report)).toEqual(['DL4402 ids.json']);
  });

  it('goes on past everything that cannot be read, and names it', async () => {
    const folder = temporaryFolder({
      ...CORPUS,
      'binary.txt': new Uint8Array([0, 1, 2]),
      'broken.txt': Buffer.concat([Buffer.from('één víér zés ácht\n'), Buffer.from([0xff])]),
      'crash.txt': 'crash',
      'empty.txt': '\n',
      'large.txt': Buffer.alloc(20_000_001, 'a'),
    });
    symlinkSync(folder, join(folder, 'loop'));
    const { report } = await ingest(folder);
    expect(report.counts).toMatchObject({ documents: 2, skipped: 5 });
    const skipped = codesOf(report).filter((code) => !code.startsWith('DL4309'));
    expect(skipped).toEqual([
      'DL4101 loop',
      'DL4108 binary.txt',
      'DL4109 broken.txt',
      'DL4201 crash.txt',
      'DL4107 empty.txt',
      'DL4106 large.txt',
    ]);
  });

  it('tells once what the analysis of a document noticed', async () => {
    const { report } = await ingest(temporaryFolder({ 'a.txt': 'text' }));
    expect(codesOf(report)).toEqual(['DL4302 undefined', 'DL1101 a.txt']);
  });

  it('leaves the last dataset when nothing could be read or corpus.yaml is broken', async () => {
    const { out } = await ingest(temporaryFolder(CORPUS));
    const before = filesOf(out);
    for (const files of [
      { 'a.txt': '' },
      { 'corpus.yaml': '- no', 'a.txt': 'text' },
      { 'ids.json': '', 'a.txt': 'text' },
    ]) {
      const { report } = await ingest(temporaryFolder(files), { out });
      expect(report.out).toBeUndefined();
      expect(report.diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
    }
    expect(filesOf(out)).toEqual(before);
  });

  it('leaves the last dataset when it is interrupted', async () => {
    const { out } = await ingest(temporaryFolder(CORPUS));
    const before = filesOf(out);
    const interrupt = () => {
      throw new Error('interrupted');
    };
    await expect(ingest(temporaryFolder(CORPUS), { out }, { assemble: interrupt })).rejects.toThrow('interrupted');
    expect(filesOf(out)).toEqual(before);
  });

  it('refuses to write into the corpus or over something else', async () => {
    const folder = temporaryFolder(CORPUS);
    await expect(ingest(folder, { out: join(folder, 'out') })).rejects.toThrow('lies within the corpus folder');
    await expect(ingest(folder, { out: temporaryFolder({ 'photo.jpg': '' }) })).rejects.toThrow('photo.jpg');
  });
});

describe('the same documents', () => {
  const { TZ } = process.env;
  afterEach(() => {
    if (TZ === undefined) delete process.env['TZ'];
    else process.env['TZ'] = TZ;
  });

  it('give the same bytes whatever the zone of the machine, the order of writing and the number of jobs', async () => {
    const first = await ingest(temporaryFolder(CORPUS), { jobs: 1 });
    process.env['TZ'] = 'Pacific/Kiritimati';
    const folder = temporaryFolder(Object.fromEntries(Object.entries(CORPUS).toReversed()));
    const second = await ingest(folder, { jobs: 8 });
    expect(filesOf(second.out)).toEqual(filesOf(first.out));
    const again = await ingest(folder, { out: second.out });
    expect(filesOf(again.out)).toEqual(filesOf(first.out));
  });
});
