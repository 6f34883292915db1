import { useId, useState, type ReactNode } from 'react';
import { classNames } from '../../base/class-names.ts';
import { Icon } from '../../ui/Icon.tsx';

export interface FacetSectionProps {
  readonly title: string;
  /** How many of its values are chosen: shown when the section is folded. */
  readonly chosenCount: number;
  readonly isInitiallyOpen?: boolean;
  readonly children: ReactNode;
}

/** A facet with its heading, which folds it. */
export function FacetSection({ title, chosenCount, isInitiallyOpen = true, children }: FacetSectionProps) {
  const [isOpen, setOpen] = useState(isInitiallyOpen);
  const id = useId();
  return (
    <section className="border-t border-line pt-2 pb-3 first:border-t-0">
      <h3>
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
      </h3>
      <div id={id} hidden={!isOpen}>
        {children}
      </div>
    </section>
  );
}
