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

const roleInWords = ({ role, differs }: EventActor): string => (differs === true ? 'says otherwise' : ROLE_WORDS[role]);

/** Everybody once, with all roles, in the order in which they first appear. */
export function actorsWithRoles(actors: readonly EventActor[]): readonly ActorWithRoles[] {
  return [...groupBy(actors, ({ id }) => id)].map(([id, same]) => {
    // Whoever did or said something is concerned anyway.
    const telling = same.some(({ role }) => role !== 'mentioned')
      ? same.filter(({ role }) => role !== 'mentioned')
      : same;
    return { id, name: same[0]?.name ?? id, roles: [...new Set(telling.map(roleInWords))].join(' and ') };
  });
}
