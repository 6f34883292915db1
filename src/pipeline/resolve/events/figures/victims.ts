import type { Span } from '../../../../dataset/records.ts';
import type { QuantityMention } from '../../../stage.ts';

/** Words that say of people what became of them, without a verb: "41 dead", "12 fatalities", "130 wounded". */
const BECAME: ReadonlyMap<string, string> = new Map(
  (
    'dead:killed death:killed fatality:killed killed:killed slain:killed martyr:killed died:killed fallen:killed fell:killed perished:killed ' +
    'wounded:wounded injured:injured injury:injured hurt:injured missing:missing displaced:displaced homeless:displaced ' +
    'captured:captured detained:detained arrested:arrested kidnapped:abducted abducted:abducted evacuated:evacuated'
  )
    .split(' ')
    .map((pair): [string, string] => {
      const [word = '', became = ''] = pair.split(':');
      return [word, became];
    }),
);

/** "17 lives" are deaths only where they were lost. */
const LIVES_LOST =
  /\b(?:claim|claims|claimed|claiming|cost|costs|costing|took|taken|taking|lost|losing)\s(?:\S{1,20}\s){0,2}$/u;
const LIVES_WERE_LOST = /^ (?:were|was|have been|had been|are) (?:lost|claimed|taken)\b/u;
const AFTER_FIGURE =
  /^ (?:(?:more|others?|people|of (?:them|its|his|her|their|our)|men|fighters|soldiers|troops|were|are|had|have|has|been|feared|confirmed|reported|reportedly|left|still) ){0,4}(\p{L}+)/u;

/** "Seven sailors are missing": whatever sank. */
const ARE_MISSING = /^ (?:(?:is|are|were|was|remain(?:s|ed)?|went|still|also|reported) ){1,3}missing\b/u;

/** "13 of the dead", "four of the five wounded peacekeepers". */
const SOME_OF =
  /^(?:\S{1,15} ){1,4}of (?:the|those|its|their) (?:\S{1,15} )?(?:dead|killed|victims|wounded|injured|casualties|missing|captured|kidnapped)\b/iu;

/** Whether a figure, at the head of these words, counts some of those whose number is told elsewhere. */
export const isSomeOfVictims = (words: string): boolean => SOME_OF.test(words);

/**
 * What became of the people whom a figure counts, where the words beside it say so: "41 dead", "the blast left 12 wounded", "cost
 * 17 lives". Undefined where a verb must tell.
 */
export function becameOf(text: string, sentence: Span, { span, unit }: QuantityMention): string | undefined {
  const after = text.slice(span.end, Math.min(sentence.end, span.end + 40));
  if (isSomeOfVictims(text.slice(span.start, span.end) + after)) return undefined;
  if (unit === 'life') {
    const before = text.slice(Math.max(sentence.start, span.start - 40), span.start);
    return LIVES_LOST.test(before) || LIVES_WERE_LOST.test(after) ? 'killed' : undefined;
  }
  if (unit !== undefined) return BECAME.get(unit) ?? (ARE_MISSING.test(after) ? 'missing' : undefined);
  return BECAME.get(AFTER_FIGURE.exec(after)?.[1] ?? '');
}

/** Nouns of a toll, and what became of those whom it counts. */
const TOLLS: readonly (readonly [became: string, words: RegExp])[] = [
  ['displaced', /\b(?:number|figure|total) of (?:\S{1,20} ){0,3}(?:displaced|refugees|evacuees|homeless)\b/iu],
  ['injured', /\b(?:number|figure|total) of (?:\S{1,20} ){0,3}(?:wounded|injured|injuries)\b/iu],
  [
    'killed',
    /\b(?:death toll|(?:number|figure|total) of (?:\S{1,20} ){0,3}(?:dead|deaths|killed|fatalities)|(?:number|toll) (?:of people )?killed)\b/iu,
  ],
];
const TOLL = /\b(?:toll|casualties|number of|figure)\b/iu;
/** What stands between a toll and its figure. */
const AMOUNTS_TO =
  /\b(?:to|at|reached|reaches|hit|passed|exceeded|exceeds|surpassed|is|was|be|of|as|now|stands at|stood at)\s(?:\p{L}{1,20}\s){0,3}$/iu;

/** What the toll counts that a bare figure gives: "people killed" of "the death toll rose to 41". */
export function tollOf(text: string, sentence: Span, { span }: QuantityMention): string | undefined {
  const before = text.slice(sentence.start, span.start);
  if (!TOLL.test(before) || !AMOUNTS_TO.test(before)) return undefined;
  const became = TOLLS.find(([, words]) => words.test(before))?.[0];
  if (became !== undefined) return `people ${became}`;
  return /\bcasualties\b/iu.test(before) ? 'casualties' : 'toll';
}
