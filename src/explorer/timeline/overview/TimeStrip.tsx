import { useMemo } from 'react';
import { formatDayWithYear } from '../../../wording/zone-format.ts';
import type { EventTimes } from '../../query/events/entity-events.ts';
import { happenAtOnce } from './at-once.ts';
import { createOverviewScale } from './overview-scale.ts';
import './overview.css';
import { useTextScale } from '../use-text-scale.tsx';
import { useOverviewCanvas } from './use-overview-canvas.tsx';

export interface TimeStripProps {
  readonly times: EventTimes;
  /** IANA zone of the labels. */
  readonly zone: string;
  /** Whose events they are. */
  readonly name: string;
}

/** When some events happened, drawn as the overview draws all of them: one of ten years ago does not press the others together. */
export function TimeStrip({ times, zone, name }: TimeStripProps) {
  const scale = useMemo(() => createOverviewScale(times), [times]);
  const matches = useMemo(() => new Uint8Array(times.dated).fill(1), [times]);
  const zoom = useTextScale();
  const { hostRef, canvasRef } = useOverviewCanvas({ table: times, matches, zone }, scale);
  if (scale === undefined || happenAtOnce(times)) return null;
  const [first, last] = [times.earliestMs[0], times.earliestMs.at(-1)].map((ms) => formatDayWithYear(ms ?? 0, zone));
  return (
    <figure
      ref={hostRef}
      className="tl-times"
      style={zoom}
      aria-label={`When the events with ${name} happened: from ${first} to ${last}`}
    >
      <canvas ref={canvasRef} className="tl-overview-canvas" aria-hidden="true" />
    </figure>
  );
}
