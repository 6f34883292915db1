import type { SourceEntry } from '../dataset/format/packed.ts';
import { isolated } from './isolated.ts';
import { MONTH_NAMES } from './zone-format.ts';

/** Whose words a document's are, as one says it: its publisher, else its title, else the document by its id. */
export const sourceName = (source: SourceEntry | undefined, document: string): string =>
  source?.publisher ?? source?.title ?? document;

/** Publisher and day tell two live blogs of one publisher apart; a title may name its day. Empty where there is no source. */
export function sourceOfDay(source: SourceEntry | undefined): string {
  if (source === undefined) return '';
  const name = sourceName(source, source.id);
  if (source.date === undefined) return name;
  const { long, short } = dayWords(source.date);
  return name.includes(long) || name.includes(short) ? name : `${isolated(name)}, ${short}`;
}

/** A source as short as tells it from the others: its name, with its day where another has the same. */
export function sourceAmong(sources: readonly SourceEntry[], position: number): string {
  const source = sources[position];
  if (source === undefined) return '';
  const name = sourceName(source, source.id);
  return sources.some((other) => other !== source && sourceName(other, other.id) === name) ? sourceOfDay(source) : name;
}

/** "2 June 2025" and "2 Jun 2025" of "2025-06-02". */
function dayWords(isoDay: string): { readonly long: string; readonly short: string } {
  const [year = '', month = '', day = ''] = isoDay.split('-');
  const name = MONTH_NAMES[Number(month) - 1];
  if (name === undefined) return { long: isoDay, short: isoDay };
  return { long: `${Number(day)} ${name} ${year}`, short: `${Number(day)} ${name.slice(0, 3)} ${year}` };
}
