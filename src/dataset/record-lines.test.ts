import { expect, it } from 'vitest';
import { TINY_RECORDS } from '../../fixtures/tiny-records.ts';
import { encodeRecordLines } from './record-lines.ts';

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
