import { useEffect, useRef } from 'react';
import { EVENT_KINDS, STATUSES, type EventKind, type EventStatus } from '../../dataset/records/records.ts';
import { drawSign } from './draw/draw-sign.ts';
import { markStyle, type MarkStyle } from './draw/mark-style.ts';
import type { TimelineTheme } from './draw/theme.ts';

const WIDTH_PX = 26;
const HEIGHT_PX = 18;

const KIND_WORDS: Readonly<Record<EventKind, string>> = {
  action: 'something done',
  statement: 'something said',
};

const STATUS_WORDS: Readonly<Record<EventStatus, string>> = {
  happened: 'happened',
  ongoing: 'goes on',
  planned: 'planned',
  proposed: 'proposed',
  denied: 'denied',
  claimed: 'claimed by one side',
};

/** One sign, drawn by the same code as those on the timeline. */
function Sign({ style, theme }: { readonly style: MarkStyle; readonly theme: TimelineTheme }) {
  const ref = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const canvas = ref.current;
    const ctx = canvas?.getContext('2d');
    if (canvas === null || ctx === null || ctx === undefined) return;
    const ratio = Math.max(1, Math.min(3, devicePixelRatio));
    canvas.width = WIDTH_PX * ratio;
    canvas.height = HEIGHT_PX * ratio;
    ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
    const middle = { x: WIDTH_PX / 2 - 2, y: HEIGHT_PX / 2, radius: 5.2 };
    drawSign(ctx, style, middle, { colour: theme.ink, paper: theme.paper });
  }, [style, theme]);
  return <canvas ref={ref} className="tl-sign" aria-hidden="true" />;
}

/** Explains the marks: shape, fill, spans, the dot and the bars. */
export function Legend({ theme }: { readonly theme: TimelineTheme }) {
  return (
    <ul className="tl-legend" aria-label="What the marks mean">
      {EVENT_KINDS.map((kind) => (
        <li key={kind}>
          <Sign style={markStyle(kind, 'happened')} theme={theme} />
          {KIND_WORDS[kind]}
        </li>
      ))}
      {STATUSES.filter((status) => status !== 'happened').map((status) => (
        <li key={status}>
          <Sign style={markStyle('action', status)} theme={theme} />
          {STATUS_WORDS[status]}
        </li>
      ))}
      <li>
        <span className="tl-legend-span" aria-hidden="true" />
        some time within
      </li>
      <li>
        <span className="tl-legend-dot" aria-hidden="true" />
        sources differ
      </li>
      <li>
        <span className="tl-legend-bars" aria-hidden="true" />
        more events: zoom in
      </li>
      <li>
        <span className="tl-legend-break" aria-hidden="true" />
        in the overview: time without events, shortened
      </li>
    </ul>
  );
}
