import type { ActorKind } from '../dataset/records/records.ts';

/** What kind of thing an actor is. */
export const ACTOR_WORDS: Readonly<Record<ActorKind, string>> = {
  person: 'Person',
  state: 'State',
  organisation: 'Organisation',
  'armed-force': 'Armed force',
  media: 'News medium',
};
