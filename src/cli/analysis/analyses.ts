import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CorpusContext } from '../../pipeline/stage.ts';
import type { parseCorpusFile } from '../corpus/corpus-file.ts';
import { rememberCorpusFile } from '../corpus/kept-corpus-file.ts';
import { GAZETTEER_FILE } from '../gazetteer.ts';
import type { DatasetTask } from '../output/dataset-thread.ts';
import { openAnalysisStore, type AnalysisStore } from './analysis-store.ts';
import type { Analyst } from './analyst.ts';
import { programFingerprint } from './program-fingerprint.ts';
import { createWorkerAnalyst } from './worker-analyst.ts';

/** Beside the built entries: all of it is made by `npm run build:cli`. */
const WORKER = new URL('analyse-worker.js', import.meta.url);
const BUILT_FOLDER = fileURLToPath(new URL('.', import.meta.url));
const ANALYSES_FOLDER = fileURLToPath(new URL('../analyses', import.meta.url));

/** How a run comes by the analyses of a corpus's documents. */
export interface Analyses {
  /** The one store of this run. */
  readonly store: (context: CorpusContext) => AnalysisStore;
  /** One that works in a thread of its own and keeps nothing. */
  readonly createAnalyst: (context: CorpusContext) => Analyst;
  /** Reads a corpus.yaml that did not change from what the last run kept of it. */
  readonly parseCorpusFile: () => typeof parseCorpusFile;
  /** Where is kept which parts of datasets runs with these analyses have found readable. */
  readonly readable: () => NonNullable<DatasetTask['readable']>;
  /** Removes what this run did not use of its store. */
  readonly removeUnused: () => void;
}

/** @param analysesFolder where analyses are kept; by default a folder of this installation for this one corpus */
export function openAnalyses(corpusFolder: string, analysesFolder = folderOf(corpusFolder)): Analyses {
  let opened: AnalysisStore | undefined;
  let fingerprint: string | undefined;
  const program = (): string => (fingerprint ??= programFingerprint(BUILT_FOLDER, GAZETTEER_FILE));
  return {
    store: (context) => (opened ??= openAnalysisStore(analysesFolder, program(), context)),
    parseCorpusFile: () => rememberCorpusFile(join(analysesFolder, 'corpus-file.json'), program()),
    readable: () => ({ file: join(analysesFolder, 'readable.txt'), program: program() }),
    createAnalyst: (context) => createWorkerAnalyst(WORKER, { context, gazetteerFile: GAZETTEER_FILE }),
    removeUnused: () => opened?.removeUnused(),
  };
}

function folderOf(corpusFolder: string): string {
  return join(ANALYSES_FOLDER, createHash('sha256').update(resolve(corpusFolder)).digest('hex').slice(0, 12));
}
