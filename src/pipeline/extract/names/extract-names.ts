import { registryOf } from '../../lexicon/registry.ts';
import type { NameMention, Resources, SegmentedDocument } from '../../stage.ts';
import { scanSentence, type ScanContext } from './scan-sentence.ts';

const SMALL_WORD = /(?<![\p{L}\p{N}])\p{Ll}[\p{L}'’-]*/gu;

/**
 * Finds what a document names: people, organisations, states, places. Each mention has what its own words and those around
 * it say; who or what it is, the resolve stage decides over the whole document.
 */
export function extractNames(doc: SegmentedDocument, resources: Resources): readonly NameMention[] {
  const smallWords = new Set<string>();
  for (const { text } of doc.sentences) for (const match of text.matchAll(SMALL_WORD)) smallWords.add(match[0]);
  const context: ScanContext = {
    registry: registryOf(resources.context),
    isTown: (name) => resources.gazetteer.find(name).length > 0,
    smallWords,
    forms: new Map(),
  };
  return doc.sentences.flatMap((sentence) => scanSentence(sentence, context));
}
