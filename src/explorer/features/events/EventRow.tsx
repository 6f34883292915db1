import { listAt } from '../../../dataset/columns.ts';
import { EVENT_KINDS, STATUSES } from '../../../dataset/records.ts';
import { classNames } from '../../base/class-names.ts';
import type { DatasetIndex } from '../../query/dataset-index.ts';
import { STATUS_WORDS } from '../../query/facet-labels.ts';
import { findHighlights } from '../../query/highlight.ts';
import { Highlighted } from '../../ui/Highlighted.tsx';
import { TopicDot } from '../../ui/TopicDot.tsx';
import { clockOf } from './list-items.ts';

export interface EventRowProps {
  readonly index: DatasetIndex;
  readonly row: number;
  readonly zone: string;
  readonly isSelected: boolean;
  /** Words to mark in the title. */
  readonly searched: string;
  readonly onOpen: (row: number) => void;
}

const NAMES_SHOWN = 3;

/** One event of the list: its title, and below it clock time, topic, who and where. */
export function EventRow({ index, row, zone, isSelected, searched, onOpen }: EventRowProps) {
  const { table, dictionaries } = index;
  const title = table.titles[row] ?? '';
  const status = STATUSES[table.status[row] ?? 0] ?? 'happened';
  const isStatement = EVENT_KINDS[table.kind[row] ?? 0] === 'statement';
  const topics = listAt(table.topics, row);
  const clock = clockOf(table, row, zone);
  const names = [
    ...Array.from(listAt(table.actors, row), (actor) => dictionaries.actors[actor]?.name ?? ''),
    ...Array.from(listAt(table.places, row), (place) => dictionaries.places[place]?.name ?? ''),
  ];
  const facts = [
    isStatement && 'Statement',
    status !== 'happened' && STATUS_WORDS[status],
    table.disagreement[row] === 1 && 'Figures differ',
  ].filter((fact) => fact !== false);

  return (
    <button
      type="button"
      aria-current={isSelected ? 'true' : undefined}
      className={classNames(
        'block w-full border-l-2 px-4 py-2.5 text-left hover:bg-sunken',
        isSelected ? 'border-accent bg-wash hover:bg-wash' : 'border-transparent',
      )}
      onClick={() => onOpen(row)}
    >
      <span className="block max-w-[75ch] font-serif text-[1.067rem] leading-snug">
        <Highlighted text={title} ranges={findHighlights(title, searched)} />
      </span>
      <span className="mt-1 flex flex-wrap items-center gap-x-2 text-[0.8rem] leading-5 text-muted">
        {clock !== undefined && <span className="font-medium text-soft">{clock}</span>}
        <span className="inline-flex items-center gap-1.5">
          <TopicDot topic={topics[0]} />
          {[...topics].map((topic) => dictionaries.topics[topic]?.label).join(', ') || 'No topic'}
        </span>
        {names.length > 0 && (
          <span className="min-w-0 truncate">
            {[...new Set(names)].slice(0, NAMES_SHOWN).join(', ')}
            {names.length > NAMES_SHOWN && ' …'}
          </span>
        )}
        {facts.map((fact) => (
          <span
            key={fact}
            className={classNames('font-medium', fact === 'Figures differ' ? 'text-warning' : 'text-soft')}
          >
            {fact}
          </span>
        ))}
      </span>
    </button>
  );
}
