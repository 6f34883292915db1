import { documentId } from '../../dataset/records/ids.ts';
import type { Block, BlockKind, SegmentedDocument, Sentence } from '../stage.ts';
import { wordsOf, type Word } from '../text/words.ts';

/** A paragraph as its sentences; the first entry may say what kind of block it is. */
export type Paragraph = readonly string[] | { readonly kind: BlockKind; readonly sentences: readonly string[] };

/** A document of one post, for tests: paragraphs of sentences, already parted. */
export function documentOf(...paragraphs: readonly Paragraph[]): SegmentedDocument & { readonly words: Word[][] } {
  const sentences: Sentence[] = [];
  const blocks: Block[] = [];
  let text = '';
  for (const paragraph of paragraphs) {
    const { kind, sentences: parts } =
      'kind' in paragraph ? paragraph : { kind: 'paragraph' as const, sentences: paragraph };
    const start = text.length;
    for (const part of parts) {
      const from = text.length;
      text += `${part} `;
      const span = { start: from, end: from + part.length };
      sentences.push({ index: sentences.length, post: 0, block: blocks.length, kind, span, text: part });
    }
    blocks.push({ kind, span: { start, end: text.length - 1 } });
    text += '\n';
  }
  return {
    id: documentId('test'),
    file: 'test.txt',
    format: 'text',
    layout: 'article',
    text,
    authors: [],
    language: 'en',
    posts: [{ index: 1, kind: 'post', span: { start: 0, end: text.length }, blocks }],
    leftOut: [],
    diagnostics: [],
    sentences,
    words: sentences.map((sentence) => wordsOf(sentence.text, sentence.span.start)),
  };
}
