/** Who has which role in an event of several tellings. */
import type { ActorId } from '../../dataset/records/ids.ts';
import { ROLES, type EventActor, type EventRecord, type Role } from '../../dataset/records/records.ts';
import { saysOtherwise } from './says-otherwise.ts';
import type { Telling } from './tellings/tellings.ts';

/** How many actors one event names at most. */
const MOST_ACTORS = 8;

/** Who says it acts in a statement: the headline's "Reed backs a truce" is what Reed said. */
const ROLES_OF_STATEMENT: readonly Role[] = ['speaker', ...ROLES.filter((role) => role !== 'speaker')];

/**
 * Everyone named, each with the strongest role; who is only mentioned once in many tellings is left out. Of the speakers those whom the
 * title's telling names come first, and last those who say otherwise wherever they speak.
 */
export function actorsOf(
  tellings: readonly Telling[],
  kind: EventRecord['kind'],
  titled: Telling,
): readonly EventActor[] {
  const roles = kind === 'statement' ? ROLES_OF_STATEMENT : ROLES;
  const found = new Map<ActorId, Found>();
  for (const telling of tellings) {
    const standing = telling === titled ? 0 : saysOtherwise(titled, telling) ? OTHERWISE : 1;
    for (const { actor, role } of telling.actors) {
      const known = found.get(actor.id);
      const stronger = known === undefined || roles.indexOf(role) < roles.indexOf(known.actor.role);
      const before = known?.standing ?? OTHERWISE;
      found.set(actor.id, {
        actor: stronger ? { id: actor.id, name: actor.name, role } : known.actor,
        count: (known?.count ?? 0) + 1,
        order: known?.order ?? found.size,
        standing: role === 'speaker' ? Math.min(standing, before) : before,
      });
    }
  }
  const standingOf = ({ actor, standing }: Found): number => (actor.role === 'speaker' ? standing : 0);
  return [...found.values()]
    .filter(({ actor, count }) => actor.role !== 'mentioned' || count > 1 || tellings.length < 4)
    .toSorted(
      (a, b) =>
        roles.indexOf(a.actor.role) - roles.indexOf(b.actor.role) ||
        standingOf(a) - standingOf(b) ||
        b.count - a.count ||
        a.order - b.order,
    )
    .slice(0, MOST_ACTORS)
    .map((one) => (standingOf(one) === OTHERWISE ? { ...one.actor, differs: true } : one.actor));
}

interface Found {
  readonly actor: EventActor;
  readonly count: number;
  readonly order: number;
  /** How near what somebody says is to the title: its own words, others, others that contradict it. */
  readonly standing: number;
}
const OTHERWISE = 2;
