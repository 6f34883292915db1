/** What evaluating an expression gives. */
import type { ResolvedTime } from '../../stage.ts';
import type { Period } from './periods.ts';

export interface Outcome {
  /** The days that it covers. Absent for a length of time, and for what cannot be placed. */
  readonly period?: Period;
  /** EDTF or ISO 8601 duration when it says more than the period: a clock time, a length. */
  readonly value?: string;
  readonly approximate?: boolean;
  /** EDTF of what it was counted from. */
  readonly anchor?: string;
  readonly basis: ResolvedTime['basis'];
  readonly use: ResolvedTime['use'];
  readonly deadline?: true;
  /** Told with "since". */
  readonly lasting?: true;
  /** EDTF of the day or minute near which it was, where the value itself has an open end. */
  readonly near?: string;
  /** Told as an evening or a night. */
  readonly atNight?: boolean;
  readonly rule: string;
}

/** A point in the calendar that the words themselves name. */
export function stated(rule: string, period: Period | undefined): Outcome {
  return { rule, basis: 'explicit', use: 'point', ...(period ? { period } : {}) };
}

/** A point that was counted from another. */
export function counted(rule: string, period: Period | undefined, anchor: Period | undefined): Outcome {
  return {
    rule,
    basis: 'relative',
    use: 'point',
    ...(period ? { period } : {}),
    ...(anchor ? { anchor: anchor.edtf } : {}),
  };
}
