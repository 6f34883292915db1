import { defined } from '../../dataset/defined.ts';
import type { Block, ReadPost } from '../stage.ts';
import type { IsoDay } from '../text/calendar.ts';
import { applyCrossReferences } from './cross-references.ts';
import { dayOfWriting } from './day-of-writing.ts';
import { blocksOf, type DraftPost } from './drafts.ts';
import { timePosts, type DocumentClock, type PostTime } from './timing.ts';

/** Orders, times and numbers the posts; drops what holds no text and what would overlap the post before. */
export function finishPosts(drafts: readonly DraftPost[], clock: DocumentClock, text: string): readonly ReadPost[] {
  const times = timePosts(drafts, clock);
  const posts: ReadPost[] = [];
  const placed = drafts
    .map((draft, index) => ({ draft, time: times[index] ?? {}, blocks: blocksOf(draft) }))
    .toSorted((a, b) => (a.blocks[0]?.span.start ?? 0) - (b.blocks[0]?.span.start ?? 0));
  for (const { draft, time, blocks } of placed) {
    const [first, last] = [blocks[0], blocks.at(-1)];
    if (!first || !last || first.span.start < (posts.at(-1)?.span.end ?? 0)) continue;
    const { headline, author, kind } = draft;
    const opening = text.slice(posts.at(-1)?.span.end ?? 0, (blocks.find(isText) ?? first).span.end);
    posts.push({
      index: posts.length + 1,
      kind,
      ...(headline ? { headline: { start: headline.start, end: headline.end } } : {}),
      ...defined({ author }),
      ...time,
      ...defined({ written: writtenBefore(opening, time) }),
      span: { start: first.span.start, end: last.span.end },
      blocks,
    });
  }
  return clock.date === undefined ? posts : applyCrossReferences(posts, text, clock.date, clock.zone);
}

const isText = ({ kind }: Block): boolean => kind !== 'headline';

function writtenBefore(opening: string, { published, publishedWithin }: PostTime): IsoDay | undefined {
  const appeared = published?.slice(0, 10) ?? publishedWithin;
  return appeared === undefined || appeared.length !== 10 ? undefined : dayOfWriting(opening, appeared);
}
