/** Runs both time stages over a text of one paragraph a line, for tests. */
import { defined } from '../../../dataset/defined.ts';
import { documentId } from '../../../dataset/records/ids.ts';
import { extractTimes } from '../../extract/times/extract-times.ts';
import type { ExtractedDocument, ReadPost, ResolvedTime, Resources, Sentence } from '../../stage.ts';
import { resolveTimes } from './resolve-times.ts';

export interface TestSetting {
  /** Of the one post that holds the text. */
  readonly published?: string;
  readonly publishedWithin?: string;
  readonly date?: string;
  readonly title?: string;
  readonly timezone?: string;
}

const RESOURCES: Resources = {
  context: { timezone: 'UTC', actors: [], places: [], topics: [] },
  gazetteer: { find: () => [] },
};

export function timesOf(text: string, setting: TestSetting = {}): readonly ResolvedTime[] {
  return resolveTimes(documentOf(text, setting), RESOURCES, { places: [], placeMentions: [] });
}

function documentOf(text: string, setting: TestSetting): ExtractedDocument {
  const sentences: Sentence[] = [];
  const blocks: ReadPost['blocks'][number][] = [];
  for (const paragraph of text.matchAll(/[^\n]+/g)) {
    const block = blocks.push({ kind: 'paragraph', span: spanOf(paragraph) }) - 1;
    for (const sentence of paragraph[0].matchAll(/\S.*?(?:[.!?](?= [A-Z][a-z ])|$)/g)) {
      const span = spanOf(sentence, paragraph.index);
      sentences.push({ index: sentences.length, post: 0, block, kind: 'paragraph', span, text: sentence[0] });
    }
  }
  const { published, publishedWithin, ...ofDocument } = setting;
  const post: ReadPost = {
    index: 1,
    kind: 'post',
    span: { start: 0, end: text.length },
    blocks,
    ...defined({ published, publishedWithin }),
  };
  const segmented = {
    id: documentId('test'),
    file: 'test.txt',
    format: 'text',
    layout: 'article',
    text,
    authors: [],
    language: 'en',
    posts: [post],
    leftOut: [],
    diagnostics: [],
    sentences,
    ...ofDocument,
  } as const;
  return { ...segmented, names: [], quantities: [], attributions: [], triggers: [], times: extractTimes(segmented) };
}

function spanOf(match: RegExpExecArray, offset = 0): { start: number; end: number } {
  return { start: match.index + offset, end: match.index + offset + match[0].length };
}
