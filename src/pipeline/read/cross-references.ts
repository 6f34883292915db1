/** "See post at 08.49": one post that tells when another, which bears no time itself, was published. */
import type { IsoDay } from '../text/calendar.ts';
import { instantAt } from '../text/instants.ts';
import { clockAt } from '../text/moments.ts';
import type { ReadPost } from '../stage.ts';

const REFERENCE = /\b(?:see|in|our|the|earlier|previous) (?:post|entry|update) (?:at|from|of) (?=\d)/gi;
/** How many words the referring paragraph and the post referred to must share. */
const FEWEST_SHARED = 2;

/** Gives a post the clock time under which another refers to it, when its words tell clearly which post is meant. */
export function applyCrossReferences(
  posts: readonly ReadPost[],
  text: string,
  date: IsoDay,
  zone: string,
): readonly ReadPost[] {
  const timed = new Map<number, string>();
  for (const [index, post] of posts.entries()) {
    for (const block of post.blocks) {
      const paragraph = text.slice(block.span.start, Math.min(block.span.end, block.span.start + 2000));
      for (const match of paragraph.matchAll(REFERENCE)) {
        const clock = clockAt(paragraph, match.index + match[0].length);
        const target = clock && postMeant(posts, text, index, keysOf(paragraph.slice(0, 300)));
        if (clock && target !== undefined) timed.set(target, instantAt(date, clock.minutes, zone));
      }
    }
  }
  return posts.map((post, index) => {
    const published = timed.get(index);
    if (published === undefined || post.published !== undefined) return post;
    const { publishedWithin: _known, ...rest } = post;
    return { ...rest, published };
  });
}

/** The post without time whose headline (or opening) shares most with the words that refer to it; none when two tie. */
function postMeant(
  posts: readonly ReadPost[],
  text: string,
  from: number,
  wanted: ReadonlySet<string>,
): number | undefined {
  const scored = posts.flatMap((post, index) => {
    if (index === from || post.published !== undefined || post.kind !== 'post') return [];
    const { start, end } = post.headline ?? post.span;
    const keys = keysOf(text.slice(start, Math.min(end, start + 160)));
    const shared = [...wanted].filter((key) => keys.has(key)).length;
    return [{ index, shared, score: shared / Math.sqrt(keys.size + 1) }];
  });
  const [best, second] = scored.filter((one) => one.shared >= FEWEST_SHARED).toSorted((a, b) => b.score - a.score);
  return best && best.score !== second?.score ? best.index : undefined;
}

/** Words of four letters and more, cut to five so that inflections meet. */
function keysOf(text: string): ReadonlySet<string> {
  return new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5)));
}
