/** "See post at 08.49": one post that tells when another, which bears no time itself, was published. */
import type { IsoDay } from '../text/calendar.ts';
import { instantAt } from '../text/instants.ts';
import { matchesOf } from '../text/matches.ts';
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
  const references = posts.flatMap((post, index) => referencesOf(post, index, text));
  if (references.length === 0) return posts;
  const candidates = posts.flatMap((post, index) => candidateOf(post, index, text));
  const timed = new Map<number, string>();
  for (const reference of references) {
    const target = postMeant(candidates, reference);
    if (target !== undefined) timed.set(target, instantAt(date, reference.minutes, zone));
  }
  return posts.map((post, index) => {
    const published = timed.get(index);
    if (published === undefined) return post;
    const { publishedWithin: _known, ...rest } = post;
    return { ...rest, published };
  });
}

interface Reference {
  readonly from: number;
  readonly minutes: number;
  readonly keys: ReadonlySet<string>;
}

function referencesOf(post: ReadPost, from: number, text: string): readonly Reference[] {
  const own = text.slice(post.span.start, post.span.end);
  return matchesOf(REFERENCE, own).flatMap((match) => {
    const clock = clockAt(own, match.index + match[0].length);
    const paragraph = own.slice(own.lastIndexOf('\n', match.index) + 1, match.index);
    return clock ? [{ from, minutes: clock.minutes, keys: keysOf(paragraph.slice(-300)) }] : [];
  });
}

interface Candidate {
  readonly index: number;
  readonly keys: ReadonlySet<string>;
}

/** An ordinary post without a time, by the words of its headline or opening. */
function candidateOf(post: ReadPost, index: number, text: string): readonly Candidate[] {
  if (post.published !== undefined || post.kind !== 'post') return [];
  const { start, end } = post.headline ?? post.span;
  return [{ index, keys: keysOf(text.slice(start, Math.min(end, start + 160))) }];
}

/** The candidate that shares most with the words that refer to it; none when two tie. */
function postMeant(candidates: readonly Candidate[], reference: Reference): number | undefined {
  let best: { index: number; score: number } | undefined;
  let tied = false;
  for (const { index, keys } of candidates) {
    let shared = 0;
    for (const key of reference.keys) if (keys.has(key)) shared++;
    if (index === reference.from || shared < FEWEST_SHARED) continue;
    const score = shared / Math.sqrt(keys.size + 1);
    if (best && score < best.score) continue;
    tied = best?.score === score;
    best = { index, score };
  }
  return tied ? undefined : best?.index;
}

/** Words of four letters and more, cut to five so that inflections meet. */
function keysOf(text: string): ReadonlySet<string> {
  return new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5)));
}
