import type { ReactNode } from 'react';
import type { EntityRef } from '../view/page-ref.ts';
import { ViewLink } from './ViewLink.tsx';

export interface EntityLinkProps {
  readonly entity: EntityRef;
  readonly children: ReactNode;
}

/** The way to the page of a person, group, place or topic. */
export function EntityLink({ entity, children }: EntityLinkProps) {
  return (
    <ViewLink
      change={(view) => ({ ...view, page: entity })}
      className="text-link inline-flex min-h-6.5 items-center text-left"
    >
      {children}
    </ViewLink>
  );
}
