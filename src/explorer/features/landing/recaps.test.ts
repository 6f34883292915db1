import { describe, expect, it } from 'vitest';
import { documentId, eventId, postId } from '../../../dataset/records/ids.ts';
import type { DocumentDetail } from '../../../dataset/format/packed.ts';
import { readRecaps } from './recaps.ts';

const id = documentId('blog');
const text = 'The day so far\n\n  • The ferry sank.\n  • Talks go on.\n';
const document: DocumentDetail = {
  id,
  posts: [
    { id: postId(id, 1), document: id, index: 1, kind: 'post', start: 0, end: 10, text: 'Rain fell.' },
    {
      id: postId(id, 2),
      document: id,
      index: 2,
      kind: 'summary',
      headline: 'The day so far',
      start: 100,
      end: 100 + text.length,
      text,
    },
  ],
  marks: [{ start: 100 + text.indexOf('The ferry'), end: 100 + text.indexOf('.\n'), event: eventId('e1') }],
};

describe('readRecaps', () => {
  it('reads the bullets of recaps, each with the event that it tells', () => {
    const [recap, ...others] = readRecaps(document);
    expect(others).toEqual([]);
    expect(recap?.title).toBe('The day so far');
    expect(recap?.lines).toEqual([
      { start: 100 + text.indexOf('The ferry'), text: 'The ferry sank.', event: 'e1' },
      { start: 100 + text.indexOf('Talks'), text: 'Talks go on.', event: undefined },
    ]);
  });
});
