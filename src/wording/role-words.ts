/** What people have to do with an event, in words. */
import { groupBy } from '../dataset/group-by.ts';
import type { EventActor, Role } from '../dataset/records/records.ts';

/** What an actor has to do with the event, behind the name. */
const ROLE_WORDS: Readonly<Record<Role, string>> = {
  agent: 'acted',
  speaker: 'said it',
  target: 'was acted upon',
  addressee: 'was addressed',
  mentioned: 'is concerned',
};

export interface ActorWithRoles {
  readonly id: string;
  readonly name: string;
  /** "acted and said it". */
  readonly roles: string;
}

/** Everybody once, with all roles, in the order in which they first appear. */
export function actorsWithRoles(actors: readonly EventActor[]): readonly ActorWithRoles[] {
  return [...groupBy(actors, ({ id }) => id)].map(([id, same]) => {
    const roles = [...new Set(same.map(({ role }) => role))];
    // Whoever did or said something is concerned anyway.
    const telling = roles.length > 1 ? roles.filter((role) => role !== 'mentioned') : roles;
    return { id, name: same[0]?.name ?? id, roles: telling.map((role) => ROLE_WORDS[role]).join(' and ') };
  });
}
