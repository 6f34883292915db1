import type { ReactNode } from 'react';

export interface ShareSectionProps {
  readonly heading: string;
  /** What the text holds, in a sentence. */
  readonly holds: string;
  /** What is copied: shown too, for where copying is not allowed. */
  readonly text: string;
  /** The buttons. */
  readonly children: ReactNode;
}

/** One thing to take along. */
export function ShareSection({ heading, holds, text, children }: ShareSectionProps) {
  return (
    <section>
      <h3 className="font-semibold">{heading}</h3>
      <p className="text-[0.867rem] text-muted">{holds}</p>
      <pre
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls sideways, also by keyboard
        tabIndex={0}
        aria-label={heading}
        className="mt-1.5 mb-2 max-h-24 overflow-auto rounded-md bg-sunken px-3 py-2 font-sans text-[0.8rem] wrap-anywhere whitespace-pre-wrap select-all"
      >
        {text}
      </pre>
      <div className="flex flex-wrap gap-2">{children}</div>
    </section>
  );
}
