import { listAt } from '../../../dataset/columns/columns.ts';
import type { EventTable } from '../../../dataset/format/packed.ts';
import { kindOf, statusOf } from '../../../dataset/read/row-values.ts';
import { classNames } from '../../base/class-names.ts';
import { useEventText } from '../../data/use-event-text.ts';
import type { DatasetIndex } from '../../query/dataset-index.ts';
import { STATUS_WORDS } from '../../../wording/status-words.ts';
import { findHighlights } from '../../query/search/highlight.ts';
import { Highlighted } from '../../ui/Highlighted.tsx';
import { TopicDot } from '../../ui/TopicDot.tsx';
import { rowWhen } from '../../../wording/row-when.ts';
import { clockOf } from './list-items.ts';

export interface EventRowProps {
  readonly index: DatasetIndex;
  readonly row: number;
  readonly zone: string;
  readonly isSelected: boolean;
  /** True below the heading of its day: then only the clock time is told. */
  readonly isUnderDay: boolean;
  /** Words to mark in the title. */
  readonly searched: string;
  readonly onOpen: (row: number) => void;
}

const NAMES_SHOWN = 3;

/** One event of the list: when, its title, topics, who and where; on one line where there is room. */
export function EventRow({ index, row, zone, isSelected, isUnderDay, searched, onOpen }: EventRowProps) {
  const { table, dictionaries, texts } = index;
  const text = useEventText(texts, row);
  const title = text?.title ?? '';
  const isDated = row < table.dated;
  const when = isUnderDay ? clockOf(table, row, zone) : isDated ? rowWhen(table, row, zone) : undefined;
  const topics = listAt(table.topics, row);
  const names = [
    ...Array.from(listAt(table.actors, row), (actor) => dictionaries.actors[actor]?.name ?? ''),
    ...Array.from(listAt(table.places, row), (place) => dictionaries.places[place]?.name ?? ''),
  ];
  const distinctNames = [...new Set(names)];
  const hasColumn = !isUnderDay && isDated;

  return (
    <button
      type="button"
      data-event={text?.id}
      aria-current={isSelected ? 'true' : undefined}
      className={classNames(
        'grid w-full grid-cols-1 gap-x-6 border-l-2 px-4 py-2.5 text-left hover:bg-sunken @4xl:items-baseline',
        hasColumn
          ? '@4xl:grid-cols-[11rem_minmax(0,1fr)_minmax(0,20rem)] @7xl:grid-cols-[11rem_minmax(0,48rem)_minmax(0,32rem)]'
          : '@4xl:grid-cols-[minmax(0,1fr)_minmax(0,20rem)] @7xl:grid-cols-[minmax(0,48rem)_minmax(0,32rem)]',
        isSelected ? 'border-accent bg-wash hover:bg-wash' : 'border-transparent forced-colors:border-[Canvas]',
      )}
      onClick={() => onOpen(row)}
    >
      {hasColumn && (
        <span className="text-[0.8rem] text-muted first-letter:uppercase @4xl:text-[0.867rem]">{when}</span>
      )}
      <span className="block max-w-[75ch] font-serif text-[1.067rem] leading-snug">
        <Highlighted text={title} ranges={findHighlights(title, searched)} />
        <Standing table={table} row={row} />
      </span>
      <span className="mt-1 flex min-w-0 flex-wrap items-center gap-x-2 text-[0.8rem] leading-5 text-muted @4xl:mt-0">
        {!hasColumn && when !== undefined && <span className="font-medium text-soft">{when}</span>}
        <span className="inline-flex items-center gap-1.5">
          <TopicDot topic={topics[0]} />
          {Array.from(topics, (topic) => dictionaries.topics[topic]?.label).join(', ') || 'No topic'}
        </span>
        {distinctNames.length > 0 && (
          <span className="min-w-0 truncate">
            {distinctNames.slice(0, NAMES_SHOWN).join(', ')}
            {distinctNames.length > NAMES_SHOWN && ' …'}
          </span>
        )}
      </span>
    </button>
  );
}

/** Behind the title, what keeps it from being read as a plain fact. */
function Standing({ table, row }: { readonly table: EventTable; readonly row: number }) {
  const status = statusOf(table, row);
  return (
    <>
      {kindOf(table, row) === 'statement' && <Tag>Statement</Tag>}
      {status !== 'happened' && <Tag>{STATUS_WORDS[status]}</Tag>}
      {table.disagreement[row] === 1 && <Tag isWarning>Sources differ</Tag>}
    </>
  );
}

function Tag({ children, isWarning = false }: { readonly children: string; readonly isWarning?: boolean }) {
  return (
    <>
      {' '}
      <span
        className={classNames(
          'mx-0.5 inline-block rounded border px-1.5 align-[0.1em] font-sans text-[0.733rem] leading-[1.1rem] whitespace-nowrap',
          isWarning ? 'border-warning text-warning' : 'border-line text-muted',
        )}
      >
        {children}
      </span>
    </>
  );
}
