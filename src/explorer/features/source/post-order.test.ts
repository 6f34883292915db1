import { describe, expect, it } from 'vitest';
import { documentId, postId } from '../../../dataset/records/ids.ts';
import type { PostRecord } from '../../../dataset/records/records.ts';
import { oldestFirst } from './post-order.ts';

const document = documentId('d1');
/** One post for each time; '' is a post without one, 'intro' the introduction. */
const posts = (...times: string[]): readonly PostRecord[] =>
  times.map((time, position) => ({
    id: postId(document, position + 1),
    document,
    index: position + 1,
    kind: time === 'intro' ? 'intro' : 'post',
    start: position,
    end: position + 1,
    text: '.',
    ...(time === '' || time === 'intro' ? {} : { published: `2031-06-02T${time}Z` }),
  }));
const order = (...times: string[]) => oldestFirst(posts(...times))?.map(({ index }) => index);

describe('oldestFirst', () => {
  it('turns round what begins with the newest, but not its introduction', () => {
    expect(order('intro', '12:00', '11:00', '10:00')).toEqual([1, 4, 3, 2]);
  });

  it('keeps posts without a time beside their neighbours', () => {
    expect(order('12:00', '', '11:00', '')).toEqual([4, 3, 2, 1]);
  });

  it('puts a straggler where it belongs', () => {
    expect(order('10:00', '12:00', '11:00', '13:00')).toEqual([1, 3, 2, 4]);
  });

  it('has nothing to offer where the document is in that order, or has no times', () => {
    expect(order('10:00', '11:00')).toBeUndefined();
    expect(order('', '')).toBeUndefined();
    expect(order('10:00')).toBeUndefined();
    expect(order('intro')).toBeUndefined();
  });
});
