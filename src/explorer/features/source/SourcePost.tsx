import type { EventId } from '../../../dataset/ids.ts';
import type { DocumentDetail } from '../../../dataset/packed.ts';
import type { PostRecord } from '../../../dataset/records.ts';
import { classNames } from '../../base/class-names.ts';
import { formatInstant } from '../../../wording/zone-format.ts';
import { encodeView } from '../../view/encode-view.ts';
import { DEFAULT_VIEW } from '../../view/view-state.ts';
import { cutIntoPassages } from './passages.ts';

export interface SourcePostProps {
  readonly post: PostRecord;
  /** Those within the post, in text order. */
  readonly marks: DocumentDetail['marks'];
  /** Where the passage begins at which the reader was opened. */
  readonly current: number;
  readonly zone: string;
  readonly onOpenEvent: (id: EventId) => void;
}

/** Where the reader opens. */
function scrollToIt(passage: HTMLElement | null): void {
  passage?.scrollIntoView({ block: 'center' });
}

/** One post of a document, its text untouched. */
export function SourcePost({ post, marks, current, zone, onOpenEvent }: SourcePostProps) {
  return (
    <article className="border-t border-line py-6 first-of-type:border-t-0">
      <p className="text-[0.8rem] text-muted">
        {[publishedWords(post.published, zone), post.author].filter(Boolean).join(' · ') || 'Without time or author'}
      </p>
      <p className="mt-2 font-serif text-[1.067rem] leading-relaxed whitespace-pre-line">
        {cutIntoPassages(post.text, post.start, marks).map(({ start, text, event }) =>
          event === undefined ? (
            <span key={start}>{text}</span>
          ) : (
            <a
              key={start}
              href={encodeView({ ...DEFAULT_VIEW, event })}
              ref={start === current ? scrollToIt : undefined}
              title="Open the event"
              className={classNames(
                'box-decoration-clone underline decoration-accent/40 decoration-1 underline-offset-4 hover:bg-wash hover:decoration-accent',
                start === current && 'bg-highlight',
              )}
              onClick={(click) => {
                // The address is for a new tab; a plain click stays on the page.
                if (click.metaKey || click.ctrlKey || click.shiftKey) return;
                click.preventDefault();
                onOpenEvent(event);
              }}
            >
              {text}
            </a>
          ),
        )}
      </p>
    </article>
  );
}

/** A post's time in the chosen zone; a day alone stays as it is written. */
function publishedWords(published: string | undefined, zone: string): string | undefined {
  if (published === undefined || !published.includes('T')) return published;
  const instantMs = Date.parse(published);
  return Number.isNaN(instantMs) ? published : formatInstant(instantMs, zone);
}
