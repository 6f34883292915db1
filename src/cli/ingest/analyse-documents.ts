import { diagnostic } from '../../pipeline/diagnostics.ts';
import type { JoinableDocument, Diagnostic } from '../../pipeline/stage.ts';
import type { AnalysisFailure, Analyst, Outcome } from '../analysis/analyst.ts';
import type { Corpus } from '../corpus/load-corpus.ts';
import { readBatches, type ReadDocument } from './read-batches.ts';

export interface AnalysedCorpus {
  /** In the order of the corpus's documents, without those that were skipped. */
  readonly documents: readonly JoinableDocument[];
  /** Why documents were skipped or read with doubts; what their analysis noticed is in the documents. */
  readonly diagnostics: readonly Diagnostic[];
  /** False when documents are missing that nobody has tried to analyse. */
  readonly isComplete: boolean;
}

interface DocumentOutcome {
  readonly analysed?: JoinableDocument;
  readonly isMissing?: true;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads and analyses all documents, in as many lanes at a time. Documents are read when their turn comes, so that no more than one
 * batch for each lane is held; the result does not depend on which lane was faster.
 * @param onDone called after each batch with the number of documents that are done with
 */
export async function analyseDocuments(
  corpus: Corpus,
  createAnalyst: () => Analyst,
  lanes: number,
  onDone: (done: number) => void,
): Promise<AnalysedCorpus> {
  const outcomes: DocumentOutcome[] = [];
  const batches = readBatches(corpus, lanes);
  let done = 0;
  const lane = async (): Promise<void> => {
    const analyst = createAnalyst();
    try {
      for (const batch of batches) {
        for (const [position, outcome] of await analyseBatch(batch, analyst)) outcomes[position] = outcome;
        done += batch.length;
        onDone(done);
      }
    } finally {
      await analyst.close();
    }
  };
  await Promise.all(Array.from({ length: Math.min(lanes, corpus.documents.length) }, lane));
  return withDistinctIds(outcomes);
}

/** What became of the documents of a batch, by their positions in the corpus. */
async function analyseBatch(
  batch: readonly ReadDocument[],
  analyst: Analyst,
): Promise<readonly (readonly [number, DocumentOutcome])[]> {
  const readable = batch.flatMap(({ input }) => input ?? []);
  const analysed = await analyst.analyse(readable);
  const outcomes = new Map(readable.map((input, at) => [input, analysed[at]]));
  return batch.map(({ position, input, diagnostics }) => {
    const outcome = input && outcomes.get(input);
    return [position, input && outcome ? documentOutcome(input.file, outcome, diagnostics) : { diagnostics }];
  });
}

function documentOutcome(file: string, outcome: Outcome, diagnostics: readonly Diagnostic[]): DocumentOutcome {
  if ('json' in outcome) return { analysed: JSON.parse(outcome.json) as JoinableDocument, diagnostics };
  return {
    diagnostics: [...diagnostics, whyNotAnalysed(outcome.failure, file)],
    ...(outcome.failure.reason === 'missing' && { isMissing: true }),
  };
}

function whyNotAnalysed({ reason, message }: AnalysisFailure, file: string): Diagnostic {
  switch (reason) {
    case 'missing':
      return diagnostic('notAnalysed', `There is no analysis of this document (${message}): run its shard.`, { file });
    case 'timed-out':
      return diagnostic('analysisTimedOut', `The analysis of this document took too long (${message}).`, { file });
    case 'failed': {
      const what = `The analysis of this document failed: this is a mistake in Dateline (${message}).`;
      return diagnostic('analysisFailed', what, { file });
    }
  }
}

/** Ids follow from paths; should two ever meet, the first document keeps it and the other is reported. */
function withDistinctIds(outcomes: readonly DocumentOutcome[]): AnalysedCorpus {
  const files = new Map<string, string>();
  const documents: JoinableDocument[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const outcome of outcomes) {
    diagnostics.push(...outcome.diagnostics);
    if (outcome.analysed === undefined) continue;
    const { id, file } = outcome.analysed.document;
    const other = files.get(id);
    if (other === undefined) {
      files.set(id, file);
      documents.push(outcome.analysed);
    } else {
      const message = `This has the same id (${id}) as ${other}: rename one of them.`;
      diagnostics.push(diagnostic('duplicateDocumentId', message, { file }));
    }
  }
  return { documents, diagnostics, isComplete: outcomes.every(({ isMissing }) => isMissing !== true) };
}
