import type { SourceEntry } from '../dataset/format/packed.ts';

/** A plain reference for a footnote: publisher, title, day, address. */
export function citeEvent(title: string, when: string, sources: readonly SourceEntry[], address: string): string {
  const told = sources
    .map(({ publisher, title: headline, date }) =>
      [publisher, headline === undefined ? undefined : `“${headline}”`, date].filter(Boolean).join(', '),
    )
    .join('; ');
  return `${title} (${when}). ${told === '' ? '' : `Told by ${told}. `}${address}`;
}
