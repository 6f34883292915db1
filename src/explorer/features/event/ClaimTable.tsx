import type { DatasetIndex } from '../../query/dataset-index.ts';
import { useSession } from '../../state/session-store.ts';
import { sourcesById, type ClaimGroup } from './event-facts.ts';

export interface ClaimTableProps {
  readonly group: ClaimGroup;
  readonly index: DatasetIndex;
}

/** Who gives which figure for one quantity, side by side. No figure is preferred. */
export function ClaimTable({ group, index }: ClaimTableProps) {
  const sources = sourcesById(index);
  return (
    <section className="mt-7">
      <h3 className="flex flex-wrap items-baseline gap-x-2">
        <span className="eyebrow">{group.what}</span>
        {group.isDisputed && <span className="text-[0.8rem] font-medium text-warning">Figures differ</span>}
      </h3>
      <ul className="mt-2 grid grid-cols-[repeat(auto-fit,minmax(8.5rem,1fr))] gap-x-4 gap-y-3">
        {group.claims.map((claim) => (
          <li key={`${claim.document} ${claim.start} ${claim.value}`} className="border-t-2 border-line pt-2">
            <p className="font-serif text-2xl leading-none font-semibold">
              {claim.value}
              {claim.unit !== undefined && <span className="ml-1 text-base font-normal">{claim.unit}</span>}
            </p>
            <p className="mt-1.5 text-[0.867rem]">{claim.by ?? 'Speaker not named'}</p>
            <button
              type="button"
              className="text-link min-h-6 text-left text-[0.8rem]"
              title={claim.quote}
              onClick={() => useSession.setState({ reading: { document: claim.document, start: claim.start } })}
            >
              {sources.get(claim.document)?.publisher ?? claim.document}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
