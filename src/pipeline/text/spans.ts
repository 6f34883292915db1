/** How two stretches of one text lie to each other. */
import type { Span } from '../../dataset/records/records.ts';

/** Whether one span lies in another. */
export const liesIn = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** Whether two spans share text. */
export const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
