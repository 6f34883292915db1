import type { EventId } from '../../../dataset/records/ids.ts';
import type { DocumentDetail } from '../../../dataset/format/packed.ts';
import type { PostRecord } from '../../../dataset/records/records.ts';

/** A line of a recap: a paragraph or bullet. */
interface RecapLine {
  /** Where it begins in the document's text. */
  readonly start: number;
  readonly text: string;
  /** The first event that it tells. */
  readonly event: EventId | undefined;
}

export interface Recap {
  readonly post: PostRecord;
  readonly title: string;
  readonly lines: readonly RecapLine[];
}

/** What the posts of a document that tell the day again say, line by line. */
export function readRecaps({ posts, marks }: DocumentDetail): readonly Recap[] {
  return posts
    .filter(({ kind }) => kind === 'summary')
    .map((post) => {
      const lines = linesOf(post)
        .filter(({ text }) => text !== post.headline)
        .map(({ start, text }) => {
          const mark = marks.find((one) => one.start < start + text.length && one.end > start);
          return { start, text, event: mark?.event };
        });
      return { post, title: post.headline ?? 'Recap', lines };
    });
}

/** The lines that say something, without the signs of bullets. */
function linesOf({ text, start }: PostRecord): readonly Omit<RecapLine, 'event'>[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap((match) => {
    const indent = /^[\s•*–-]*/u.exec(match[0])?.[0].length ?? 0;
    const line = match[0].slice(indent).trimEnd();
    return line === '' ? [] : [{ start: start + match.index + indent, text: line }];
  });
}
