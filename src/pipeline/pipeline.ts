/**
 * The only file that knows the order of the stages.
 *
 *   analyseDocument: what one document alone can tell (runs in a worker)
 *   assembleCorpus:  what all documents tell together
 */
import { clusterCorpus, type ClusteredCorpus } from './cluster/cluster.ts';
import { extractMentions } from './extract/extract.ts';
import { readDocument } from './read/read.ts';
import { resolveDocument } from './resolve/resolve.ts';
import { segmentDocument } from './segment/segment.ts';
import type { AnalysedDocument, CorpusContext, IdLedger, InputDocument, Resources } from './stage.ts';

/** Reads one document as far as it can be understood without the others. Never throws on bad text. */
export function analyseDocument(input: InputDocument, resources: Resources): AnalysedDocument {
  const read = readDocument(input, resources.context);
  const segmented = segmentDocument(read);
  const extracted = extractMentions(segmented, resources);
  return resolveDocument(extracted, resources);
}

/** Joins what the documents tell into one corpus. The order of `documents` does not matter. */
export function assembleCorpus(
  documents: readonly AnalysedDocument[],
  context: CorpusContext,
  ledger: IdLedger,
): ClusteredCorpus {
  return clusterCorpus(documents, context, ledger);
}
