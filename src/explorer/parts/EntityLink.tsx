import type { ReactNode } from 'react';
import type { EntityRef } from '../view/page-ref.ts';
import { useLeaving } from './covering.ts';
import { ViewLink } from './ViewLink.tsx';

export interface EntityLinkProps {
  readonly entity: EntityRef;
  readonly children: ReactNode;
}

/** The way to the page of a person, group, place or topic. */
export function EntityLink({ entity, children }: EntityLinkProps) {
  const leave = useLeaving();
  return (
    <ViewLink
      change={(view) => ({ ...leave(view), page: entity })}
      className="text-link inline-flex min-h-6.5 items-center text-left"
    >
      {children}
    </ViewLink>
  );
}
