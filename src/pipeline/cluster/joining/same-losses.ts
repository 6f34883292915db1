/** What one side lost on one day, as its enemy counts it and as it does itself: seldom in the same words. */
import { rememberingEach } from '../../../dataset/remembering.ts';
import { codeNamedIn, ownerOf } from '../claims/count-others.ts';
import { daysMeet } from '../tellings/days-told.ts';
import { kindOfQuantity, quantityKey } from '../tellings/quantity-key.ts';
import type { Telling } from '../tellings/tellings.ts';

/** What few are lost of, and never without a battle. */
const MACHINES: ReadonlySet<string> = new Set(['aircraft', 'helicopter', 'tank', 'ship']);
/** An army has dead in several places of a day. */
const DEAD_SOLDIERS = 'soldier killed';
const SOLDIERS_SURE = 0.5;

const IS_LOST = / (?:lost|downed|sunk|destroyed|damaged|hit|shot down|brought down|crashed|captured|claimed)$/u;
const LOST = / lost$/u;

/** The kinds of machines that a telling counts as lost, and its dead soldiers, each with the state whose they are. */
export const lossesIn = rememberingEach((telling: Telling): readonly string[] =>
  telling.mention.claims.flatMap((claim) => {
    const { what } = claim;
    const key = quantityKey({ ...claim, topics: telling.topics }) ?? '';
    const kind = kindOfQuantity(key);
    const isLoss = key === DEAD_SOLDIERS || (MACHINES.has(kind) && IS_LOST.test(what));
    if (!isLoss) return [];
    const owner = ownerOf(claim) ?? (LOST.test(what) ? speakersState(telling) : undefined);
    return owner === undefined ? [] : [`${owner} ${key === DEAD_SOLDIERS ? key : kind}`];
  }),
);

/** The state whose office or force speaks: who says what was lost, and nothing else, speaks of the own side. */
function speakersState({ actors }: Telling): string | undefined {
  const speaker = actors.find(({ role }) => role === 'speaker')?.actor;
  return speaker && (codeNamedIn(speaker.name) ?? codeNamedIn(speaker.role ?? ''));
}

/** How surely two reports count what one side lost of one kind on one day. */
export function countSameLosses(a: Telling, b: Telling): number {
  if (a.post === b.post || !a.days || !b.days || !daysMeet(a.days, b.days)) return 0;
  const theirs = lossesIn(b);
  const same = theirs.length === 0 ? [] : lossesIn(a).filter((loss) => theirs.includes(loss));
  if (same.length === 0) return 0;
  if (same.some((loss) => !loss.endsWith(DEAD_SOLDIERS))) return 1;
  return a.document === b.document ? 0 : SOLDIERS_SURE;
}
