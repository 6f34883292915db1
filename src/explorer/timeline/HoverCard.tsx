import type { EventTable } from '../../dataset/format/packed.ts';
import { kindOf, statusOf } from '../../dataset/read/row-values.ts';
import { countOf } from '../../wording/plural.ts';
import { formatClock, formatDay } from '../../wording/zone-format.ts';
import type { EventTexts } from '../query/event-texts.ts';
import { rowWhen } from '../../wording/row-when.ts';
import { holdsRow } from './layout/row-index.ts';
import { useTitle } from './use-title.tsx';
import type { Track } from './layout/tracks.ts';
import type { ElementSize } from '../base/use-element-size.ts';
import './hover-card.css';

/** What the card is about and where it points, in px from the view's top left corner. */
export type CardSubject =
  | { readonly kind: 'event'; readonly row: number; readonly x: number; readonly y: number }
  | {
      readonly kind: 'crowd';
      readonly count: number;
      readonly trackLabel: string;
      readonly fromMs: number;
      readonly toMs: number;
      readonly x: number;
      readonly y: number;
    };

interface HoverCardProps {
  readonly subject: CardSubject;
  readonly table: EventTable;
  readonly texts: EventTexts;
  readonly tracks: readonly Track[];
  readonly zone: string;
  /** Size of the view: the card opens towards its middle. */
  readonly size: ElementSize;
}

const CARD_PX = 300;
const HALF_DAY_MS = 43_200_000;

function EventCard({
  row,
  table,
  texts,
  tracks,
  zone,
}: { readonly row: number } & Pick<HoverCardProps, 'table' | 'texts' | 'tracks' | 'zone'>) {
  const status = statusOf(table, row);
  const trackLabels = tracks.filter((track) => holdsRow(track, row)).map(({ label }) => label);
  const words = [
    ...(kindOf(table, row) === 'statement' ? ['statement'] : []),
    ...(status === 'happened' ? [] : [status]),
  ];
  return (
    <>
      <p className="tl-card-when">{rowWhen(table, row, zone)}</p>
      <p className="tl-card-title">{useTitle(texts, row) ?? '…'}</p>
      <p className="tl-card-notes">
        {[...words, ...trackLabels].join(' · ')}
        {table.disagreement[row] === 1 && <span className="tl-card-dispute">sources differ</span>}
      </p>
    </>
  );
}

function CrowdCard({
  subject,
  zone,
}: {
  readonly subject: Extract<CardSubject, { kind: 'crowd' }>;
  readonly zone: string;
}) {
  const { fromMs, toMs, count, trackLabel } = subject;
  const isShort = toMs - fromMs < HALF_DAY_MS;
  const when = isShort
    ? `${formatDay(fromMs, zone)}, ${formatClock(fromMs, zone)}–${formatClock(toMs, zone)}`
    : formatDay((fromMs + toMs) / 2, zone);
  return (
    <>
      <p className="tl-card-when">{when}</p>
      <p className="tl-card-title">{countOf(count, 'event')}</p>
      <p className="tl-card-notes">{trackLabel} · click to zoom in</p>
    </>
  );
}

/** Says what is under the pointer, or what the keyboard has reached. The live region says the same to screen readers. */
export function HoverCard({ subject, table, texts, tracks, zone, size }: HoverCardProps) {
  const left = Math.max(8, Math.min(size.widthPx - CARD_PX - 8, subject.x - 24));
  const below = subject.y < size.heightPx * 0.55;
  const place = below ? { left, top: subject.y + 18 } : { left, bottom: `calc(100% - ${subject.y - 18}px)` };
  return (
    <div className="tl-card" aria-hidden="true" style={place}>
      {subject.kind === 'event' ? (
        <EventCard row={subject.row} table={table} texts={texts} tracks={tracks} zone={zone} />
      ) : (
        <CrowdCard subject={subject} zone={zone} />
      )}
    </div>
  );
}
