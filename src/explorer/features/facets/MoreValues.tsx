import { formatCount } from '../../../wording/plural.ts';

export interface MoreValuesProps {
  /** True while some are left out. */
  readonly isCut: boolean;
  readonly count: number;
  /** In the plural, in lower case: "people". */
  readonly noun: string;
  readonly onToggle: () => void;
}

/** A facet begins with so many of its values, and those that are chosen. */
export const SHOWN_AT_FIRST = 7;

/** Below the first values of a facet: the way to all of them, and back. */
export function MoreValues({ isCut, count, noun, onToggle }: MoreValuesProps) {
  return (
    <button type="button" className="text-link min-h-7 px-1.5 text-[0.8rem]" onClick={onToggle}>
      {isCut ? `All ${formatCount(count)} ${noun}` : 'Fewer'}
    </button>
  );
}
