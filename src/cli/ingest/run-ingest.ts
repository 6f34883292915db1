/** One run of `ingest`: corpus folder → dataset folder, ids kept, everything noticed on the way reported. */
import { resolve, sep } from 'node:path';
import { disagreements } from '../../dataset/claims/disagreement.ts';
import { compareText } from '../../dataset/compare.ts';
import { defined } from '../../dataset/defined.ts';
import type { PlaceRecord } from '../../dataset/records/records.ts';
import { parseEdtf } from '../../dataset/times/edtf.ts';
import type { DatasetFile } from '../../dataset/write/encode.ts';
import type { IdFate } from '../../dataset/records/id-fates.ts';
import { idFates } from '../../pipeline/cluster/ids/id-fates.ts';
import { importedIds } from '../../pipeline/cluster/ids/imported-ids.ts';
import type { AssembledCorpus } from '../../pipeline/pipeline.ts';
import { diagnostic } from '../../pipeline/diagnostics.ts';
import type { JoinableDocument, CorpusContext, Correction, Diagnostic, IdLedger } from '../../pipeline/stage.ts';
import type { Analyst } from '../analysis/analyst.ts';
import { keepLedger, loadLedger } from '../corpus/id-ledger.ts';
import { noteDays } from '../corpus/note-days.ts';
import type { parseCorpusFile } from '../corpus/corpus-file.ts';
import { loadCorpus, type Corpus } from '../corpus/load-corpus.ts';
import { GAZETTEER_CREDIT } from '../gazetteer.ts';
import { datasetFiles } from '../output/dataset-files.ts';
import { assertReplaceable, OutputRefused } from '../output/dataset-folder.ts';
import { zoneOffset } from '../zone-offset.ts';
import { analyseDocuments } from './analyse-documents.ts';
import { createProgress } from './progress.ts';
import type { IngestReport, Reporter } from './reporter.ts';

export interface IngestOptions {
  readonly folder: string;
  readonly out: string;
  /** How many documents are analysed at the same time. */
  readonly jobs: number;
  /** Whether the corpus's ids.json is brought up to date. */
  readonly keepIds: boolean;
}

/** What a run needs of the world besides the two folders. */
export interface IngestEffects {
  readonly createAnalyst: (context: CorpusContext) => Analyst;
  readonly assemble: (
    documents: readonly JoinableDocument[],
    context: CorpusContext,
    ledger: IdLedger,
    corrections: readonly Correction[],
  ) => AssembledCorpus;
  /** Reads corpus.yaml. */
  readonly parseCorpusFile?: typeof parseCorpusFile;
  /** Puts a dataset in the place of the last one, unless its readers would refuse it. */
  readonly writeDataset: (out: string, files: Iterable<DatasetFile>) => Promise<void>;
  readonly reporter: Reporter;
  /** Milliseconds of a clock that only runs forward. */
  readonly nowMs: () => number;
  /** The day, YYYY-MM-DD, that ids.json notes for what becomes of an id in this run. */
  readonly today: () => string;
}

/**
 * @returns the report, which the reporter got too; without `out` nothing was written and the last dataset is as it was
 * @throws OutputRefused when the output folder may not be replaced
 */
export async function runIngest(options: IngestOptions, effects: IngestEffects): Promise<IngestReport> {
  const startMs = effects.nowMs();
  const seconds = (): number => (effects.nowMs() - startMs) / 1000;
  const report = (content: Omit<IngestReport, 'seconds'>): IngestReport => {
    const whole = { ...content, seconds: seconds() };
    effects.reporter.finished(whole);
    return whole;
  };

  await assertOutside(options.out, options.folder);
  const { corpus, diagnostics } = await loadCorpus(options.folder, effects.parseCorpusFile);
  if (corpus === undefined) return report(nothing(diagnostics));
  const { ledger, diagnostics: ledgerDiagnostics } = await loadLedger(options.folder);
  if (ledger === undefined) return report(nothing([...diagnostics, ...ledgerDiagnostics]));

  const total = corpus.documents.length;
  const analysed = await analyseDocuments(
    corpus,
    () => effects.createAnalyst(corpus.context),
    options.jobs,
    createProgress(total, effects.reporter, effects.nowMs),
  );
  const found = [...diagnostics, ...analysed.diagnostics];
  if (!analysed.isComplete) return report(nothing(found));
  if (analysed.documents.length === 0) {
    const message = `There is no document in ${options.folder} that could be read: nothing was written.`;
    return report(nothing([...found, diagnostic('nothingRead', message)]));
  }
  const assembled = effects.assemble(analysed.documents, corpus.context, ledger, corpus.corrections);
  const noted = await noteIds(options, ledger, assembled.ledger, effects.today());
  const imported = importedIds(assembled.records.events, noted.ledger);
  const fates = [...idFates(noted.ledger), ...imported.fates];
  const written = effects.writeDataset(options.out, filesOf(corpus, assembled, fates));
  // Counted while the last files are written elsewhere.
  const counts = countRecords(assembled, analysed.documents, total - analysed.documents.length);
  await written;
  return report({
    out: options.out,
    counts,
    unlocated: unlocated(assembled.records.places),
    toIntroduce: assembled.toIntroduce,
    probablyOne: assembled.probablyOne,
    diagnostics: [...found, ...assembled.diagnostics, ...imported.diagnostics, ...noted.diagnostics],
  });
}

/** 1 when nothing was written; in a strict run also when there is any warning. */
export function ingestExitCode({ out, diagnostics }: IngestReport, strict: boolean): number {
  if (out === undefined) return 1;
  return strict && diagnostics.some(({ severity }) => severity !== 'note') ? 1 : 0;
}

/** The dataset's texts would be read as documents of the corpus the next time. */
async function assertOutside(out: string, folder: string): Promise<void> {
  if (`${resolve(out)}${sep}`.startsWith(`${resolve(folder)}${sep}`)) {
    throw new OutputRefused(`${out} lies within the corpus folder ${folder}: name a folder outside of it.`);
  }
  await assertReplaceable(out);
}

/**
 * Keeps the ids before the dataset is written: a day that ids.json could not be made to remember would be another one at
 * the next run, and the dataset would not be the same bytes. Then it names none.
 */
async function noteIds(
  { folder, keepIds }: Pick<IngestOptions, 'folder' | 'keepIds'>,
  before: IdLedger,
  after: IdLedger,
  today: string,
): Promise<{ readonly ledger: IdLedger; readonly diagnostics: readonly Diagnostic[] }> {
  const dated = noteDays(before, after, today);
  const diagnostics = keepIds ? await keepLedger(folder, before, dated) : [];
  const isKept = keepIds && diagnostics.length === 0;
  return { ledger: isKept ? dated : noteDays(before, after, undefined), diagnostics };
}

function filesOf(
  { title, description, site, context: { timezone } }: Corpus,
  { records, texts }: AssembledCorpus,
  fates: readonly IdFate[],
): Iterable<DatasetFile> {
  const offsetMinutesAt = zoneOffset(timezone);
  const meta = { title, description, timezone, site, offsetMinutesAt, credits: [GAZETTEER_CREDIT] };
  return datasetFiles(records, meta, texts, fates);
}

function countRecords(
  { records }: AssembledCorpus,
  analysed: readonly JoinableDocument[],
  skipped: number,
): IngestReport['counts'] {
  const { documents, posts, events, actors, places } = records;
  return {
    documents: documents.length,
    skipped,
    posts: posts.length,
    furniture: analysed.reduce((sum, { furniture }) => sum + furniture, 0),
    events: events.length,
    undated: events.filter(({ when }) => when === undefined || parseEdtf(when) === undefined).length,
    unplaced: events.filter((event) => event.places.length === 0).length,
    disagreements: events.filter((event) => disagreements(event.claims).length > 0).length,
    actors: actors.length,
    places: places.length,
  };
}

const unlocated = (places: readonly PlaceRecord[]): IngestReport['unlocated'] =>
  places
    .filter(({ lat }) => lat === undefined)
    .toSorted((a, b) => b.mentions - a.mentions || compareText(a.name, b.name))
    .map(({ name, kind, country }) => ({ name, kind, ...defined({ country }) }));

function nothing(diagnostics: readonly Diagnostic[]): Omit<IngestReport, 'seconds'> {
  const counts = {
    documents: 0,
    skipped: 0,
    posts: 0,
    furniture: 0,
    events: 0,
    undated: 0,
    unplaced: 0,
    disagreements: 0,
    actors: 0,
    places: 0,
  };
  return { counts, unlocated: [], toIntroduce: [], probablyOne: [], diagnostics };
}
