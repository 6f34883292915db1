import { expect, it } from 'vitest';
import { documentId, topicId } from '../../dataset/records/ids.ts';
import type { AnalysedDocument } from '../../pipeline/stage.ts';
import { describeDocument } from './describe-document.ts';

const NEWS = 'Bridge hit\nThe Ostrel bridge was hit on Sunday.';
const TEXT = `${NEWS}\nShare`;
const SENTENCE = { start: 11, end: NEWS.length };

const ANALYSED: AnalysedDocument = {
  document: {
    id: documentId('blog'),
    file: 'blog.txt',
    format: 'text',
    layout: 'stamped',
    text: TEXT,
    publisher: 'The \u001B[31mCrier',
    date: '2031-05-05',
    dateBasis: 'metadata',
    authors: [],
    language: 'en',
    posts: [
      {
        index: 1,
        kind: 'post',
        headline: { start: 0, end: 10 },
        author: 'Jo Vale',
        published: '2031-05-05T09:30+03:00',
        span: { start: 0, end: NEWS.length },
        blocks: [{ kind: 'paragraph', span: SENTENCE }],
      },
    ],
  },
  sentences: [{ index: 0, post: 0, block: 0, kind: 'paragraph', span: SENTENCE, text: NEWS.slice(11) }],
  actors: [],
  places: [{ key: 'ostrel', name: 'Ostrel', kind: 'city', aliases: [], mentions: 1 }],
  actorMentions: [],
  placeMentions: [{ sentence: 0, span: SENTENCE, text: 'Ostrel', place: 'ostrel' }],
  times: [
    {
      sentence: 0,
      span: SENTENCE,
      text: 'on Sunday',
      value: '2031-05-04',
      basis: 'relative',
      anchor: '2031-05-05',
      use: 'point',
      rule: 'weekday-past',
    },
  ],
  strangers: [],
  passages: [],
  untold: [{ sentence: 0, span: { start: 15, end: 28 }, rule: 'no-happening' }],
  leftOut: [{ span: { start: NEWS.length + 1, end: TEXT.length }, rule: 'menu', isFurniture: true }],
  furniture: 1,
  events: [
    {
      sentence: 0,
      post: 0,
      span: SENTENCE,
      title: 'Bridge hit',
      trigger: 'hit',
      when: '2031-05-04',
      whenBasis: 'relative',
      whenText: 'on Sunday',
      status: 'happened',
      kind: 'action',
      actors: [],
      places: ['ostrel'],
      about: [],
      topics: [topicId('air-strike')],
      claims: [],
      rules: ['date:weekday-past', 'trigger:hit'],
    },
  ],
  diagnostics: [{ code: 'DL1101', severity: 'warning', message: 'Undated.', file: 'blog.txt' }],
};

it('shows post by post what became of every sentence, and which rules decided', () => {
  expect(describeDocument(ANALYSED).join('\n')).toBe(`File        blog.txt
Read as     text, stamped
Title       unknown
Publisher   The \uFFFD[31mCrier
Day         2031-05-05 (metadata)
Clock       unknown
Language    en
Authors     unknown
Found       1 posts, 1 times, 0 actors, 1 places, 1 events; 1 line left out
blog.txt: warning DL1101: Undated.

── post 1 · 2031-05-05T09:30+03:00 · Jo Vale
   Bridge hit
    0  The Ostrel bridge was hit on Sunday.
        where  Ostrel = Ostrel
        when   on Sunday = 2031-05-04 (relative to 2031-05-05, point; weekday-past)
        EVENT  Bridge hit
               2031-05-04 (relative: on Sunday) · happened · action · air-strike
               at Ostrel
               why date by weekday-past · trigger by hit
        NONE   no-happening: Ostrel bridge

── left out, in no post
   furniture (menu): Share`);
});
