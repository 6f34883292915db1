import { useQueries } from '@tanstack/react-query';
import { formatCount } from '../../../wording/plural.ts';
import { eventDetailQuery } from '../../data/dataset-queries.ts';
import type { EntityEvents } from '../../query/events/entity-events.ts';
import { rowOfFiles, type LoadedDataset } from '../../query/dataset-index.ts';
import { EventLine } from '../../parts/EventLine.tsx';
import type { EntityRef } from '../../view/page-ref.ts';

export interface EventSectionsProps {
  readonly dataset: LoadedDataset;
  readonly entity: EntityRef;
  readonly told: EntityEvents;
  readonly zone: string;
  readonly selected: number | undefined;
  readonly onOpen: (row: number) => void;
}

/** The most important events: for an actor, what they said apart from what is told of them; and where sources differ. */
export function EventSections({ told: { events, disputed }, ...props }: EventSectionsProps) {
  return (
    <div className="mt-6 grid grid-cols-1 gap-x-8 min-[80em]:grid-cols-2">
      {props.entity.kind === 'actor' ? (
        <SaidAndTold {...props} rows={events.rows} />
      ) : (
        <EventSection {...props} title="Most important" rows={events.rows} />
      )}
      <EventSection {...props} title="Sources differ" rows={disputed.rows} />
    </div>
  );
}

interface SectionProps extends Omit<EventSectionsProps, 'told'> {
  readonly rows: readonly number[];
}

/** Who speaks is in the details of the events: until they are there, nothing is told apart. */
function SaidAndTold(props: SectionProps) {
  const { dataset, entity, rows } = props;
  const details = useQueries({
    queries: rows.map((row) => eventDetailQuery(dataset.manifest, rowOfFiles(dataset.index, row))),
  });
  if (details.some(({ isPending }) => isPending)) return <p className="text-muted">Loading what was said…</p>;
  const isSaid = (position: number): boolean =>
    details[position]?.data?.actors.some(({ id, role }) => id === entity.id && role === 'speaker') === true;
  return (
    <>
      <EventSection {...props} title="Said" rows={rows.filter((_, position) => isSaid(position))} />
      <EventSection {...props} title="Done, and told of them" rows={rows.filter((_, position) => !isSaid(position))} />
    </>
  );
}

function EventSection({ title, ...props }: SectionProps & { readonly title: string }) {
  const { dataset, rows, zone, selected, onOpen } = props;
  if (rows.length === 0) return null;
  return (
    <section className="mb-6 only:col-span-full">
      <h3 className="eyebrow">
        {title} <span className="font-normal">{formatCount(rows.length)}</span>
      </h3>
      <ul className="-mx-2 mt-1 gap-x-4 in-[:only-child]:min-[80em]:columns-2">
        {rows.map((row) => (
          <li key={row} className="break-inside-avoid">
            <EventLine index={dataset.index} row={row} zone={zone} isSelected={row === selected} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </section>
  );
}
