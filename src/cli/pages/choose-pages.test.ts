import { expect, it } from 'vitest';
import { eventId } from '../../dataset/records/ids.ts';
import { siteOf } from '../../pages/site.fixture.ts';
import { choosePages } from './choose-pages.ts';

const table = { ...siteOf('x').table, count: 4, score: Float32Array.of(0.2, 0.9, 0.2, 0.5) };
const texts = ['a', '../up', 'c', 'd'].map((id) => ({ id: eventId(id), title: id }));

it('the most important events get a page, fewer of them a picture, and what cannot be part of a path none', () => {
  const { paged, pictured } = choosePages(table, texts, { pages: 2, pictures: 1 });
  expect([...paged]).toEqual([3, 2]);
  expect([...pictured]).toEqual([3]);
});
