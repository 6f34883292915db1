import type { PostId } from '../../../dataset/records/ids.ts';
import type { PostRecord } from '../../../dataset/records/records.ts';
import { formatEdtf } from '../../../wording/dating-words.ts';
import { countOf } from '../../../wording/plural.ts';

export interface SourceContentsProps {
  /** In the order in which they are shown. */
  readonly posts: readonly PostRecord[];
  readonly zone: string;
  readonly onJump: (post: PostId) => void;
}

/** With fewer, all of them are soon found. */
const WORTH_A_LIST = 4;

/** The headlines of a document, recaps among them, each with the way to its post: folded, for whoever reads from the beginning. */
export function SourceContents({ posts, zone, onJump }: SourceContentsProps) {
  const headed = posts.flatMap(({ id, headline, published }) =>
    headline === undefined ? [] : [{ id, headline, published }],
  );
  if (headed.length < WORTH_A_LIST) return null;
  return (
    <details className="mt-3 text-[0.867rem] print:hidden">
      <summary className="min-h-6.5 cursor-pointer">Contents: {countOf(headed.length, 'headline')}</summary>
      <ol className="mt-1 border-l border-line pl-3">
        {headed.map(({ id, headline, published }) => (
          <li key={id}>
            <button type="button" className="block min-h-6.5 w-full py-1 text-left" onClick={() => onJump(id)}>
              <span className="text-link">{headline}</span>{' '}
              {published !== undefined && (
                <span className="text-[0.8rem] text-muted">{formatEdtf(published, zone)}</span>
              )}
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
