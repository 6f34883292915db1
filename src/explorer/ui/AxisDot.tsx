import { classNames } from '../base/class-names.ts';

export interface AxisDotProps {
  /** Where on the line, from 0 at its left end to 1 at its right. */
  readonly share: number;
  /** Which way the value may reach beyond its dot. */
  readonly reach: 'nowhere' | 'up' | 'down' | 'both';
}

/** A value as a dot on a line between the smallest and the greatest. It decorates: the value itself stands beside it. */
export function AxisDot({ share, reach }: AxisDotProps) {
  const at = `${share * 100}%`;
  return (
    <div aria-hidden="true" className="relative mx-1.5 h-3.5 forced-color-adjust-none">
      <div className="absolute inset-x-0 top-1/2 h-px bg-line" />
      <div className="absolute top-1 bottom-1 left-0 w-px bg-edge" />
      <div className="absolute top-1 right-0 bottom-1 w-px bg-edge" />
      {(reach === 'up' || reach === 'both') && <Reach from={share} to={reach === 'up' ? 1 : share + NEAR} />}
      {(reach === 'down' || reach === 'both') && <Reach from={reach === 'down' ? 0 : share - NEAR} to={share} />}
      <span
        className={classNames(
          'absolute top-1/2 size-2.5 -translate-1/2 rounded-full border-2 border-accent',
          reach === 'nowhere' ? 'bg-accent' : 'bg-raised',
        )}
        style={{ left: at }}
      />
    </div>
  );
}

/** How far "about" reaches, as a share of the line. */
const NEAR = 0.08;

function Reach({ from, to }: { readonly from: number; readonly to: number }) {
  const left = Math.max(0, from);
  return (
    <div
      className="absolute top-1/2 h-1 -translate-y-1/2 rounded-full bg-accent opacity-30"
      style={{ left: `${left * 100}%`, width: `${(Math.min(1, to) - left) * 100}%` }}
    />
  );
}
