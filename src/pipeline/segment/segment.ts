/** The second stage: the blocks of posts become sentences, each an exact piece of the document's text. */
import type { ReadDocument, SegmentedDocument, Sentence } from '../stage.ts';
import type { Span } from '../../dataset/records/records.ts';
import { cellsOf } from '../text/cells.ts';
import { isOfTable } from '../text/tables-of.ts';
import { pageLabel } from './page-label.ts';
import { splitSentences } from './split-sentences.ts';

/** Adds the sentences of every block, in text order, without the label of the page. A sentence never crosses a block; each cell of a table is one. */
export function segmentDocument(doc: ReadDocument): SegmentedDocument {
  const sentences: Sentence[] = [];
  const label = pageLabel(doc);
  for (const [post, { blocks }] of doc.posts.entries()) {
    for (const [block, { kind, span }] of blocks.entries()) {
      const whole = doc.text.slice(span.start, span.end);
      const skipped = label !== undefined && whole.startsWith(label) ? label.length : 0;
      const text = whole.slice(skipped);
      const from = span.start + skipped;
      for (const { start, end } of isOfTable({ kind }) ? cellsOf(text).filter(isFilled) : splitSentences(text)) {
        sentences.push({
          index: sentences.length,
          post,
          block,
          kind,
          span: { start: from + start, end: from + end },
          text: text.slice(start, end),
        });
      }
    }
  }
  return { ...doc, sentences };
}

const isFilled = ({ start, end }: Span): boolean => start < end;
