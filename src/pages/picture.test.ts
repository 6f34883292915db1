import { expect, it } from 'vitest';
import { eventPicture, type PictureNode } from './picture.ts';
import { siteOf } from './site.fixture.ts';
import { stripAround } from './strip.ts';

const textsIn = ({ props: { children } }: PictureNode): readonly string[] =>
  typeof children === 'string' ? [children] : children.flatMap(textsIn);

it('a picture says how the event stands, what, when and where', () => {
  const texts = textsIn(eventPicture(siteOf('Bridge hit'), 0).text);
  expect(texts.slice(0, 3)).toEqual(['Claimed, not confirmed', 'Bridge hit', 'Sun 4 May 2031 · Bridge hit']);
});

it('a long title is cut at a word', () => {
  const [, title = ''] = textsIn(eventPicture(siteOf('word '.repeat(60)), 0).text);
  expect(title).toMatch(/word…$/);
});

it('the strip has a part for each day, and the event stands in its own', () => {
  const strip = stripAround(siteOf('x').table, 0, 0);
  const own = strip?.own?.map((part) => part * (strip?.counts.length ?? 0)) ?? [];
  expect(strip?.counts.filter((count) => count > 0)).toEqual([1]);
  const [from = NaN, to = NaN] = own;
  expect(to - from).toBeCloseTo(1, 3);
  expect(strip?.counts[Math.floor(from + 0.5)]).toBe(1);
});
