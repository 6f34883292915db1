import { defined } from '../../dataset/defined.ts';
import { postId } from '../../dataset/records/ids.ts';
import type { PostRecord } from '../../dataset/records/records.ts';
import type { ReadDocument, ReadPost } from '../stage.ts';
import { isUpdatedMark } from '../text/update-notices.ts';

/** A post as the dataset keeps it: what was read, with the text that its span covers. */
export function postRecord(document: Pick<ReadDocument, 'id' | 'text'>, post: ReadPost): PostRecord {
  const { start, end } = post.span;
  const updated = updatedMark(document.text, end);
  return {
    id: postId(document.id, post.index),
    document: document.id,
    index: post.index,
    kind: post.kind,
    ...(post.headline === undefined ? {} : { headline: document.text.slice(post.headline.start, post.headline.end) }),
    ...defined({ author: post.author, published: post.published, updated }),
    start,
    end,
    text: document.text.slice(start, end),
  };
}

/** A mark of that kind is a short line. */
const LONGEST_MARK = 80;

/** The line below a post, where it says that the post was changed after it was published. */
function updatedMark(text: string, postEnd: number): string | undefined {
  const [line = ''] = text
    .slice(postEnd, postEnd + LONGEST_MARK)
    .trimStart()
    .split('\n', 1);
  return isUpdatedMark(line.trim()) ? line.trim() : undefined;
}
