import type { Location } from './place-list.ts';

/** As many mentions of its towns show that a document is about a state, or those of a region that it is about that. */
const FROM = 3;
/** Reports from Palestine tell one part of it, which they name. */
const IN_PARTS = 'PS';

/**
 * Code of the state in which most of a document's towns lie; undefined where no state has most, or a region stands for it ("North
 * Kivu").
 */
export function homeOf(locals: readonly (Location & { readonly mentions: number })[]): string | undefined {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { country, mentions } of locals) {
    all += mentions;
    if (country !== undefined) counts.set(country, (counts.get(country) ?? 0) + mentions);
  }
  const home = [...counts].find(([, count]) => count >= FROM && count * 2 > all)?.[0];
  const byRegion = locals.some(
    ({ kind, country, mentions }) => kind === 'region' && country === home && mentions >= FROM,
  );
  return home === IN_PARTS || byRegion ? undefined : home;
}
