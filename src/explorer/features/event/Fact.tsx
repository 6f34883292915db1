import type { ReactNode } from 'react';
import { Icon, type IconName } from '../../ui/Icon.tsx';

export interface FactProps {
  readonly icon: IconName;
  /** Read out in front of the fact; the icon says it to the eye. */
  readonly term: string;
  readonly children: ReactNode;
}

/** One line of what is known of an event. */
export function Fact({ icon, term, children }: FactProps) {
  return (
    <div className="grid grid-cols-[1.4rem_1fr] gap-x-2">
      <dt className="pt-0.5 text-muted" title={term}>
        <Icon name={icon} />
        <span className="sr-only">{term}</span>
      </dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}
