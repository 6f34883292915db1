/**
 * The only file that knows the order of the stages.
 *
 *   analyseDocument: what one document alone can tell (runs in a worker)
 *   assembleCorpus:  what all documents tell together
 */
import { clusterCorpus } from './cluster/cluster.ts';
import type { ProposePairs } from './cluster/joining/likely-pairs.ts';
import type { Introduction } from './cluster/entities/to-introduce.ts';
import type { ProbablyOne } from './cluster/entities/probably-one.ts';
import { extractMentions } from './extract/extract.ts';
import { readDocument } from './read/read.ts';
import { redactCorpus, type ReadableCorpus } from './redact/redact-corpus.ts';
import { resolveDocument } from './resolve/resolve.ts';
import { segmentDocument } from './segment/segment.ts';
import type {
  AnalysedDocument,
  CorpusContext,
  Correction,
  IdLedger,
  InputDocument,
  JoinableDocument,
  Resources,
} from './stage.ts';

/** Reads one document as far as it can be understood without the others. Never throws on bad text. */
export function analyseDocument(input: InputDocument, resources: Resources): AnalysedDocument {
  const read = readDocument(input, resources.context);
  const segmented = segmentDocument(read);
  const extracted = extractMentions(segmented, resources);
  return resolveDocument(extracted, resources);
}

/** One corpus, for people to read. */
export interface AssembledCorpus extends ReadableCorpus {
  /** Names that may stand for one actor or place, for an editor to decide. */
  readonly probablyOne: readonly ProbablyOne[];
  /** Whom the documents speak of and nobody has introduced. */
  readonly toIntroduce: readonly Introduction[];
}

/**
 * Joins what the documents tell into one corpus, corrected as its editor says. The order of `documents` does not matter.
 * @param proposePairs which tellings are compared: likelyPairs, or the same in another thread
 */
export function assembleCorpus(
  documents: readonly JoinableDocument[],
  context: CorpusContext,
  ledger: IdLedger,
  corrections: readonly Correction[],
  proposePairs?: ProposePairs,
): AssembledCorpus {
  const clustered = clusterCorpus(documents, context, ledger, corrections, proposePairs);
  const readable = redactCorpus(clustered, documents);
  return {
    ...readable,
    diagnostics: [...clustered.diagnostics, ...readable.diagnostics],
    probablyOne: clustered.probablyOne,
    toIntroduce: clustered.toIntroduce,
  };
}
