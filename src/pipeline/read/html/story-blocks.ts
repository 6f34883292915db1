/** Which blocks of a page are its story, and whether a page has one story or many posts. */
import { isSentence } from '../head.ts';
import type { RenderedBlock, RenderedPage } from './render.ts';
import type { HtmlElement, HtmlNode } from './tree.ts';

/** A page that builds itself in the browser has some lines, which are no story. */
const SHORTEST_STORY = 200;

/**
 * The blocks that tell the story; none where more is told beside it, for then it was not found whole.
 * @param story nodes of the page that hold the story
 */
export function storyBlocks(page: RenderedPage, story: ReadonlySet<HtmlNode>): readonly RenderedBlock[] {
  const told = page.blocks.filter(({ source }) => source && story.has(source));
  const letters = lettersIn(told);
  return letters >= SHORTEST_STORY && letters >= lettersIn(sentencesBeside(page, told)) ? told : [];
}

/** Of all letters told, so many in one place are one story. */
const ONE_STORY = 0.8;

/**
 * True when what looked like posts are cards of other stories: nearly all that is told stands in one of them or in none, and
 * the others tell next to nothing.
 */
export function isOneStory(page: RenderedPage, told: readonly RenderedBlock[]): boolean {
  const all = [...told, ...sentencesBeside(page, told).filter(({ container }) => container !== undefined)];
  const places = new Map<HtmlElement | undefined, number>();
  for (const { container, text } of all) places.set(container, (places.get(container) ?? 0) + text.length);
  return told.length > 0 && Math.max(...places.values()) >= ONE_STORY * lettersIn(all);
}

/** More blocks between a heading and the story: it is not its title. */
const MOST_IN_HEAD = 15;

/** The story with what stands between its title and its text: who wrote it and when, of which place. */
export function withHead({ blocks }: RenderedPage, told: readonly RenderedBlock[]): readonly RenderedBlock[] {
  const first = blocks.findIndex((block) => block === told[0]);
  const title = blocks.slice(0, first).findLastIndex(({ level }) => level === 1);
  return title < 0 || first - title > MOST_IN_HEAD ? told : [...blocks.slice(title, first), ...told];
}

/** True when a text that the page has for machines tells more than what it shows. */
export const tellsMore = (paragraphs: readonly string[], page: RenderedPage): boolean =>
  paragraphs.join('').length > Math.max(SHORTEST_STORY, lettersIn(sentencesBeside(page, [])));

function sentencesBeside(page: RenderedPage, told: readonly RenderedBlock[]): readonly RenderedBlock[] {
  const own = new Set(told);
  return page.blocks.filter((block) => !own.has(block) && !block.linked && isSentence(block.text));
}

const lettersIn = (blocks: readonly RenderedBlock[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);
