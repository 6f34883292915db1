/**
 * What an editor corrects in corpus.yaml, checked and with its line; docs/corpus-yaml.md has the rules for people. Exported
 * by stage.ts.
 */
import type { TopicId } from '../dataset/records/ids.ts';
import type { EventStatus } from '../dataset/records/records.ts';

interface Corrected<Subject extends string> {
  /** Line of corpus.yaml, from 1. */
  readonly line: number;
  readonly subject: Subject;
  /** An id; or, for actors and places, a name; for events, a passage of the evidence. */
  readonly target: string;
}

export type RenameEntity = Corrected<'actor' | 'place'> & { readonly change: 'rename'; readonly name: string };
export type MergeEntities = Corrected<'actor' | 'place'> & { readonly change: 'merge'; readonly into: string };
/** In the sentences that hold a quote, the name stands for somebody (or some place) else. */
export type SplitEntity = Corrected<'actor' | 'place'> & {
  readonly change: 'split';
  readonly quotes: readonly string[];
  readonly as: string;
};
export type HideEntity = Corrected<'actor' | 'place'> & { readonly change: 'hide' };
export type AliasEntity = Corrected<'actor' | 'place'> & {
  readonly change: 'alias';
  readonly aliases: readonly string[];
};
/** A private person whose name nobody shall read; `spellings` are further ones than those that were found. */
export type RedactActor = Corrected<'actor'> & { readonly change: 'redact'; readonly spellings: readonly string[] };

export type MergeEvents = Corrected<'event'> & { readonly change: 'merge'; readonly into: string };
/** The tellings that hold a quote are an event of their own. */
export type SplitEvent = Corrected<'event'> & { readonly change: 'split'; readonly quotes: readonly string[] };
export type HideEvent = Corrected<'event'> & { readonly change: 'hide' };
/** What is named replaces what was read. */
export type SetEvent = Corrected<'event'> & {
  readonly change: 'set';
  readonly title?: string;
  /** EDTF, or "unknown". */
  readonly date?: string;
  /** Ids or names. */
  readonly places?: readonly string[];
  readonly topics?: readonly TopicId[];
  readonly status?: EventStatus;
};

export type EntityCorrection = RenameEntity | MergeEntities | SplitEntity | HideEntity | AliasEntity | RedactActor;
export type EventCorrection = MergeEvents | SplitEvent | HideEvent | SetEvent;
export type Correction = EntityCorrection | EventCorrection;
