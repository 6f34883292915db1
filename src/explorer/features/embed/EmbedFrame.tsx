import { useEffect, useRef, type ReactNode } from 'react';
import { IS_FRAMED } from '../../base/frame.ts';
import { Icon } from '../../ui/Icon.tsx';
import { postHeight } from './post-height.ts';

export interface EmbedFrameProps {
  /** Of the corpus. */
  readonly title: string;
  /** What is shown of it, in words. */
  readonly summary: string;
  /** The same view on the whole site. */
  readonly wholeAddress: string;
  readonly children: ReactNode;
}

/** What stands around an embedded view: whose it is, and the way to all of it. As tall as its content, never as its frame. */
export function EmbedFrame({ title, summary, wholeAddress, children }: EmbedFrameProps) {
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = content.current;
    return element !== null && IS_FRAMED ? postHeight(element, window.parent) : undefined;
  }, []);
  return (
    <div ref={content} className="flex flex-col border border-line">
      <header className="flex flex-wrap items-baseline gap-x-4 gap-y-1 px-4 py-2.5">
        <div className="min-w-0 flex-1">
          <h1 className="line-clamp-2 font-serif text-[1.067rem] font-semibold">{title}</h1>
          <p className="truncate text-[0.8rem] text-muted">{summary}</p>
        </div>
        <WholeLink address={wholeAddress}>Open in Dateline</WholeLink>
      </header>
      {children}
    </div>
  );
}

/** A link out of the frame: to a tab of its own, since a site within a frame of another would be neither. */
export function WholeLink({ address, children }: { readonly address: string; readonly children: ReactNode }) {
  return (
    <a
      className="text-link inline-flex min-h-7 items-center gap-1.5 text-[0.867rem]"
      href={address}
      target="_blank"
      rel="noopener"
    >
      {children}
      <Icon name="external" size={14} />
    </a>
  );
}
