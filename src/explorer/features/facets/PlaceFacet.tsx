import { useState } from 'react';
import { classNames } from '../../base/class-names.ts';
import type { DatasetIndex } from '../../query/dataset-index.ts';
import type { ChoiceState } from '../../view/choose.ts';
import { Icon } from '../../ui/Icon.tsx';
import { searchFacetOptions, type PlaceOption } from './facet-options.ts';
import { FacetSearchBox } from './FacetSearchBox.tsx';
import { FacetValueRow } from './FacetValueRow.tsx';
import { MoreValues, SHOWN_AT_FIRST } from './MoreValues.tsx';

export interface PlaceFacetProps {
  readonly index: DatasetIndex;
  readonly options: readonly PlaceOption[];
  readonly onToggle: (id: string, state: ChoiceState) => void;
}

/** Places, each under the region or country that contains it, last those that lie in none; typing searches them all at once. */
export function PlaceFacet({ index, options, onToggle }: PlaceFacetProps) {
  const [typed, setTyped] = useState('');
  const [isWhole, setWhole] = useState(false);
  const all = options.flatMap(flatten);
  const isCountry = ({ position }: PlaceOption): boolean => index.dictionaries.places[position]?.kind === 'country';
  const isCut = !isWhole && options.length > SHOWN_AT_FIRST + 1;
  const ordered = [...options.filter(isCountry), ...options.filter((option) => !isCountry(option))];
  const roots = isCut
    ? ordered.filter((option, position) => position < SHOWN_AT_FIRST || flatten(option).some(isChosen))
    : ordered;

  const countries = roots.filter(isCountry);
  const others = roots.filter((option) => !isCountry(option));

  return (
    <>
      <FacetSearchBox count={all.length} noun="places" typed={typed} onType={setTyped} />
      {typed === '' ? (
        <>
          <PlaceBranches options={countries} onToggle={onToggle} />
          {countries.length > 0 && others.length > 0 && (
            <h3 className="px-1.5 pt-2 pb-1 text-[0.8rem] text-muted">In no country</h3>
          )}
          <PlaceBranches options={others} onToggle={onToggle} />
        </>
      ) : (
        <ul>
          {searchFacetOptions(all, index, 'place', typed).map((option) => (
            <li key={option.id}>
              <FacetValueRow option={option} onToggle={onToggle} />
            </li>
          ))}
        </ul>
      )}
      {typed === '' && (isCut || isWhole) && (
        <MoreValues isCut={isCut} count={all.length} noun="places" onToggle={() => setWhole(!isWhole)} />
      )}
    </>
  );
}

interface PlaceBranchesProps {
  readonly options: readonly PlaceOption[];
  readonly onToggle: (id: string, state: ChoiceState) => void;
}

function PlaceBranches({ options, onToggle }: PlaceBranchesProps) {
  if (options.length === 0) return null;
  return (
    <ul>
      {options.map((option) => (
        <PlaceBranch key={option.id} option={option} onToggle={onToggle} />
      ))}
    </ul>
  );
}

/** A place, folded unless something in it is chosen. */
function PlaceBranch({ option, onToggle }: { readonly option: PlaceOption } & Omit<PlaceBranchesProps, 'options'>) {
  const [isOpen, setOpen] = useState(() => option.children.flatMap(flatten).some(isChosen));
  const hasChildren = option.children.length > 0;
  return (
    <li>
      <FacetValueRow
        option={option}
        onToggle={onToggle}
        lead={
          hasChildren ? (
            <button
              type="button"
              className="grid size-6 shrink-0 place-items-center rounded text-muted hover:bg-sunken"
              aria-expanded={isOpen}
              aria-label={`Places in ${option.label}`}
              onClick={() => setOpen(!isOpen)}
            >
              <span className={classNames('transition-transform', !isOpen && '-rotate-90')}>
                <Icon name="down" size={14} />
              </span>
            </button>
          ) : (
            <span className="w-6 shrink-0" />
          )
        }
      />
      {hasChildren && isOpen && (
        <div className="ml-4">
          <PlaceBranches options={option.children} onToggle={onToggle} />
        </div>
      )}
    </li>
  );
}

function flatten(option: PlaceOption): readonly PlaceOption[] {
  return [option, ...option.children.flatMap(flatten)];
}

function isChosen(option: PlaceOption): boolean {
  return option.state !== 'neither';
}
