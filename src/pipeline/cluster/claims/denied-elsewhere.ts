/**
 * Denials that stand in another post or paper than the deed: an event of their own, and an answer to that of the deed. They are set
 * beside it without being its evidence.
 */
import { rememberingEach } from '../../../dataset/remembering.ts';
import { countedThings, kindOfQuantity, quantityKey } from '../tellings/quantity-key.ts';
import { daysMeet } from '../tellings/days-told.ts';
import { agreedOn } from '../tellings/roles.ts';
import { tellFactsDifferently } from './differing-facts.ts';
import { placesExclude, shareTown } from '../tellings/places-apart.ts';
import { shareProperWord } from '../tellings/proper-words.ts';
import { stem } from '../../text/stems.ts';
import type { Telling } from '../tellings/tellings.ts';

/** Days between a deed and its denial, at most. */
const REPLY_DAYS = 2;

/**
 * For each group of tellings, the denials of other groups that answer it and no other: where several deeds of a town may be meant, none
 * is. In the order of the groups.
 */
export function deniedElsewhere(groups: readonly (readonly Telling[])[]): ReadonlyMap<number, readonly Telling[]> {
  const denials = groups.flatMap((group, own) =>
    group.flatMap((denial) => {
      const isAnswered = !isDenial(denial) || group.some((other) => tellFactsDifferently(denial, other));
      return isAnswered ? [] : [{ denial, own, names: namesIn(denial) }];
    }),
  );
  const groupsOf = groupsNaming(new Set(denials.flatMap(({ names }) => names)), groups);
  const found = new Map<number, Telling[]>();
  for (const { denial, own, names } of denials) {
    const only = answeredBy(denial, own, names, groupsOf);
    if (only === undefined) continue;
    const known = found.get(only);
    if (known === undefined) found.set(only, [denial]);
    else known.push(denial);
  }
  return found;
}

/** Whether a telling says that something was not done, or not by its speaker. */
export const isDenial = ({ facts, isHeadline }: Telling): boolean =>
  !isHeadline && facts.some(({ of, key }) => of === 'denial' || (of === 'culprit' && key === 'none'));

/** The towns and buildings that a denial is of, by id, the names that nobody knows, as stems, and the figures for what few reports count. */
const namesIn = (denial: Telling): readonly string[] => [
  ...denial.towns,
  ...[...denial.properWords].map((word) => stem(word)),
  ...rareFiguresIn(denial),
];

/** "Five aircraft", as "aircraft: 5": of the claim that is denied. */
const rareFiguresIn = rememberingEach(({ mention: { claims }, topics }: Telling): readonly string[] =>
  claims.flatMap((claim) => {
    const key = quantityKey({ ...claim, topics });
    const isRare = key !== undefined && claim.value !== 'none' && countedThings(new Set([key])).size > 0;
    return isRare ? [`${kindOfQuantity(key)}: ${claim.value}`] : [];
  }),
);

const shareRareFigure = (a: Telling, b: Telling): boolean =>
  rareFiguresIn(a).some((figure) => rareFiguresIn(b).includes(figure));

/** The deeds of a group of tellings. */
interface Deeds {
  readonly group: number;
  readonly deeds: readonly Telling[];
}

/** The groups in which each of some names stands, where they tell a deed. */
function groupsNaming(
  names: ReadonlySet<string>,
  groups: readonly (readonly Telling[])[],
): ReadonlyMap<string, ReadonlySet<Deeds>> {
  const found = new Map([...names].map((name) => [name, new Set<Deeds>()]));
  if (found.size === 0) return found;
  for (const [group, tellings] of groups.entries()) {
    const deeds = { group, deeds: tellings.filter(({ mention }) => mention.kind === 'action') };
    if (deeds.deeds.length === 0) continue;
    for (const telling of tellings) {
      for (const town of telling.towns) found.get(town)?.add(deeds);
      for (const word of telling.stems) found.get(word)?.add(deeds);
      for (const figure of rareFiguresIn(telling)) found.get(figure)?.add(deeds);
    }
  }
  return found;
}

/** The one group beside its own that a denial answers: towns stand in thousands of groups, so that none is looked at behind a second one. */
function answeredBy(
  denial: Telling,
  own: number,
  names: readonly string[],
  groupsOf: ReadonlyMap<string, ReadonlySet<Deeds>>,
): number | undefined {
  let only: number | undefined;
  for (const name of names)
    for (const { group, deeds } of groupsOf.get(name) ?? []) {
      if (group === own || group === only || !deeds.some((deed) => denies(denial, deed))) continue;
      if (only !== undefined) return undefined;
      only = group;
    }
  return only;
}

function denies(denial: Telling, deed: Telling): boolean {
  return (
    repliesInTime(denial, deed) &&
    (shareTown(denial, deed) || shareProperWord(denial, deed) || shareRareFigure(denial, deed)) &&
    !placesExclude(denial, deed) &&
    agreedOn(denial, deed, 'speaker') < 1 &&
    tellFactsDifferently(denial, deed)
  );
}

function repliesInTime({ days: answered, datedByText }: Telling, { days: done }: Telling): boolean {
  if (!answered || !done) return false;
  if (datedByText) return daysMeet(answered, done);
  return done.first <= answered.last && answered.first - done.last <= REPLY_DAYS;
}
