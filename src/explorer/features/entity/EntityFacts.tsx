import { optionalPart } from '../../base/optional-part.ts';
import { Suspense } from 'react';
import { containersOf } from '../../../dataset/read/containers.ts';
import type { ActorEntry, PlaceEntry } from '../../../dataset/format/packed.ts';
import { ACTOR_WORDS } from '../../../wording/actor-words.ts';
import { placePrecision } from '../../../wording/place-words.ts';
import type { DatasetIndex } from '../../query/dataset-index.ts';
import { facetLabel } from '../../query/facet-labels.ts';
import { EntityLink } from '../../parts/EntityLink.tsx';
import type { EntityRef } from '../../view/page-ref.ts';

const LocatorMap = optionalPart(async () => (await import('../../parts/map/LocatorMap.tsx')).LocatorMap);

export interface EntityFactsProps {
  readonly index: DatasetIndex;
  readonly entity: EntityRef;
  readonly position: number;
}

/** Name, office or kind, other spellings, and where a place is. */
export function EntityFacts({ index, entity, position }: EntityFactsProps) {
  const { actors, places } = index.dictionaries;
  const actor = entity.kind === 'actor' ? actors[position] : undefined;
  const place = entity.kind === 'place' ? places[position] : undefined;
  return (
    <header>
      <p className="eyebrow">{kindWords(entity, actor)}</p>
      <h2 className="mt-1 font-serif text-[1.9rem] leading-tight font-semibold">
        {facetLabel(index, entity.kind, position)}
      </h2>
      {actor?.role !== undefined && <p className="mt-0.5 text-soft first-letter:uppercase">{actor.role}</p>}
      {place !== undefined && <PlaceFacts index={index} position={position} place={place} />}
      <Spellings entry={actor ?? place} />
    </header>
  );
}

function kindWords({ kind }: EntityRef, actor: ActorEntry | undefined): string {
  if (kind === 'actor') return actor === undefined ? '' : ACTOR_WORDS[actor.kind];
  return kind === 'place' ? 'Place' : 'Topic';
}

interface PlaceFactsProps extends Pick<EntityFactsProps, 'index' | 'position'> {
  readonly place: PlaceEntry;
}

function PlaceFacts({ index, position, place }: PlaceFactsProps) {
  const { places } = index.dictionaries;
  const containers = containersOf(position, places).slice(1);
  return (
    <>
      <p className="mt-0.5 flex flex-wrap items-center gap-x-1 text-soft">
        <span className="first-letter:uppercase">{placePrecision(place)}</span>
        {containers.length > 0 && <span>in</span>}
        {containers.flatMap((container) => {
          const entry = places[container];
          return entry === undefined
            ? []
            : [
                <EntityLink key={entry.id} entity={{ kind: 'place', id: entry.id }}>
                  {entry.name}
                </EntityLink>,
              ];
        })}
      </p>
      {place.lat !== undefined && (
        <div className="mt-3 aspect-[38/17] max-w-xl print:hidden">
          <Suspense fallback={null}>
            <LocatorMap places={[place]} />
          </Suspense>
        </div>
      )}
    </>
  );
}

const SPELLINGS_SHOWN = 12;

/** Under which other names the documents speak of it. */
function Spellings({ entry }: { readonly entry: ActorEntry | PlaceEntry | undefined }) {
  const others = (entry?.aliases ?? []).filter((alias) => alias !== entry?.name);
  if (others.length === 0) return null;
  return (
    <p className="mt-1.5 text-[0.867rem] text-muted">
      Also met as {others.slice(0, SPELLINGS_SHOWN).join(', ')}
      {others.length > SPELLINGS_SHOWN && ` and ${others.length - SPELLINGS_SHOWN} more`}
    </p>
  );
}
