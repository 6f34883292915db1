import { formatDayWithYear } from '../../../wording/zone-format.ts';
import type { EntityEvents } from '../../query/entity-events.ts';

export interface TimeStripProps {
  readonly histogram: EntityEvents['histogram'];
  readonly zone: string;
  /** Whose events they are. */
  readonly name: string;
}

const HEIGHT_PX = 40;
const BAR_PX = 8;

/** When the events happened, as bars. */
export function TimeStrip({ histogram, zone, name }: TimeStripProps) {
  if (histogram === undefined) return null;
  const { counts, fromMs, toMs } = histogram;
  const tallest = Math.max(...counts);
  return (
    <figure className="mt-3" aria-label={`When the events with ${name} happened`}>
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${counts.length * BAR_PX} ${HEIGHT_PX}`}
        preserveAspectRatio="none"
        className="block h-12 w-full border-b border-edge"
      >
        {counts.map((count, bar) => {
          const height = (count / tallest) * HEIGHT_PX;
          return (
            <rect
              key={bar}
              x={bar * BAR_PX + 1}
              y={HEIGHT_PX - height}
              width={BAR_PX - 2}
              height={height}
              className="fill-accent"
            />
          );
        })}
      </svg>
      <figcaption className="flex justify-between text-[0.8rem] text-muted">
        <span>{formatDayWithYear(fromMs, zone)}</span>
        <span>{formatDayWithYear(toMs, zone)}</span>
      </figcaption>
    </figure>
  );
}
