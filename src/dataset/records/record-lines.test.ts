import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryRecords } from '../../../fixtures/arbitrary-records.ts';
import { TINY_RECORDS } from '../../../fixtures/tiny-records.ts';
import { decodeRecordLines } from './record-line-schemas.ts';
import { encodeRecordLines } from './record-lines.ts';
import { DatasetError } from '../dataset-error.ts';

const lines = encodeRecordLines(TINY_RECORDS).map((line) => JSON.parse(line) as Record<string, unknown>);

it('lists documents, posts, actors, places, time expressions and events, each in its order', () => {
  expect(lines.map((line) => [line['type'], line['id'] ?? line['text']])).toEqual([
    ['document', 'background-list'],
    ['document', 'river-blog'],
    ['post', 'background-list-p1'],
    ['post', 'river-blog-p1'],
    ['actor', 'ada-holm'],
    ['actor', 'nordia'],
    ['place', 'nordia'],
    ['place', 'ostrel'],
    ['timex', '3 May 2031'],
    ['timex', 'Sunday'],
    ['event', 'bridge-hit-4k2x'],
    ['event', 'talks-planned-9c1d'],
  ]);
});

it('has exactly the fields of the format, and none for what is unknown', () => {
  const fieldsOf = (line: number) => Object.keys(lines[line] ?? {}).join(' ');
  expect(fieldsOf(1)).toBe('type id file publisher title url date dateBasis timezone authors language');
  expect(fieldsOf(7)).toBe('type id name kind country lat lon aliases mentions');
  expect(fieldsOf(11)).toBe('type id title whenBasis status kind actors places about topics score evidence claims');
});

it('does not depend on the order of the records', () => {
  const turned = {
    documents: TINY_RECORDS.documents.toReversed(),
    posts: TINY_RECORDS.posts.toReversed(),
    actors: TINY_RECORDS.actors.toReversed(),
    places: TINY_RECORDS.places.toReversed(),
    topics: TINY_RECORDS.topics.toReversed(),
    timexes: TINY_RECORDS.timexes.toReversed(),
    events: TINY_RECORDS.events.toReversed(),
  };
  expect(encodeRecordLines(turned)).toEqual(encodeRecordLines(TINY_RECORDS));
});

it('comes back as it was, whatever the records', () => {
  fc.assert(
    fc.property(arbitraryRecords, ({ documents, posts, actors, places, timexes, events }) => {
      const records = { documents, posts, actors, places, timexes, events, topics: [] };
      const decoded = decodeRecordLines(encodeRecordLines(records));
      const ofType = (type: string) =>
        decoded.filter((line) => line.type === type).map(({ type: _type, ...rest }) => rest);
      const byId = <Item extends { readonly id: string }>(items: readonly Item[]) =>
        items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
      expect(ofType('document')).toEqual(documents.map(({ note: _note, ...rest }) => rest));
      expect(ofType('post')).toEqual(posts);
      expect(ofType('actor')).toEqual(byId(actors));
      expect(ofType('place')).toEqual(byId(places).map(({ parent: _parent, ...rest }) => rest));
      expect(ofType('timex')).toHaveLength(timexes.length);
      expect(ofType('event')).toEqual(byId(events).map(({ whenAnchor: _anchor, ...rest }) => rest));
    }),
    { numRuns: 20 },
  );
});

it.each(['', '{', '{"type":"hero"}', '{"type":"timex","document":"a","start":0,"end":1,"text":"May","note":"x"}'])(
  'refuses the line %s',
  (line) => {
    expect(() => decodeRecordLines([line])).toThrow(DatasetError);
  },
);
