/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events --
   A combobox keeps the focus in its text field, which handles the keys; no native element offers rich options. */
import { classNames } from '../../base/class-names.ts';
import { findHighlights } from '../../query/search/highlight.ts';
import { Highlighted } from '../../ui/Highlighted.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { SearchOption } from './search-option.ts';

export interface SearchResultsProps {
  /** The list's id; that of an option is this with its position. */
  readonly id: string;
  readonly options: readonly SearchOption[];
  /** More is on its way, or other than what is shown. */
  readonly isBusy: boolean;
  /** Position of the option that Enter would take. */
  readonly active: number;
  readonly searched: string;
  readonly onPoint: (position: number) => void;
  readonly onChoose: (option: SearchOption) => void;
}

export const optionId = (listId: string, position: number): string => `${listId}-${position}`;

/** The options below the search box. */
export function SearchResults({ id, options, isBusy, active, searched, onPoint, onChoose }: SearchResultsProps) {
  return (
    <div id={id} role="listbox" aria-label="Found" aria-busy={isBusy} className="py-2">
      {options.map((option, position) => (
        <div
          key={option.key}
          id={optionId(id, position)}
          role="option"
          tabIndex={-1}
          aria-selected={position === active}
          className={classNames(
            'grid min-h-11 cursor-pointer grid-cols-[1.5rem_1fr] items-start gap-x-2 px-4 py-1.5',
            position === active && 'bg-wash',
          )}
          onPointerMove={() => onPoint(position)}
          onClick={() => onChoose(option)}
        >
          <span className="pt-0.5 text-muted">
            <Icon name={option.icon} size={16} />
          </span>
          <span className="min-w-0">
            <span className="block leading-snug">
              <Highlighted text={option.label} ranges={findHighlights(option.label, searched)} />
            </span>
            {option.sentence !== undefined && (
              <span dir="auto" className="block font-serif text-[0.867rem] leading-snug text-soft">
                <Highlighted text={option.sentence} ranges={findHighlights(option.sentence, searched)} />
              </span>
            )}
            <span className="block text-[0.8rem] text-muted">{option.detail}</span>
          </span>
        </div>
      ))}
    </div>
  );
}
