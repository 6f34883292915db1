import type { MouseEvent } from 'react';
import type { EventId } from '../../../dataset/ids.ts';
import type { DocumentDetail } from '../../../dataset/packed.ts';
import { classNames } from '../../base/class-names.ts';
import { encodeView } from '../../view/encode-view.ts';
import { DEFAULT_VIEW } from '../../view/view-state.ts';
import { cutIntoPassages, type Passage } from './passages.ts';

export interface MarkedTextProps {
  readonly text: string;
  /** Where it begins in the document's text. */
  readonly start: number;
  readonly marks: DocumentDetail['marks'];
  /** The offset at which the reader was opened. */
  readonly current: number;
  readonly onOpenEvent: (id: EventId) => void;
}

/** A text in which every sentence that tells an event leads there; `data-current` is where the reader was opened. */
export function MarkedText({ text, start, marks, current, onOpenEvent }: MarkedTextProps) {
  return cutIntoPassages(text, start, marks).map((passage) => {
    const isCurrent = current >= passage.start && current < passage.start + passage.text.length;
    const [event, ...others] = passage.events;
    if (event === undefined) {
      return (
        <span key={passage.start} data-current={isCurrent || undefined}>
          {passage.text}
        </span>
      );
    }
    return (
      <span key={passage.start} data-current={isCurrent || undefined} className={isCurrent ? 'bg-highlight' : ''}>
        <EventLink event={event} passage={passage} onOpenEvent={onOpenEvent}>
          {passage.text}
        </EventLink>
        {others.map((other, position) => (
          <EventLink key={other} event={other} passage={passage} onOpenEvent={onOpenEvent} isFurther>
            {position + 2}
          </EventLink>
        ))}
      </span>
    );
  });
}

interface EventLinkProps extends Pick<MarkedTextProps, 'onOpenEvent'> {
  readonly event: EventId;
  readonly passage: Passage;
  readonly children: string | number;
  /** True for a second event of the same words. */
  readonly isFurther?: boolean;
}

function EventLink({ event, passage, children, onOpenEvent, isFurther = false }: EventLinkProps) {
  const onClick = (click: MouseEvent): void => {
    // The address is for a new tab; a plain click stays on the page.
    if (click.metaKey || click.ctrlKey || click.shiftKey) return;
    click.preventDefault();
    onOpenEvent(event);
  };
  return (
    <a
      href={encodeView({ ...DEFAULT_VIEW, event })}
      title={isFurther ? 'Open another event that these words tell' : 'Open the event'}
      aria-label={isFurther ? `Another event of “${passage.text}”` : undefined}
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
