import type { EventId } from '../../../dataset/records/ids.ts';
import type { EventStatus } from '../../../dataset/records/records.ts';
import { statusOf } from '../../../dataset/read/row-values.ts';
import { countOf } from '../../../wording/plural.ts';
import { rowWhen } from '../../../wording/row-when.ts';
import { STATUS_WORDS } from '../../../wording/status-words.ts';
import { useEventTexts } from '../../data/use-event-text.ts';
import type { DatasetIndex } from '../../query/dataset-index.ts';
import { WholeLink } from './EmbedFrame.tsx';

export interface EmbedEventsProps {
  readonly index: DatasetIndex;
  /** Rows of the events in the window, the first ones first. */
  readonly rows: readonly number[];
  /** How many there are in all. */
  readonly total: number;
  readonly zone: string;
  readonly wholeAddress: string;
  readonly addressOfEvent: (event: EventId) => string;
}

const SHOWN = 5;

/** The first events of the view, each a link to its own address on the whole site. */
export function EmbedEvents({ index, rows, total, zone, wholeAddress, addressOfEvent }: EmbedEventsProps) {
  const shown = rows.slice(0, SHOWN);
  const texts = useEventTexts(index.texts, shown);
  return (
    <section aria-label="Events" className="border-t border-line px-4 py-3">
      <ul>
        {shown.map((row, position) => {
          const text = texts[position];
          return (
            <li key={row} className="grid gap-x-4 py-1 sm:grid-cols-[9rem_minmax(0,1fr)]">
              <span className="text-[0.8rem] leading-6 text-muted">
                {rowWhen(index.table, row, zone)}
                <Standing status={statusOf(index.table, row)} />
              </span>
              {text === undefined ? (
                <span>…</span>
              ) : (
                <a
                  className="min-h-6 font-serif text-[1rem] leading-6 hover:text-accent hover:underline"
                  href={addressOfEvent(text.id)}
                  target="_blank"
                  rel="noopener"
                >
                  {text.title}
                </a>
              )}
            </li>
          );
        })}
      </ul>
      {total > SHOWN && <WholeLink address={wholeAddress}>All {countOf(total, 'event')} of this stretch</WholeLink>}
    </section>
  );
}

/** What is not simply told as having happened says so. */
function Standing({ status }: { readonly status: EventStatus }) {
  if (status === 'happened') return null;
  return <span className="block leading-4">{STATUS_WORDS[status]}</span>;
}
