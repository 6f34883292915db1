import { diagnostic } from '../../pipeline/diagnostics.ts';
import type { JoinableDocument, Diagnostic } from '../../pipeline/stage.ts';
import { AnalysisFailure, type Analyst } from '../analysis/analyst.ts';
import type { Corpus } from '../corpus/load-corpus.ts';
import type { CorpusDocument } from '../corpus/match-documents.ts';
import { readInput } from '../corpus/read-input.ts';

export interface AnalysedCorpus {
  /** In the order of the corpus's documents, without those that were skipped. */
  readonly documents: readonly JoinableDocument[];
  /** Why documents were skipped or read with doubts; what their analysis noticed is in the documents. */
  readonly diagnostics: readonly Diagnostic[];
  /** False when documents are missing that nobody has tried to analyse. */
  readonly isComplete: boolean;
}

interface Outcome {
  readonly analysed?: JoinableDocument;
  readonly isMissing?: true;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads and analyses all documents, `lanes` at a time. A document is read when its turn comes, so that no more than
 * `lanes` files are held; the result does not depend on which lane was faster.
 * @param onDone called after each document with the number that are done with
 */
export async function analyseDocuments(
  corpus: Corpus,
  createAnalyst: () => Analyst,
  lanes: number,
  onDone: (done: number) => void,
): Promise<AnalysedCorpus> {
  const outcomes: Outcome[] = [];
  const waiting = corpus.documents.entries();
  let done = 0;
  const lane = async (): Promise<void> => {
    const analyst = createAnalyst();
    try {
      for (const [index, document] of waiting) {
        outcomes[index] = await analyseOne(corpus.folder, document, analyst);
        done += 1;
        onDone(done);
      }
    } finally {
      await analyst.close();
    }
  };
  await Promise.all(Array.from({ length: Math.min(lanes, corpus.documents.length) }, lane));
  return withDistinctIds(outcomes);
}

async function analyseOne(folder: string, document: CorpusDocument, analyst: Analyst): Promise<Outcome> {
  const { input, diagnostics } = readInput(folder, document);
  if (input === undefined) return { diagnostics };
  try {
    const analysed = await analyst.analyse(input);
    return { analysed, diagnostics };
  } catch (error) {
    if (!(error instanceof AnalysisFailure)) throw error;
    return {
      diagnostics: [...diagnostics, whyNotAnalysed(error, document.file)],
      ...(error.reason === 'missing' && { isMissing: true }),
    };
  }
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
function withDistinctIds(outcomes: readonly Outcome[]): AnalysedCorpus {
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
