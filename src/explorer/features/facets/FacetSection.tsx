import { useId, useState, type ReactNode } from 'react';
import { classNames } from '../../base/class-names.ts';
import { Icon } from '../../ui/Icon.tsx';

export interface FacetSectionProps {
  readonly title: string;
  /** How many of its values are chosen: shown when the section is folded. */
  readonly chosenCount: number;
  /** True when no event that is left has any of its values: then the facet has nothing to offer. */
  readonly isEmpty: boolean;
  readonly children: ReactNode;
}

/** A facet with its heading, which folds it. */
export function FacetSection({ title, chosenCount, isEmpty, children }: FacetSectionProps) {
  const [isOpen, setOpen] = useState(true);
  const id = useId();
  return (
    <section hidden={isEmpty} className="border-t border-line pt-2 pb-3 first:border-t-0">
      <h2>
        <button
          type="button"
          className="flex min-h-8 w-full items-center gap-2 px-1.5"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          <span className="eyebrow">{title}</span>
          {chosenCount > 0 && (
            <span className="rounded-full bg-accent px-1.5 text-[0.7rem] leading-4 font-semibold text-on-accent">
              {chosenCount}
              <span className="sr-only"> chosen</span>
            </span>
          )}
          <span className={classNames('ml-auto text-muted transition-transform', !isOpen && '-rotate-90')}>
            <Icon name="down" size={14} />
          </span>
        </button>
      </h2>
      <div id={id} hidden={!isOpen}>
        {children}
      </div>
    </section>
  );
}
