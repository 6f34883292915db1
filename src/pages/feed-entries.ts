/**
 * What the feeds tell, newest first. No clock says when an event came into the dataset, so reports do:
 *
 *   new        an event is as new as its first report; one whose posts have no time is in no feed
 *   corrected  an event is corrected when a later report gives another figure than those before it, at the time of that
 *              report; and when its id was merged, split or withdrawn, or an editor gave it another title or date, on the day
 *              that the corpus's ids.json notes
 *
 * A document that is added late brings events with early times: a feed reader shows them as unread all the same, since it
 * knows entries by their ids.
 */
import { compareText } from '../dataset/compare.ts';
import { disagreements } from '../dataset/claims/disagreement.ts';
import { parseEdtf } from '../dataset/times/edtf.ts';
import type { IdFate } from '../dataset/records/id-fates.ts';
import type { EventId } from '../dataset/records/ids.ts';
import type { EventDetail } from '../dataset/format/packed.ts';
import type { Claim, Edtf } from '../dataset/records/records.ts';
import { figureInWords, figureKey, quantityInWords } from '../wording/claim-words.ts';
import { fateSentence, fateTitle } from '../wording/fate-words.ts';
import { offsetMinutesIn } from '../wording/zone-clock.ts';
import { describedBy } from './described-by.ts';
import { describeEvent, sentenceOf, type EventOnPage } from './event-on-page.ts';
import { eventPath, type Site } from './site.ts';

export interface FeedEntry {
  /** Below the site's root; with a fragment where the same page has several entries. */
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  readonly ms: number;
}

/** Entries of one feed: older ones are in the sitemap. */
const MOST_ENTRIES = 100;

/** Rows by first report, newest first: those whose details the feed of new events needs. */
export function newestRows({ table, paged }: Site): readonly number[] {
  return [...paged]
    .filter((row) => !Number.isNaN(table.reportedMs[row] ?? NaN))
    .toSorted((a, b) => (table.reportedMs[b] ?? 0) - (table.reportedMs[a] ?? 0) || a - b)
    .slice(0, MOST_ENTRIES);
}

export function newEntry(site: Site, row: number, detail: EventDetail): FeedEntry {
  const event = describeEvent(site, row, detail);
  return {
    path: eventPath(event.id),
    title: event.title,
    summary: describedBy(event),
    ms: site.table.reportedMs[row] ?? 0,
  };
}

/** Rows on which sources differ: those whose details the feed of corrections needs. */
export function disputedRows({ table, paged }: Site): readonly number[] {
  return [...paged].filter((row) => table.disagreement[row] === 1);
}

/** An entry for each later report with another figure. */
export function correctionEntries(site: Site, row: number, detail: EventDetail): readonly FeedEntry[] {
  const event = describeEvent(site, row, detail);
  return disagreements(detail.claims).flatMap((claims) => correctionsOf(site, event, claims));
}

function correctionsOf(site: Site, event: EventOnPage, claims: readonly Claim[]): readonly FeedEntry[] {
  const told = claims
    .flatMap((claim) => {
      const ms = startOf(site, event.evidence[sentenceOf(event, claim)]?.reported);
      return ms === undefined ? [] : [{ claim, ms, key: figureKey(claim) }];
    })
    .toSorted((a, b) => a.ms - b.ms || a.claim.start - b.claim.start);
  const seen = new Map<string, { readonly figure: string; readonly since: number }>();
  return told.flatMap(({ claim, ms, key }) => {
    const figure = figureInWords(claim);
    // two sides that one report sets against each other correct nothing
    const before = [...seen.values()].filter(({ since }) => since < ms).map((other) => other.figure);
    const isNew = !seen.has(key);
    if (isNew) seen.set(key, { figure, since: ms });
    if (!isNew || before.length === 0) return [];
    const by = claim.by === undefined ? '' : `, according to ${claim.by}`;
    return [
      {
        path: `${eventPath(event.id)}#figure-${ms}-${claim.start}`,
        title: event.title,
        summary: `${quantityInWords(claim.what)}: ${figure}${by}. Before: ${before.join('; ')}. “${claim.quote}”`,
        ms,
      },
    ];
  });
}

/** An entry for each id that was merged, split, withdrawn or corrected by an editor on a known day. */
export function fateEntries(site: Site): readonly FeedEntry[] {
  return [...site.fates.values()].flat().flatMap((fate) => {
    const since = lastDayOf(fate);
    const ms = startOf(site, since);
    if (ms === undefined) return [];
    const summary = fateSentence(fate, site.manifest.timezone);
    if (fate.became !== 'corrected') {
      return [{ path: `${eventPath(fate.id)}#${fate.became}-${since}`, title: fateTitle(fate), summary, ms }];
    }
    // Its event has a page and a title still.
    const title = titleOf(site, fate.id);
    return title === undefined ? [] : [{ path: `${eventPath(fate.id)}#${fate.field}-${since}`, title, summary, ms }];
  });
}

/** Of what was divided and merged, the later day: who knows of the one wants to hear of the other. */
function lastDayOf(fate: IdFate): Edtf | undefined {
  const merged = fate.became === 'split' ? fate.merged?.since : undefined;
  return merged !== undefined && compareText(merged, fate.since ?? '') > 0 ? merged : fate.since;
}

/** The title of an event that has a page. */
function titleOf({ rows, paged, texts }: Site, id: EventId): string | undefined {
  const row = rows.get(id);
  return row !== undefined && paged.has(row) ? texts[row]?.title : undefined;
}

/** The first moment of a day or an instant, by the corpus's clock. */
function startOf({ manifest: { timezone } }: Site, edtf: Edtf | undefined): number | undefined {
  if (edtf === undefined) return undefined;
  return parseEdtf(edtf, offsetMinutesIn(timezone))?.earliestMs;
}

export function newestFirst(entries: readonly FeedEntry[]): readonly FeedEntry[] {
  return entries.toSorted((a, b) => b.ms - a.ms || compareText(a.path, b.path)).slice(0, MOST_ENTRIES);
}
