/** The second stage: the blocks of posts become sentences, each an exact piece of the document's text. */
import type { ReadDocument, SegmentedDocument, Sentence } from '../stage.ts';
import { splitSentences } from './split-sentences.ts';

/** Adds the sentences of every block, in text order. A sentence never crosses a block; a headline is one sentence. */
export function segmentDocument(doc: ReadDocument): SegmentedDocument {
  const sentences: Sentence[] = [];
  for (const [post, { blocks }] of doc.posts.entries()) {
    for (const [block, { kind, span }] of blocks.entries()) {
      const text = doc.text.slice(span.start, span.end);
      for (const { start, end } of splitSentences(text)) {
        sentences.push({
          index: sentences.length,
          post,
          block,
          kind,
          span: { start: span.start + start, end: span.start + end },
          text: text.slice(start, end),
        });
      }
    }
  }
  return { ...doc, sentences };
}
