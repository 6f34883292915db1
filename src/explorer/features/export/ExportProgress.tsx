import { formatCount } from '../../../wording/plural.ts';
import type { ExportState } from './use-export.ts';

/** How an export goes: a bar with a way to stop it, then what became of it. */
export function ExportProgress({ state, onCancel }: { readonly state: ExportState; readonly onCancel: () => void }) {
  switch (state.is) {
    case 'idle':
      return <output />;
    case 'running':
      return (
        <div className="flex items-center gap-3 text-[0.8rem] text-muted">
          <progress className="progress w-40" aria-label="Export" max={Math.max(1, state.total)} value={state.done} />
          <span className="tabular-nums">
            {formatCount(state.done)} of {formatCount(state.total)}
          </span>
          <button type="button" className="text-link min-h-7 px-1" onClick={onCancel}>
            Cancel
          </button>
        </div>
      );
    case 'saved':
      return <output className="text-[0.8rem] text-muted">Saved {state.file}</output>;
    case 'failed':
      return (
        <p role="alert" className="text-[0.8rem] text-warning">
          The export failed: {state.message}
        </p>
      );
  }
}
