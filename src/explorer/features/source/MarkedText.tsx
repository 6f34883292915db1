import type { MouseEvent, ReactNode } from 'react';
import type { EventId } from '../../../dataset/records/ids.ts';
import type { DocumentDetail } from '../../../dataset/format/packed.ts';
import { classNames } from '../../base/class-names.ts';
import type { ReadingPosition } from '../../view/reading-ref.ts';
import { encodeView } from '../../view/encode-view.ts';
import { DEFAULT_VIEW } from '../../view/view-state.ts';
import { cutIntoPassages, type Passage, type ToldEvent } from './passages.ts';

export interface MarkedTextProps {
  readonly text: string;
  /** Where it begins in the document's text. */
  readonly start: number;
  readonly marks: DocumentDetail['marks'];
  /** The words at which the reader was opened. */
  readonly current: ReadingPosition;
  readonly onOpenEvent: (id: EventId) => void;
}

/** A text in which every sentence that tells an event leads there; `data-current` are the words at which the reader was opened. */
export function MarkedText({ text, start, marks, current, onOpenEvent }: MarkedTextProps) {
  return cutIntoPassages(text, start, marks).map((passage) => {
    const words = <Words passage={passage} current={current} />;
    const [told, ...others] = passage.events;
    if (told === undefined) return <span key={passage.start}>{words}</span>;
    return (
      <span key={passage.start}>
        <EventLink told={told} onOpenEvent={onOpenEvent}>
          {words}
        </EventLink>
        {others.map((other, position) => (
          <EventLink key={other.event} told={other} onOpenEvent={onOpenEvent} isFurther>
            {position + 2}
          </EventLink>
        ))}
      </span>
    );
  });
}

/** A passage in one piece, with those of its words marked at which the reader was opened. */
function Words({
  passage: { start, text },
  current,
}: { readonly passage: Passage } & Pick<MarkedTextProps, 'current'>) {
  const inText = (offset: number): number => Math.min(Math.max(0, offset - start), text.length);
  const [from, to] = [inText(current.start), inText(current.end)];
  if (from >= to) return text;
  return (
    <>
      {text.slice(0, from)}
      <mark data-current aria-current="true">
        {text.slice(from, to)}
      </mark>
      {text.slice(to)}
    </>
  );
}

interface EventLinkProps extends Pick<MarkedTextProps, 'onOpenEvent'> {
  readonly told: ToldEvent;
  readonly children: ReactNode;
  /** True for a second event of the same passage. */
  readonly isFurther?: boolean;
}

function EventLink({ told: { event, words }, children, onOpenEvent, isFurther = false }: EventLinkProps) {
  const onClick = (click: MouseEvent): void => {
    // The address is for a new tab; a plain click stays on the page.
    if (click.metaKey || click.ctrlKey || click.shiftKey) return;
    click.preventDefault();
    onOpenEvent(event);
  };
  return (
    <a
      href={encodeView({ ...DEFAULT_VIEW, event })}
      title={isFurther ? `Open another event: “${words}”` : 'Open the event'}
      aria-label={isFurther ? `Another event: “${words}”` : undefined}
      className={classNames(
        'hover:bg-wash',
        isFurther
          ? 'mx-0.5 inline-grid size-6.5 place-items-center rounded-full bg-wash align-text-top font-sans text-[0.733rem] text-accent'
          : 'box-decoration-clone underline decoration-accent/40 decoration-1 underline-offset-4 hover:decoration-accent',
      )}
      onClick={onClick}
    >
      {children}
    </a>
  );
}
