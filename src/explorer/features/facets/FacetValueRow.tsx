import type { ReactNode } from 'react';
import { classNames } from '../../base/class-names.ts';
import { countOf, formatCount } from '../../../wording/plural.ts';
import type { ChoiceState } from '../../view/choose.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { FacetOption } from './facet-options.ts';

export interface FacetValueRowProps {
  readonly option: FacetOption;
  readonly onToggle: (id: string, state: ChoiceState) => void;
  /** Between the check box and the label: a topic's colour. */
  readonly sign?: ReactNode;
  /** At the beginning of the line: what unfolds a place. */
  readonly lead?: ReactNode;
}

/** One value: a click wants it, alt-click or the minus unwants it, a second click takes that back. */
export function FacetValueRow({ option, onToggle, sign, lead }: FacetValueRowProps) {
  const { id, label, detail, count, state } = option;
  return (
    <div className="group relative flex items-center gap-0.5">
      {lead}
      <button
        type="button"
        className="flex min-h-8 min-w-0 flex-1 items-center gap-2 rounded-md px-1.5 text-left hover:bg-sunken"
        aria-pressed={state === 'included'}
        aria-label={`${label}, ${countOf(count, 'event')}${state === 'excluded' ? ', excluded' : ''}`}
        title={detail === undefined ? undefined : `${label}, ${detail}`}
        onClick={(event) => onToggle(id, event.altKey ? 'excluded' : 'included')}
      >
        <CheckMark state={state} isGreyed={count === 0} />
        {sign}
        <span
          className={classNames(
            'line-clamp-2 py-1 text-[0.867rem] leading-snug',
            state === 'included' && 'font-medium',
            count === 0 && 'text-muted',
            state === 'excluded' && 'text-muted line-through',
          )}
        >
          {label}
        </span>
        {/* Between the words, so that what is read out has what is seen in it. */}{' '}
        <span className="ml-auto pl-2 text-[0.8rem] tabular-nums text-muted pointer:group-focus-within:mr-6 pointer:group-hover:mr-6">
          {formatCount(count)}
        </span>
      </button>
      <button
        type="button"
        className={classNames(
          'grid size-7 shrink-0 place-items-center rounded-md text-muted hover:bg-sunken hover:text-ink',
          'aria-pressed:bg-wash aria-pressed:text-accent',
          // With a mouse it comes when it is pointed at; fingers need to see it.
          'pointer:absolute pointer:right-0.5 pointer:opacity-0 pointer:group-focus-within:opacity-100 pointer:group-hover:opacity-100',
        )}
        aria-pressed={state === 'excluded'}
        aria-label={`Exclude ${label}`}
        title={`Exclude ${label}`}
        onClick={() => onToggle(id, 'excluded')}
      >
        <Icon name="minus" size={14} />
      </button>
    </div>
  );
}

function CheckMark({ state, isGreyed }: { readonly state: ChoiceState; readonly isGreyed: boolean }) {
  return (
    <span
      aria-hidden="true"
      className={classNames(
        'grid size-4 shrink-0 place-items-center rounded-[4px] border',
        state === 'included' && !isGreyed ? 'border-accent bg-accent text-on-accent' : 'border-edge text-muted',
      )}
    >
      {state === 'included' && <Icon name="check" size={12} />}
      {state === 'excluded' && <Icon name="minus" size={12} />}
    </span>
  );
}
