import { expect, it } from 'vitest';
import { topicId } from '../dataset/records/ids.ts';
import { BUILT_IN_TOPICS } from '../dataset/records/topics.ts';
import { HUE_COUNT, hueOf, huesApart } from './hues.ts';

it('leaves each its own hue where all have different ones', () => {
  expect(huesApart([0, 3, 7])).toEqual(new Map());
});

it('gives the later of two with one hue another that none of them has', () => {
  const first = 1;
  const second = first + HUE_COUNT;
  const changed = huesApart([0, first, second, 2]);
  expect([...changed.keys()]).toEqual([second]);
  const hues = [0, first, second, 2].map((position) => changed.get(position) ?? hueOf(position));
  expect(new Set(hues).size).toBe(4);
});

it('tells as many apart as there are hues, and no more', () => {
  const many = Array.from({ length: HUE_COUNT + 3 }, (_, position) => position * HUE_COUNT);
  const changed = huesApart(many);
  expect(new Set(many.map((position) => changed.get(position) ?? hueOf(position))).size).toBe(HUE_COUNT);
});

it('has hues of their own for the topics that reports on most wars are full of', () => {
  const topics = [...BUILT_IN_TOPICS.keys()];
  const frequent = [
    'air-strike',
    'ground-operations',
    'civilian-harm',
    'territorial-control',
    'diplomacy',
    'peace-talks',
    'ceasefire',
    'domestic-politics',
  ];
  const hues = frequent.map((topic) => hueOf(topics.indexOf(topicId(topic))));
  expect(new Set(hues).size).toBe(frequent.length);
});
