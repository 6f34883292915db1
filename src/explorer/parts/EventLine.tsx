import { rowWhen } from '../../wording/row-when.ts';
import { classNames } from '../base/class-names.ts';
import { EventTitle } from '../data/EventTitle.tsx';
import type { DatasetIndex } from '../query/dataset-index.ts';

export interface EventLineProps {
  readonly index: DatasetIndex;
  readonly row: number;
  readonly zone: string;
  readonly isSelected: boolean;
  readonly onOpen: (row: number) => void;
}

/** One event in a short list: when, and its title. */
export function EventLine({ index, row, zone, isSelected, onOpen }: EventLineProps) {
  return (
    <button
      type="button"
      aria-current={isSelected ? 'true' : undefined}
      className={classNames(
        'block w-full rounded-md px-2 py-1.5 text-left hover:bg-sunken',
        isSelected && 'bg-wash hover:bg-wash',
      )}
      onClick={() => onOpen(row)}
    >
      <span className="block text-[0.8rem] text-muted first-letter:uppercase">{rowWhen(index.table, row, zone)}</span>
      <span className="block font-serif text-[1.033rem] leading-snug">
        <EventTitle texts={index.texts} row={row} />
      </span>
    </button>
  );
}
