import { foldName } from '../../../dataset/fold.ts';
import type { ActorKind } from '../../../dataset/records/records.ts';
import { facetLabel } from '../../query/facet-labels.ts';
import { containersOf } from '../../../dataset/read/containers.ts';
import type { DatasetIndex } from '../../query/dataset-index.ts';
import { otherSpellings } from '../../query/search/other-spellings.ts';
import type { PlaceNode } from '../../query/places/place-tree.ts';
import { choiceStateOf, type ChoiceState } from '../../view/choose.ts';
import type { FacetChoice, FacetKey } from '../../view/view-state.ts';

/** One line of a facet. */
export interface FacetOption {
  readonly id: string;
  /** Position in the facet's dictionary. */
  readonly position: number;
  readonly label: string;
  /** What tells it from others of its name: an office, or what contains it. */
  readonly detail: string | undefined;
  readonly count: number;
  readonly state: ChoiceState;
}

/** A place with what lies in it. */
export interface PlaceOption extends FacetOption {
  readonly children: readonly PlaceOption[];
}

interface FacetInput {
  readonly index: DatasetIndex;
  readonly facet: FacetKey;
  readonly choice: FacetChoice;
  readonly counts: Uint32Array;
}

/**
 * The values of a facet that are worth showing: those with events under the other filters, and those that are chosen, the
 * most frequent first.
 */
export function listFacetOptions(input: FacetInput, kinds?: readonly ActorKind[]): readonly FacetOption[] {
  const options: FacetOption[] = [];
  const { index, facet, choice, counts } = input;
  const isChosen = choice.include.length + choice.exclude.length > 0;
  index.facets[facet].ids.forEach((_, position) => {
    // Of a hundred thousand sources few have events in a part of the time.
    if (!isChosen && (counts[position] ?? 0) === 0) return;
    const kind = input.index.dictionaries.actors[position]?.kind;
    if (kinds !== undefined && (kind === undefined || !kinds.includes(kind))) return;
    const option = createOption(input, position);
    if (option.count > 0 || option.state !== 'neither') options.push(option);
  });
  return options.toSorted(byCount);
}

/** The same for places, each under what contains it. A container is shown as long as anything in it is. */
export function listPlaceOptions(input: FacetInput, tree: readonly PlaceNode[]): readonly PlaceOption[] {
  return tree
    .map((node) => ({ ...createOption(input, node.place), children: listPlaceOptions(input, node.children) }))
    .filter((option) => option.count > 0 || option.state !== 'neither' || option.children.length > 0)
    .toSorted(byCount);
}

/** The same options for when no event is found: with no count, in the places that they have else. */
export function withoutEvents<Option extends FacetOption>(options: readonly Option[]): readonly Option[] {
  return options.map((option) => ({ ...option, count: 0 }));
}

/** The same for places, with all that lies in them. */
export function placesWithoutEvents(options: readonly PlaceOption[]): readonly PlaceOption[] {
  return withoutEvents(options).map((option) => ({ ...option, children: placesWithoutEvents(option.children) }));
}

/** Options whose name, or another spelling of it, has a word that begins with what was typed. */
export function searchFacetOptions<Option extends FacetOption>(
  options: readonly Option[],
  index: DatasetIndex,
  facet: FacetKey,
  typed: string,
): readonly Option[] {
  const wanted = foldName(typed);
  if (wanted === '') return options;
  const beginnings = [wanted, ...otherSpellings(wanted)].map((spelling) => ` ${spelling}`);
  return options.filter(({ label, position }) =>
    [label, ...spellingsOf(index, facet, position)]
      .map((name) => ` ${foldName(name)}`)
      .some((name) => beginnings.some((beginning) => name.includes(beginning))),
  );
}

function spellingsOf({ dictionaries }: DatasetIndex, facet: FacetKey, position: number): readonly string[] {
  if (facet === 'actor') return dictionaries.actors[position]?.aliases ?? [];
  return facet === 'place' ? (dictionaries.places[position]?.aliases ?? []) : [];
}

function createOption({ index, facet, choice, counts }: FacetInput, position: number): FacetOption {
  const id = index.facets[facet].ids[position] ?? '';
  return {
    id,
    position,
    label: facetLabel(index, facet, position),
    detail: detailOf(index, facet, position),
    count: counts[position] ?? 0,
    state: choiceStateOf(choice, id),
  };
}

function detailOf({ dictionaries }: DatasetIndex, facet: FacetKey, position: number): string | undefined {
  if (facet === 'actor') return dictionaries.actors[position]?.role;
  if (facet !== 'place') return undefined;
  const containers = containersOf(position, dictionaries.places).slice(1);
  return containers.length === 0 ? undefined : containers.map((place) => dictionaries.places[place]?.name).join(', ');
}

function byCount(a: FacetOption, b: FacetOption): number {
  if (a.count !== b.count) return b.count - a.count;
  return a.label < b.label ? -1 : Number(a.label > b.label);
}
