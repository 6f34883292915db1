import { groupBy } from '../../../dataset/group-by.ts';
import type { ActorRecord } from '../../../dataset/records/records.ts';
import type { EntityBook } from './entity-book.ts';

const JOINED = ' and ';

/**
 * How the speaker of a claim is shown after the corrections: claims name their speakers by the name that one document has
 * for them, or two as "A and B". Undefined when the editor hides them.
 */
export function shownNames(
  read: readonly ActorRecord[],
  actors: EntityBook<ActorRecord>,
): (name: string) => string | undefined {
  const changed = read.filter((actor) => actors.now(actor.id)?.name !== actor.name);
  const changes = new Map(changed.map((actor) => [actor.name, actors.now(actor.id)?.name]));
  const bearers = groupBy(
    read.flatMap((actor) => actor.aliases.map((alias) => ({ alias, actor }))),
    ({ alias }) => alias,
  );
  const names = new Set(read.map(({ name }) => name));
  for (const [alias, [only, ...others]] of bearers) {
    if (only === undefined || others.length > 0 || names.has(alias) || !changed.includes(only.actor)) continue;
    changes.set(alias, actors.now(only.actor.id)?.name);
  }
  const shownAlone = (name: string): string | undefined => (changes.has(name) ? changes.get(name) : name);
  return (name) => {
    if (changes.size === 0 || changes.has(name)) return shownAlone(name);
    const shown = name.split(JOINED).flatMap((one) => shownAlone(one) ?? []);
    return shown.length === 0 ? undefined : [...new Set(shown)].join(JOINED);
  };
}
