/**
 * Rule 3 of permanent ids: finds the event again whose evidence was edited. Only words that the ledger has not met before can
 * be an edit of words that are gone; without that demand, one of two like events of a day would inherit the other's links.
 */
import type { IdLedger, IdLedgerEntry } from '../../stage.ts';
import { contentStems } from '../../text/stems.ts';
import { evidenceFingerprint } from '../../text/fingerprint.ts';
import { dayOf, type IdentifiedEvent } from './identified-event.ts';

/** Share of the longer title's words from which one title is taken for an edit of the other. */
const SAME_TITLE = 0.6;
/** Share of the title's words that a new passage must have: more, since it has more words than a title. */
const SAME_PASSAGE = 0.7;
/** Fewer words in common prove nothing about a passage. */
const FEWEST_WORDS = 3;

interface FreshEvent {
  readonly event: number;
  readonly title: ReadonlySet<string>;
  /** Of each passage that no id carries yet. */
  readonly passages: readonly ReadonlySet<string>[];
}

export interface EditedEvidence {
  /** The event of the entry's day whose new words are most like the entry's title; undefined when none is alike. */
  find(entry: IdLedgerEntry, isEligible: (event: number) => boolean): number | undefined;
}

export function createEditedEvidence(events: readonly IdentifiedEvent[], ledger: IdLedger): EditedEvidence {
  let byDay: ReadonlyMap<string | undefined, readonly FreshEvent[]> | undefined;
  return {
    find(entry, isEligible) {
      byDay ??= freshByDay(events, ledger);
      const words = new Set(contentStems(entry.title));
      let best: { readonly event: number; readonly likeness: number } | undefined;
      for (const fresh of byDay.get(dayOf(entry.when)) ?? []) {
        if (!isEligible(fresh.event)) continue;
        const likeness = likenessOf(words, fresh);
        if (likeness > (best?.likeness ?? 0)) best = { event: fresh.event, likeness };
      }
      return best?.event;
    },
  };
}

function freshByDay(events: readonly IdentifiedEvent[], { events: entries }: IdLedger) {
  const known = new Set(
    entries.flatMap(({ fingerprints, parted = [] }) => [
      ...fingerprints,
      ...parted.flatMap((lost) => lost.fingerprints),
    ]),
  );
  const byDay = new Map<string | undefined, FreshEvent[]>();
  for (const [event, { record, fingerprints }] of events.entries()) {
    if (fingerprints.every((one) => known.has(one))) continue;
    const fresh: FreshEvent = {
      event,
      title: new Set(contentStems(record.title)),
      passages: record.evidence
        .filter(({ quote }) => !known.has(evidenceFingerprint(quote, 0)))
        .map(({ quote }) => new Set(contentStems(quote))),
    };
    const day = dayOf(record.when);
    const sameDay = byDay.get(day);
    if (sameDay) sameDay.push(fresh);
    else byDay.set(day, [fresh]);
  }
  return byDay;
}

/** How much of an old title is in a new one, or in a passage that was not there before; 0 when that is too little. */
function likenessOf(words: ReadonlySet<string>, { title, passages }: FreshEvent): number {
  const ofTitle = countShared(words, title) / Math.max(1, words.size, title.size);
  const ofPassages = passages.map((passage) => {
    const shared = countShared(words, passage);
    const share = shared / Math.max(1, words.size);
    return shared >= FEWEST_WORDS && share >= SAME_PASSAGE ? share : 0;
  });
  return Math.max(ofTitle >= SAME_TITLE ? ofTitle : 0, ...ofPassages);
}

function countShared(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return [...words].filter((word) => others.has(word)).length;
}
