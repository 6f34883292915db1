import { useState } from 'react';
import type { EventId } from '../../../dataset/records/ids.ts';
import type { SourceEntry } from '../../../dataset/format/packed.ts';
import { citeEvent } from '../../../wording/citation.ts';
import { useSession } from '../../state/session-store.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Modal } from '../../ui/Modal.tsx';
import type { ViewState } from '../../view/view-state.ts';
import { bibtexOf } from './bibtex.ts';
import { embedCode } from './embed-code.ts';
import { ShareSection } from './ShareSection.tsx';
import { useEventPage } from './use-event-page.ts';
import { whatLinkHolds } from './what-link-holds.ts';

/** The open event, as far as sharing it goes. */
export interface SharedEvent {
  readonly id: EventId;
  readonly title: string;
  /** When it happened, in words. */
  readonly when: string;
  readonly sources: readonly SourceEntry[];
}

export interface ShareDialogProps {
  /** Of the corpus. */
  readonly title: string;
  readonly view: ViewState;
  /** Absent when no event is open. */
  readonly event: SharedEvent | undefined;
  /** Opens the event alone. */
  readonly eventAddress: string;
  readonly addressOf: (view: ViewState) => string;
  /** The browser's clock. */
  readonly now: () => Date;
  readonly onClose: () => void;
}

/** Everything that one hands on: links that say what they hold, a reference, a frame for a page, a picture. */
export function ShareDialog({ title, view, event, eventAddress, addressOf, now, onClose }: ShareDialogProps) {
  const viewAddress = addressOf(view);
  const page = useEventPage(event?.id);
  const lastingAddress = page ?? eventAddress;
  const [today] = useState(now);
  const visited = today.toISOString().slice(0, 10);
  const cited =
    event === undefined
      ? `${title}. Timeline in Dateline, seen on ${visited}. ${viewAddress}`
      : citeEvent(event.title, event.when, event.sources, lastingAddress);
  const bibtex =
    event === undefined
      ? bibtexOf({ key: `dateline-${title}`, title, address: viewAddress, visited, note: 'Timeline in Dateline' })
      : bibtexOfEvent(event, title, lastingAddress, visited);

  return (
    <Modal title="Share" shape="centre" onClose={onClose}>
      <div className="grid gap-6 px-5 py-4">
        {event !== undefined && (
          <ShareSection
            heading="This event"
            holds={`“${event.title}”. The link opens it for good: after more documents too, and when it has become part of another.`}
            text={lastingAddress}
          >
            <CopyButton icon="link" label="Copy link to the event" text={() => lastingAddress} />
            <NativeShare title={event.title} address={lastingAddress} />
          </ShareSection>
        )}
        <ShareSection heading="This view" holds={`The link holds ${whatLinkHolds(view)}.`} text={viewAddress}>
          <CopyButton icon="link" label="Copy link to this view" text={() => viewAddress} />
          {event === undefined && <NativeShare title={title} address={viewAddress} />}
        </ShareSection>
        <ShareSection heading="Citation" holds={event === undefined ? 'Of this view.' : 'Of this event.'} text={cited}>
          <CopyButton icon="quote" label="Copy as text" text={() => cited} />
          <CopyButton icon="quote" label="Copy as BibTeX" text={() => bibtex} />
        </ShareSection>
        <EmbedSection title={title} view={view} addressOf={addressOf} />
        <section>
          <h3 className="font-semibold">Picture</h3>
          <p className="mb-2 text-[0.867rem] text-muted">The timeline in view with its sources, for print or slides.</p>
          <button
            type="button"
            className="control border border-line px-3"
            onClick={() => useSession.setState({ overlay: 'export' })}
          >
            <Icon name="download" size={16} />
            Save as SVG or PNG
          </button>
        </section>
      </div>
    </Modal>
  );
}

function EmbedSection({ title, view, addressOf }: Pick<ShareDialogProps, 'title' | 'view' | 'addressOf'>) {
  const code = embedCode(title, addressOf({ ...view, isEmbedded: true }), addressOf(view));
  return (
    <ShareSection
      heading="Embed"
      holds="Shows this view in another page, without the filters at its side and with a link back."
      text={code}
    >
      <CopyButton icon="document" label="Copy the code" text={() => code} />
    </ShareSection>
  );
}

/** The dialog of the device, where it has one: chats, mail, nearby devices. */
function NativeShare({ title, address }: { readonly title: string; readonly address: string }) {
  if (!('share' in navigator)) return null;
  return (
    <button
      type="button"
      className="control border border-line px-3"
      // Whoever closes the device's dialog again has not met an error.
      onClick={() => void navigator.share({ title, url: address }).catch(() => undefined)}
    >
      <Icon name="share" size={16} />
      Send
    </button>
  );
}

function bibtexOfEvent(
  { id, title, when, sources }: SharedEvent,
  corpus: string,
  address: string,
  visited: string,
): string {
  const [source] = sources;
  return bibtexOf({
    key: `dateline-${id}`,
    title,
    ...(source?.publisher !== undefined && { publisher: source.publisher }),
    ...(source?.date !== undefined && { date: source.date }),
    address,
    visited,
    note: `Event of ${when} in “${corpus}”, a timeline in Dateline`,
  });
}
