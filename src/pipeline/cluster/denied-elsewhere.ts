/**
 * Denials that stand in another post or paper than the deed: an event of their own, and an answer to that of the deed. They are set
 * beside it without being its evidence.
 */
import { agreedOn } from './roles.ts';
import { tellFactsDifferently } from './differing-facts.ts';
import { placesExclude, whereaboutsOf } from './places-apart.ts';
import { properWords } from './proper-words.ts';
import type { Telling } from './tellings.ts';

/** Days between a deed and its denial, at most. */
const REPLY_DAYS = 2;

/**
 * For each group of tellings, the denials of other groups that answer it and no other: where several deeds of a town may be meant, none
 * is. In the order of the groups.
 */
export function deniedElsewhere(groups: readonly (readonly Telling[])[]): ReadonlyMap<number, readonly Telling[]> {
  const found = new Map<number, Telling[]>();
  const deeds = new DeedsByName(groups);
  for (const [own, group] of groups.entries()) {
    for (const denial of group.filter(isDenial)) {
      if (group.some((other) => tellFactsDifferently(denial, other))) continue;
      const [only, ...others] = deeds.deniedBy(denial, own);
      if (only === undefined || others.length > 0) continue;
      const known = found.get(only);
      if (known === undefined) found.set(only, [denial]);
      else known.push(denial);
    }
  }
  return found;
}

const isDenial = ({ facts, isHeadline }: Telling): boolean =>
  !isHeadline && facts.some(({ of, key }) => of === 'denial' || (of === 'culprit' && key === 'none'));

/** Deeds by the towns and other names that their tellings write. */
class DeedsByName {
  readonly #groups: readonly (readonly Telling[])[];
  readonly #groupsOf = new Map<string, Set<number>>();

  constructor(groups: readonly (readonly Telling[])[]) {
    this.#groups = groups;
    for (const [index, group] of groups.entries())
      for (const telling of group)
        for (const name of namesIn(telling)) {
          const known = this.#groupsOf.get(name);
          if (known === undefined) this.#groupsOf.set(name, new Set([index]));
          else known.add(index);
        }
  }

  /** The groups, but for its own, of a deed that a telling denies. */
  deniedBy(denial: Telling, own: number): readonly number[] {
    const candidates = new Set([...namesIn(denial)].flatMap((name) => [...(this.#groupsOf.get(name) ?? [])]));
    candidates.delete(own);
    return [...candidates].filter((index) => this.#groups[index]?.some((deed) => denies(denial, deed)) === true);
  }
}

/** The towns and buildings that a telling is of, by id, and the names that nobody knows, as words. */
const namesIn = (telling: Telling): ReadonlySet<string> =>
  new Set([...whereaboutsOf(telling).towns.map(({ id }) => id), ...properWords(telling)]);

function denies(denial: Telling, deed: Telling): boolean {
  return (
    deed.mention.kind === 'action' &&
    !placesExclude(denial, deed) &&
    agreedOn(denial, deed, 'speaker') < 1 &&
    repliesInTime(denial, deed) &&
    tellFactsDifferently(denial, deed)
  );
}

function repliesInTime({ days: answered, datedByText }: Telling, { days: done }: Telling): boolean {
  if (!answered || !done) return false;
  if (datedByText) return answered.first <= done.last && done.first <= answered.last;
  return done.first <= answered.last && answered.first - done.last <= REPLY_DAYS;
}
