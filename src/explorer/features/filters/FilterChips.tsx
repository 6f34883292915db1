import { focusMain } from '../../base/focus-main.ts';
import { facetLabelOfId } from '../../query/facet-labels.ts';
import type { DatasetIndex } from '../../query/dataset-index.ts';
import { updateFilters } from '../../state/view-store.ts';
import { Icon } from '../../ui/Icon.tsx';
import { chooseValue } from '../../view/choose.ts';
import { FACET_KEYS, isUnfiltered, NO_FILTERS, type ViewFilters } from '../../view/view-state.ts';

export interface FilterChipsProps {
  readonly index: DatasetIndex;
  readonly filters: ViewFilters;
}

/** The filters that hold, each with a button that takes it away. */
export function FilterChips({ index, filters }: FilterChipsProps) {
  // What was known when is said by a banner of its own, and stays when the filters go.
  const { knownMs } = filters;
  if (isUnfiltered({ ...filters, knownMs: undefined })) return null;
  return (
    <div className="flex min-w-0 items-start gap-1.5">
      <ul className="flex min-w-0 flex-wrap items-center gap-1.5" aria-label="Active filters">
        {filters.text !== '' && (
          <Chip label={`“${filters.text}”`} onRemove={() => updateFilters((current) => ({ ...current, text: '' }))} />
        )}
        {FACET_KEYS.flatMap((key) =>
          [...filters[key].include, ...filters[key].exclude].map((id) => {
            const label = facetLabelOfId(index, key, id);
            const isExcluded = (filters[key].exclude as readonly string[]).includes(id);
            return (
              <Chip
                key={`${key}:${id}`}
                label={isExcluded ? `not ${label}` : label}
                onRemove={() => updateFilters((current) => chooseValue(current, key, id, 'neither'))}
              />
            );
          }),
        )}
      </ul>
      {/* Beside the list, so that it never stands alone on a line below the others. */}
      <button
        type="button"
        className="text-link min-h-7 shrink-0 px-1.5 text-[0.8rem]"
        onClick={() => {
          focusMain();
          updateFilters(() => ({ ...NO_FILTERS, knownMs }));
        }}
      >
        Clear all
      </button>
    </div>
  );
}

/** The chip goes, and the focus to the next one, else to the one before. */
function focusBeside(button: Element): void {
  const chip = button.closest('li');
  const beside = (chip?.nextElementSibling ?? chip?.previousElementSibling)?.querySelector('button');
  if (beside) beside.focus();
  else focusMain();
}

function Chip({ label, onRemove }: { readonly label: string; readonly onRemove: () => void }) {
  return (
    <li>
      <button
        type="button"
        className="inline-flex min-h-7 items-center gap-1 rounded-full bg-wash py-0.5 pr-1.5 pl-3 text-[0.8rem] text-ink hover:text-accent"
        aria-label={`Remove the filter ${label}`}
        onClick={(event) => {
          focusBeside(event.currentTarget);
          onRemove();
        }}
      >
        <span className="max-w-60 truncate">{label}</span>
        <Icon name="close" size={14} />
      </button>
    </li>
  );
}
