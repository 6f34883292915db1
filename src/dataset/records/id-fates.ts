/**
 * What became of event ids that no longer open just the event they were given for, or not as it was shown then, so that a link to one of them opens
 * what it should and says so. docs/permanent-ids.md has the rules by which ids are kept, merged, split and withdrawn.
 */
import type { EventId } from './ids.ts';

/** Nothing in the documents tells the event any more, or an editor took it out. */
export const WITHDRAWAL_REASONS = ['untold', 'hidden'] as const;
export type WithdrawalReason = (typeof WITHDRAWAL_REASONS)[number];

/** What of an event an editor can have set otherwise than it was shown before. */
export const CORRECTED_FIELDS = ['date', 'title'] as const;
export type CorrectedField = (typeof CORRECTED_FIELDS)[number];

interface Fate<Became extends string> {
  readonly id: EventId;
  readonly became: Became;
  /** The day on which that happened, YYYY-MM-DD; absent when it was not noted. */
  readonly since?: string;
}

/** Every id that is named here besides the fate's own is that of an event of this dataset. */
export type IdFate =
  | (Fate<'merged'> & { readonly into: EventId })
  /**
   * The part that holds most of its evidence first, which may have kept the id. `merged` where that part, or the event before it was
   * divided, turned out to be one with another event, with the day of that.
   */
  | (Fate<'split'> & { readonly parts: readonly EventId[]; readonly merged?: { readonly since?: string } })
  | (Fate<'withdrawn'> & { readonly why: WithdrawalReason })
  /** Never an id of ours, but that of the table from which the event was imported. */
  | (Fate<'imported'> & { readonly into: EventId })
  /** Opens its event still, whose title or date an editor has set: `was` is the title before, or the date in EDTF, or "unknown". */
  | (Fate<'corrected'> & { readonly field: CorrectedField; readonly was: string });

/** The events that tell what the event of this id told, the one that a link to it opens first; none when it was withdrawn. */
export function eventsOfFate(fate: IdFate): readonly EventId[] {
  switch (fate.became) {
    case 'merged':
    case 'imported':
      return [fate.into];
    case 'split':
      return fate.parts;
    case 'corrected':
      return [fate.id];
    case 'withdrawn':
      return [];
  }
}
