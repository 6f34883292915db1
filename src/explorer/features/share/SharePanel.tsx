import { CopyButton } from '../../ui/CopyButton.tsx';

export interface SharePanelProps {
  /** Of the corpus. */
  readonly title: string;
  readonly viewAddress: string;
  /** Absent when no event is open. */
  readonly eventAddress: string | undefined;
}

/** Links to take along: to all that the screen shows, and to the open event alone. */
export function SharePanel({ title, viewAddress, eventAddress }: SharePanelProps) {
  return (
    <div className="flex w-64 flex-col items-stretch gap-2 p-3">
      <p className="text-[0.8rem] text-muted">A link opens the same part of time, filters and event anywhere.</p>
      <CopyButton icon="link" label="Copy link to this view" text={() => viewAddress} />
      {eventAddress !== undefined && (
        <CopyButton icon="link" label="Copy link to the event" text={() => eventAddress} />
      )}
      <CopyButton icon="quote" label="Cite this view" text={() => `${title}. Timeline in Dateline. ${viewAddress}`} />
    </div>
  );
}
