import { expect, it } from 'vitest';
import { documentId, eventId, postId } from '../records/ids.ts';
import { LatestRecaps } from './latest-recaps.ts';
import type { DocumentDetail } from '../format/packed.ts';

function document(name: string, published: string, kind: 'post' | 'summary' = 'summary'): DocumentDetail {
  const id = documentId(name);
  const post = { document: id, published, text: 'Rain fell.' };
  return {
    id,
    posts: [
      { ...post, id: postId(id, 1), index: 1, kind: 'post', start: 0, end: 10 },
      { ...post, id: postId(id, 2), index: 2, kind, start: 10, end: 20 },
    ],
    marks: [
      { start: 0, end: 9, event: eventId('of-the-post') },
      { start: 10, end: 19, event: eventId('of-the-recap') },
    ],
  };
}

it('keeps the recaps of the last documents that have any, and the events that they tell', () => {
  const recaps = new LatestRecaps();
  for (const day of ['02', '06', '03', '04', '05']) recaps.add(document(`d${day}`, `2031-05-${day}`));
  recaps.add(document('none', '2031-05-09', 'post'));
  const [latest, ...others] = recaps.all();
  expect(latest?.posts.map(({ kind }) => kind)).toEqual(['summary']);
  expect(latest?.marks.map(({ event }) => event)).toEqual(['of-the-recap']);
  expect([latest, ...others].map((one) => one?.id)).toEqual(['d06', 'd05', 'd04', 'd03']);
});
