import { rememberingEach } from '../../../dataset/remembering.ts';
import { quoteOf, type Telling } from './tellings.ts';

/** Sentences of a post within which sources answer each other: a quotation may stand between. */
const REACH = 4;

/** "The strike", "this attack": what the first lines told, be it paragraphs before. */
const REFERS =
  /\b(?:the|this|that|its|their) (?:\p{L}{2,12} )?(?:air ?strike|strike|attack|raid|bombing|shelling|blast|explosion|bombardment|ambush|massacre)\b/iu;
/** Whether a telling speaks of a blow that was told before. */
export const refersToBlow = rememberingEach((telling: Telling) => REFERS.test(quoteOf(telling)));

/** Whether a telling says who did what was told before, what it was aimed at, or that it was not done. */
export const explainsBlow = ({ facts }: Pick<Telling, 'facts'>): boolean =>
  facts.some(({ of, own }) => of === 'culprit' || of === 'denial' || (of === 'target' && own === true));

/** Whether two tellings stand so close to each other in one post that the later may answer the earlier, or it speaks of the blow that the first lines tell. */
export function standCloseBy(a: Telling, b: Telling): boolean {
  if (a.post !== b.post) return false;
  const [earlier, later] = a.mention.sentence < b.mention.sentence ? [a, b] : [b, a];
  return later.mention.sentence - earlier.mention.sentence <= REACH || (earlier.leads && refersToBlow(later));
}
