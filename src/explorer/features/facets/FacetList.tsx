import { useState, type ReactNode } from 'react';
import type { DatasetIndex } from '../../query/dataset-index.ts';
import type { ChoiceState } from '../../view/choose.ts';
import type { FacetKey } from '../../view/view-state.ts';
import { searchFacetOptions, type FacetOption } from './facet-options.ts';
import { FacetSearchBox } from './FacetSearchBox.tsx';
import { FacetValueRow } from './FacetValueRow.tsx';
import { MoreValues, SHOWN_AT_FIRST } from './MoreValues.tsx';

export interface FacetListProps {
  readonly index: DatasetIndex;
  readonly facet: FacetKey;
  /** In the plural, in lower case: "people". */
  readonly noun: string;
  readonly options: readonly FacetOption[];
  readonly onToggle: (id: string, state: ChoiceState) => void;
  readonly signOf?: (option: FacetOption) => ReactNode;
}

const SHOWN_AT_MOST = 200;

/** A flat facet: the most frequent values, the chosen ones wherever they stand, a search box and the rest on demand. */
export function FacetList({ index, facet, noun, options, onToggle, signOf }: FacetListProps) {
  const [typed, setTyped] = useState('');
  const [isWhole, setWhole] = useState(false);
  const found = searchFacetOptions(options, index, facet, typed);
  const isCut = !isWhole && typed === '' && found.length > SHOWN_AT_FIRST + 1;
  const shown = isCut
    ? found.filter((option, position) => position < SHOWN_AT_FIRST || option.state !== 'neither')
    : found.slice(0, SHOWN_AT_MOST);

  return (
    <>
      <FacetSearchBox count={options.length} noun={noun} typed={typed} onType={setTyped} />
      <ul>
        {shown.map((option) => (
          <li key={option.id}>
            <FacetValueRow option={option} onToggle={onToggle} sign={signOf?.(option)} />
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className="px-1.5 text-sm text-muted">No {noun} here.</p>}
      {(isCut || (isWhole && typed === '')) && (
        <MoreValues isCut={isCut} count={options.length} noun={noun} onToggle={() => setWhole(!isWhole)} />
      )}
      {!isCut && found.length > SHOWN_AT_MOST && (
        <p className="px-1.5 text-sm text-muted">The first {SHOWN_AT_MOST} are shown: search for the others.</p>
      )}
    </>
  );
}
