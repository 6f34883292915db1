import type { ReactNode } from 'react';
import { formatCount } from '../../../wording/plural.ts';
import { classNames } from '../../base/class-names.ts';
import { ViewLink } from '../../parts/ViewLink.tsx';
import type { PageRef } from '../../view/page-ref.ts';

export interface ViewTabsProps {
  readonly page: PageRef | undefined;
  /** How many events pass the filters on which sources differ; absent where that is not known. */
  readonly disagreementCount: number | undefined;
}

/** The ways to look at the events: along time, on a map, or only where sources differ. */
export function ViewTabs({ page, disagreementCount }: ViewTabsProps) {
  return (
    <nav
      aria-label="Ways to look at the events"
      className="flex max-w-full shrink-0 gap-0.5 overflow-x-auto rounded-lg bg-sunken p-0.5 print:hidden"
    >
      <Tab kind={undefined} current={page?.kind}>
        Timeline
      </Tab>
      <Tab kind="map" current={page?.kind}>
        Map
      </Tab>
      <Tab kind="disagreements" current={page?.kind}>
        Disagreements{' '}
        {disagreementCount !== undefined && (
          <span className="font-normal text-muted">
            {formatCount(disagreementCount)}
            <span className="sr-only"> events</span>
          </span>
        )}
      </Tab>
    </nav>
  );
}

interface TabProps {
  readonly kind: 'map' | 'disagreements' | undefined;
  readonly current: PageRef['kind'] | undefined;
  readonly children: ReactNode;
}

function Tab({ kind, current, children }: TabProps) {
  const isCurrent = kind === current;
  return (
    <ViewLink
      change={(view) => ({ ...view, page: kind === undefined ? undefined : { kind } })}
      isCurrent={isCurrent}
      className={classNames(
        'inline-flex min-h-7 items-center gap-1.5 rounded-md px-2.5 text-[0.8rem] whitespace-nowrap',
        isCurrent ? 'bg-raised font-medium text-ink shadow-sm' : 'text-muted hover:text-ink',
      )}
    >
      {children}
    </ViewLink>
  );
}
