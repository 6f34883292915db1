import type { DatasetIndex } from '../../query/dataset-index.ts';
import { useSession } from '../../state/session-store.ts';
import type { ClaimedFigure, ClaimGroup } from '../../../wording/claim-groups.ts';
import { sourcesById } from './event-sources.ts';

export interface ClaimTableProps {
  readonly group: ClaimGroup;
  readonly index: DatasetIndex;
}

/** Who gives which figure for one quantity, side by side. No figure is preferred. */
export function ClaimTable({ group, index }: ClaimTableProps) {
  return (
    <section className="mt-7">
      <h3 className="flex flex-wrap items-baseline gap-x-2">
        <span className="eyebrow">{group.what}</span>
        {group.isDisputed && <span className="text-[0.8rem] font-medium text-warning">Figures differ</span>}
      </h3>
      <ul className="mt-2 grid grid-cols-[repeat(auto-fill,minmax(9.5rem,1fr))] gap-x-4 gap-y-4">
        {group.figures.map((figure) => (
          <li key={figure.words} className="border-t-2 border-line pt-2">
            <p className="font-serif text-xl leading-tight font-semibold text-balance">{figure.words}</p>
            <Claimants figure={figure} index={index} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Claimants({ figure, index }: { readonly figure: ClaimedFigure; readonly index: DatasetIndex }) {
  const sources = sourcesById(index);
  return (
    <ul className="mt-1.5 flex flex-col gap-1.5">
      {figure.claimants.map(({ by, claims }) => (
        <li key={by ?? ''}>
          <p className="text-[0.867rem]">{by ?? <span className="text-muted">Speaker not named</span>}</p>
          {claims.map(({ document, start, quote }) => (
            <button
              key={document}
              type="button"
              className="text-link block min-h-6 text-left text-[0.8rem] leading-snug"
              title={quote}
              onClick={() => useSession.setState({ reading: { document, start } })}
            >
              {sources.get(document)?.publisher ?? document}
            </button>
          ))}
        </li>
      ))}
    </ul>
  );
}
