import type { EvidenceDetail } from '../../../dataset/format/packed.ts';
import type { EventActor } from '../../../dataset/records/records.ts';
import { actorsWithRoles } from '../../../wording/role-words.ts';
import { findHighlights } from '../../query/search/highlight.ts';

/** A line of the result has room for so many letters. */
const LONGEST = 160;
/** Letters before the first hit in a sentence that is cut. */
const LEAD = 50;

/** The sentence of an event that has most of the searched words, cut around the first of them; undefined where none has any. */
export function sentenceHit(evidence: readonly Pick<EvidenceDetail, 'quote'>[], searched: string): string | undefined {
  const hits = evidence
    .map(({ quote }) => ({ quote, ranges: findHighlights(quote, searched) }))
    .filter(({ ranges }) => ranges.length > 0);
  const [best] = hits.toSorted((a, b) => b.ranges.length - a.ranges.length);
  return best && cut(best.quote, best.ranges[0]?.start ?? 0);
}

/** Those of an event's people and groups whose names have a searched word, and what they have to do with it; undefined where none has. */
export function whoHit(actors: readonly EventActor[], searched: string): string | undefined {
  const hits = actorsWithRoles(actors).filter(({ name }) => findHighlights(name, searched).length > 0);
  return hits.length === 0 ? undefined : hits.map(({ name, roles }) => `${name} ${roles}`).join(', ');
}

function cut(quote: string, hit: number): string {
  if (quote.length <= LONGEST) return quote;
  const from = hit <= LEAD ? 0 : quote.indexOf(' ', hit - LEAD) + 1;
  const to = quote.length - from <= LONGEST ? quote.length : quote.lastIndexOf(' ', from + LONGEST);
  return `${from > 0 ? '… ' : ''}${quote.slice(from, Math.max(to, hit))}${to < quote.length ? ' …' : ''}`;
}
