import type { Role } from '../../../dataset/records/records.ts';
import type { Telling } from './tellings.ts';

/** 1 where the same somebody has a role in both tellings, -1 where others have it, 0 where one of them names nobody in it. */
export function agreedOn(a: Telling, b: Telling, wanted: Role): number {
  let mine = 0;
  for (const { actor, role } of a.actors) {
    if (role !== wanted) continue;
    mine++;
    if (b.actors.some((other) => other.role === wanted && other.actor.id === actor.id)) return 1;
  }
  return mine > 0 && b.actors.some(({ role }) => role === wanted) ? -1 : 0;
}
