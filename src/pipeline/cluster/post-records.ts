import { postId } from '../../dataset/ids.ts';
import type { PostRecord } from '../../dataset/records.ts';
import type { ReadDocument, ReadPost } from '../stage.ts';

/** A post as the dataset keeps it: what was read, with the text that its span covers. */
export function postRecord(document: Pick<ReadDocument, 'id' | 'text'>, post: ReadPost): PostRecord {
  const { start, end } = post.span;
  return {
    id: postId(document.id, post.index),
    document: document.id,
    index: post.index,
    kind: post.kind,
    ...(post.headline === undefined ? {} : { headline: document.text.slice(post.headline.start, post.headline.end) }),
    ...(post.author === undefined ? {} : { author: post.author }),
    ...(post.published === undefined ? {} : { published: post.published }),
    start,
    end,
    text: document.text.slice(start, end),
  };
}
