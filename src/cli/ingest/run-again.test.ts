import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { smallWorld } from '../../pipeline/names.fixture.ts';
import { analyseDocument, assembleCorpus } from '../../pipeline/pipeline.ts';
import { openAnalysisStore } from '../analysis/analysis-store.ts';
import type { Analyst } from '../analysis/analyst.ts';
import { createRememberingAnalyst } from '../analysis/kept-analyst.ts';
import { rememberCorpusFile } from '../corpus/kept-corpus-file.ts';
import { openReadableBefore } from '../output/readable-before.ts';
import { writeDataset } from '../output/write-dataset.ts';
import { filesOf, temporaryFolder } from '../temporary-folder.fixture.ts';
import { runIngest, type IngestEffects } from './run-ingest.ts';

const SENTENCES = [
  'On Sunday shelling killed three people in the market of Lashio, said Governor Soe Latt.',
  'Four people died on Sunday when shells hit the market of Lashio.',
  'The talks in Istanbul ended without a result.',
  'On Saturday a missile destroyed twenty houses in Sumy.',
  'Twenty homes in Sumy were hit by a missile on Saturday, said General Abel Tesfay.',
];
const sentence = fc.constantFrom(...SENTENCES);
const text = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => `News\n\n${all.join('\n\n')}\n`);

const SILENT = { progress: () => undefined, finished: () => undefined };
const effects = (createAnalyst: IngestEffects['createAnalyst']): IngestEffects => ({
  createAnalyst,
  assemble: assembleCorpus,
  writeDataset,
  reporter: SILENT,
  nowMs: () => 0,
  today: () => '2031-05-09',
});
const createAnalyst: IngestEffects['createAnalyst'] = (context): Analyst => ({
  analyse: async (inputs) =>
    inputs.map((input) => ({ json: JSON.stringify(analyseDocument(input, { ...smallWorld, context })) })),
  close: () => Promise.resolve(),
});

/** As the command runs when its folder of analyses is there. */
async function ingestWith(analyses: string, folder: string, out: string): Promise<void> {
  const remembering = effects((context) =>
    createRememberingAnalyst(createAnalyst(context), openAnalysisStore(analyses, 'one', context)),
  );
  const readableBefore = openReadableBefore(join(analyses, 'readable.txt'), 'one');
  const writing: IngestEffects['writeDataset'] = (to, files) => writeDataset(to, files, readableBefore);
  const parseCorpusFile = rememberCorpusFile(join(analyses, 'corpus-file.json'), 'one');
  await runIngest({ folder, out, jobs: 2, keepIds: true }, { ...remembering, parseCorpusFile, writeDataset: writing });
}

it('gives the same bytes after changes as a fresh run, whatever was kept from the runs before', async () => {
  const property = fc.asyncProperty(
    fc.array(text, { minLength: 4, maxLength: 5 }),
    // Changed, added, or taken away.
    fc.array(fc.tuple(fc.nat(6), fc.option(text, { nil: undefined })), { minLength: 2, maxLength: 3 }),
    async (texts, changes) => {
      const documents = texts.map((one, at) => [`day-${at}.txt`, one] as const);
      const folder = temporaryFolder({ 'corpus.yaml': 'title: Three wars\n', ...Object.fromEntries(documents) });
      const [analyses, out, elsewhere] = [temporaryFolder(), join(temporaryFolder(), 'data'), temporaryFolder()];
      const ids = join(folder, 'ids.json');
      await ingestWith(analyses, folder, out);
      for (const [which, changed] of changes) {
        const file = join(folder, `day-${which}.txt`);
        if (changed === undefined) rmSync(file, { force: true });
        else writeFileSync(file, changed);
        const before = join(elsewhere, 'ids.json');
        if (existsSync(ids)) copyFileSync(ids, before);
        await ingestWith(analyses, folder, out);
        const after = readFileSync(ids, 'utf8');
        copyFileSync(before, ids);
        const fresh = join(temporaryFolder(), 'data');
        await runIngest({ folder, out: fresh, jobs: 1, keepIds: true }, effects(createAnalyst));
        expect(readFileSync(ids, 'utf8')).toBe(after);
        expect(filesOf(out)).toEqual(filesOf(fresh));
      }
    },
  );
  await fc.assert(property, { numRuns: 3 });
});
