import { Suspense } from 'react';
import { listAt } from '../../../dataset/columns/columns.ts';
import { namesOfEvent } from '../../../wording/key-events.ts';
import { rowWhen } from '../../../wording/row-when.ts';
import { classNames } from '../../base/class-names.ts';
import { optionalPart } from '../../base/optional-part.ts';
import { useNearScreen } from '../../base/use-near-screen.ts';
import { useEventText } from '../../data/use-event-text.ts';
import type { DatasetIndex, LoadedDataset } from '../../query/dataset-index.ts';
import { updateFilters } from '../../state/view-store.ts';
import { TopicDot } from '../../ui/TopicDot.tsx';
import { chooseValue } from '../../view/choose.ts';

/** They are no part of the first screen's files: the events are there first. */
const Recaps = optionalPart(async () => (await import('./Recaps.tsx')).Recaps);

export interface KeyEventsProps {
  readonly dataset: LoadedDataset;
  /** The most important events, in the order in which they are shown. */
  readonly rows: readonly number[];
  readonly zone: string;
  readonly selected: number | undefined;
  readonly onOpen: (row: number) => void;
}

/** What happened, for whoever has not asked anything yet: the events that matter most, and how the sources sum up. */
export function KeyEvents({ dataset, rows, zone, selected, onOpen }: KeyEventsProps) {
  // On a phone they are screens away.
  const [end, isEndNear] = useNearScreen();
  return (
    <div className="@5xl:grid @5xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <ul className="py-1">
        {rows.map((row) => (
          <KeyEvent
            key={row}
            index={dataset.index}
            row={row}
            zone={zone}
            isSelected={row === selected}
            onOpen={onOpen}
          />
        ))}
      </ul>
      <div ref={end}>
        {/* The latest documents of all tell nothing of the part that is held. */}
        {isEndNear && dataset.part === undefined && (
          <Suspense fallback={null}>
            <Recaps dataset={dataset} zone={zone} />
          </Suspense>
        )}
      </div>
    </div>
  );
}

interface KeyEventProps extends Pick<KeyEventsProps, 'zone' | 'onOpen'> {
  readonly index: DatasetIndex;
  readonly row: number;
  readonly isSelected: boolean;
}

function KeyEvent({ index, row, zone, isSelected, onOpen }: KeyEventProps) {
  const { table, dictionaries, texts } = index;
  const [topic] = listAt(table.topics, row);
  const text = useEventText(texts, row);
  return (
    <li className={classNames('key-event px-4 py-2', isSelected && 'bg-wash')}>
      <p className="flex items-center gap-2 text-[0.8rem] text-muted">
        <span className="first-letter:uppercase">{rowWhen(table, row, zone)}</span>
        {topic !== undefined && (
          <span className="inline-flex items-center gap-1.5">
            <TopicDot topic={topic} />
            {dictionaries.topics[topic]?.label}
          </span>
        )}
      </p>
      <button
        type="button"
        data-event={text?.id}
        aria-current={isSelected ? 'true' : undefined}
        className="min-h-6.5 text-left font-serif text-[1.133rem] leading-snug hover:text-accent"
        onClick={() => onOpen(row)}
      >
        {text?.title ?? '…'}
      </button>
      <Names index={index} row={row} />
    </li>
  );
}

/** Who and where: a click leaves only the events with them. */
function Names({ index: { table, dictionaries }, row }: Pick<KeyEventProps, 'index' | 'row'>) {
  return (
    <p className="flex flex-wrap gap-x-3 text-[0.8rem]">
      {namesOfEvent(table, dictionaries, row).map(({ key, id, name }) => (
        <button
          key={`${key} ${id}`}
          type="button"
          className="text-link min-h-6.5"
          title={`Only events with ${name}`}
          onClick={() => updateFilters((filters) => chooseValue(filters, key, id, 'included'))}
        >
          {name}
        </button>
      ))}
    </p>
  );
}
