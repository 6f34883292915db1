import { countOf, formatCount } from '../../../wording/plural.ts';
import { classNames } from '../../base/class-names.ts';
import { EntityLink } from '../../parts/EntityLink.tsx';
import type { CountedPlace } from '../../query/places/place-counts.ts';

export interface PlaceTableProps {
  readonly places: readonly CountedPlace[];
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
}

/** What the map shows, as a list: each place with its events, to filter by and to read about. */
export function PlaceTable({ places, chosen, onToggle }: PlaceTableProps) {
  return (
    <section className="mt-6">
      <h3 className="eyebrow">{countOf(places.length, 'place')}</h3>
      <ul className="mt-1 columns-[16rem] gap-x-8">
        {places.map(({ id, name, count }) => (
          <li key={id} className="flex break-inside-avoid items-center gap-2">
            <button
              type="button"
              aria-pressed={chosen.has(id)}
              aria-label={`Only events in ${name}, ${countOf(count, 'event')}`}
              className={classNames(
                'flex min-h-8 min-w-0 flex-1 items-center justify-between gap-2 rounded-md px-1.5 text-left text-[0.867rem] hover:bg-sunken',
                chosen.has(id) && 'bg-wash font-medium text-accent',
              )}
              onClick={() => onToggle(id)}
            >
              <span className="truncate">{name}</span>
              <span className="text-[0.8rem] tabular-nums text-muted">{formatCount(count)}</span>
            </button>
            <EntityLink entity={{ kind: 'place', id }}>
              <span className="text-[0.8rem]">
                About<span className="sr-only"> {name}</span>
              </span>
            </EntityLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
