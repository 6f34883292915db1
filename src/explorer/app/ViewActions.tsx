import { lazy, Suspense } from 'react';
import { Dropdown } from '../ui/Dropdown.tsx';
import { Icon } from '../ui/Icon.tsx';
import type { ScreenState } from './screen-state.ts';

const SharePanel = lazy(async () => ({ default: (await import('../features/share/SharePanel.tsx')).SharePanel }));
const ExportPanel = lazy(async () => ({ default: (await import('../features/export/ExportPanel.tsx')).ExportPanel }));

const LOADING = <p className="p-3 text-[0.8rem] text-muted">One moment…</p>;

/** What one takes away from a view: a link, or its events as a file. */
export function ViewActions({ dataset, filtered, selected, viewAddress, eventAddress }: ScreenState) {
  const { matches, matchCount } = filtered.result;
  return (
    <div className="flex shrink-0 items-center print:hidden">
      <Dropdown label={<Icon name="share" />} name="Share" opens="below-right">
        <Suspense fallback={LOADING}>
          <SharePanel
            title={dataset.manifest.title}
            viewAddress={viewAddress}
            eventAddress={selected === undefined ? undefined : eventAddress}
          />
        </Suspense>
      </Dropdown>
      <Dropdown label={<Icon name="download" />} name="Export" opens="below-right">
        <Suspense fallback={LOADING}>
          <ExportPanel index={dataset.index} matches={matches} matchCount={matchCount} />
        </Suspense>
      </Dropdown>
    </div>
  );
}
