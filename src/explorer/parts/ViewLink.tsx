import type { ReactNode } from 'react';
import { updateView, useViewStore } from '../state/view-store.ts';
import { encodeReadably } from '../view/encode-view.ts';
import type { ViewState } from '../view/view-state.ts';

export interface ViewLinkProps {
  /** What a click makes of the view. */
  readonly change: (view: ViewState) => ViewState;
  readonly children: ReactNode;
  readonly className?: string;
  readonly title?: string;
  /** True for the link to what is shown now. */
  readonly isCurrent?: boolean;
}

/** A link to another view of the same dataset: a click stays on the page, and it can be opened in a tab of its own. */
export function ViewLink({ change, children, className, title, isCurrent = false }: ViewLinkProps) {
  const view = useViewStore((store) => store.view);
  return (
    <a
      href={encodeReadably(change(view)) || '?'}
      className={className}
      title={title}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        updateView(change);
      }}
    >
      {children}
    </a>
  );
}
