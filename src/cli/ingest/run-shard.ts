/** One run of `ingest --shard`: a part of a corpus → analyses in a store, from which `merge` makes the dataset. */
import type { CorpusContext, Diagnostic } from '../../pipeline/stage.ts';
import type { Analyst } from '../analysis/analyst.ts';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { analyseDocuments } from './analyse-documents.ts';
import { createProgress } from './progress.ts';
import type { Reporter } from './reporter.ts';
import { isInShard, type Shard } from './shard.ts';

export interface ShardReport {
  /** Absent when the corpus cannot be used. */
  readonly counts?: { readonly analysed: number; readonly skipped: number };
  readonly diagnostics: readonly Diagnostic[];
}

export interface ShardEffects {
  readonly createAnalyst: (context: CorpusContext) => Analyst;
  readonly reporter: Pick<Reporter, 'progress'>;
  readonly nowMs: () => number;
}

/** Analyses the documents of the shard. May be run again, anywhere and at any time: what is done is not done again. */
export async function runShard(
  { folder, shard, jobs }: { readonly folder: string; readonly shard: Shard; readonly jobs: number },
  { createAnalyst, reporter, nowMs }: ShardEffects,
): Promise<ShardReport> {
  const { corpus, diagnostics } = await loadCorpus(folder);
  if (corpus === undefined) return { diagnostics };
  const documents = corpus.documents.filter(({ file }) => isInShard(file, shard));
  const total = documents.length;
  const analysed = await analyseDocuments(
    { ...corpus, documents },
    () => createAnalyst(corpus.context),
    jobs,
    createProgress(total, reporter, nowMs),
  );
  return {
    counts: { analysed: analysed.documents.length, skipped: total - analysed.documents.length },
    diagnostics: [...diagnostics, ...analysed.diagnostics],
  };
}
