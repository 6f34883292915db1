import type { EventId } from '../../../dataset/records/ids.ts';
import type { DocumentDetail } from '../../../dataset/format/packed.ts';
import type { PostKind, PostRecord } from '../../../dataset/records/records.ts';
import { formatEdtf } from '../../../wording/dating-words.ts';
import type { ReadingPosition } from '../../view/reading-ref.ts';
import { MarkedText } from './MarkedText.tsx';

export interface SourcePostProps {
  readonly post: PostRecord;
  /** Those within the post, in text order. */
  readonly marks: DocumentDetail['marks'];
  /** The words at which the reader was opened. */
  readonly current: ReadingPosition;
  readonly zone: string;
  readonly onOpenEvent: (id: EventId) => void;
}

const KIND_WORDS: Readonly<Record<PostKind, string | undefined>> = {
  post: undefined,
  summary: 'Recap',
  intro: 'Introduction',
};

/** One post of a document, its text untouched. */
export function SourcePost({ post, marks, current, zone, onOpenEvent }: SourcePostProps) {
  const { text, start, headline, published, author, updated } = post;
  const kind = KIND_WORDS[post.kind];
  const headlineEnd = headline !== undefined && text.startsWith(headline) ? headline.length : 0;
  // Without the blank lines that set it off from the headline.
  const bodyStart = text.length - text.slice(headlineEnd).trimStart().length;
  const marked = { marks, current, onOpenEvent };
  const facts = [published === undefined ? undefined : formatEdtf(published, zone), author, updated];
  return (
    <article
      data-post={post.id}
      tabIndex={-1}
      className="border-t border-line py-6 outline-none first-of-type:border-t-0"
    >
      <p className="flex flex-wrap items-baseline gap-x-2 text-[0.8rem] text-muted">
        {kind !== undefined && <span className="rounded bg-wash px-1.5 font-medium text-accent">{kind}</span>}
        {facts.filter(Boolean).join(' · ') || (kind === undefined && 'Without time or author')}
      </p>
      {headlineEnd > 0 && (
        <h3 className="mt-1.5 font-serif text-[1.2rem] leading-snug font-semibold">
          <MarkedText text={text.slice(0, headlineEnd)} start={start} {...marked} />
        </h3>
      )}
      <p className="mt-2 font-serif text-[1.067rem] leading-relaxed whitespace-pre-line">
        <MarkedText text={text.slice(bodyStart).trimEnd()} start={start + bodyStart} {...marked} />
      </p>
    </article>
  );
}
