import type { Manifest } from '../../../dataset/format/packed.ts';
import { classNames } from '../../base/class-names.ts';

export interface CreditsProps {
  readonly manifest: Manifest;
  readonly className: string;
}

/** What the timeline is made of, and whose data that is. */
export function Credits({ manifest, className }: CreditsProps) {
  return (
    <footer className={classNames('text-[0.8rem] text-muted', className)}>
      <p>{manifest.description}</p>
      {manifest.credits.map((credit) => (
        <p key={credit} className="mt-1.5">
          {credit}
        </p>
      ))}
    </footer>
  );
}
