import type { EventTable, EventText } from '../../dataset/format/packed.ts';
import { isPathPart } from '../../pages/site.ts';

export interface PageLimits {
  /** At most so many events get a page of their own. */
  readonly pages: number;
  /** At most so many of those get a picture of their own. */
  readonly pictures: number;
}

export interface ChosenPages {
  readonly paged: ReadonlySet<number>;
  readonly pictured: ReadonlySet<number>;
}

/** The rows that get a page, and a picture: the most important first, and of equals the newest. */
export function choosePages(table: EventTable, texts: readonly EventText[], limits: PageLimits): ChosenPages {
  const byScore = texts
    .flatMap(({ id }, row) => (isPathPart(id) ? [row] : []))
    .toSorted((a, b) => (table.score[b] ?? 0) - (table.score[a] ?? 0) || b - a);
  return {
    paged: new Set(byScore.slice(0, limits.pages)),
    pictured: new Set(byScore.slice(0, Math.min(limits.pages, limits.pictures))),
  };
}
