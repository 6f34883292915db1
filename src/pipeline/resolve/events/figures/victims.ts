import type { Span } from '../../../../dataset/records/records.ts';
import type { QuantityMention } from '../../../stage.ts';
import { EndingPattern } from '../../../text/ending-pattern.ts';
import { wordList } from '../../../lexicon/word-list.ts';

/** Words that say of people what became of them, without a verb: "41 dead", "12 fatalities", "130 wounded". */
const BECAME: ReadonlyMap<string, string> = new Map(
  wordList(`
  dead:killed death:killed fatality:killed killed:killed slain:killed martyr:killed died:killed fallen:killed
  fell:killed perished:killed wounded:wounded injured:injured injury:injured hurt:injured missing:missing
  displaced:displaced homeless:displaced captured:captured detained:detained arrested:arrested kidnapped:abducted
  abducted:abducted evacuated:evacuated`).map((pair): [string, string] => {
    const [word = '', became = ''] = pair.split(':');
    return [word, became];
  }),
);

/** What a word says that became of people, by itself: "dead", "fatality". Lower case. */
export const becameOfWord = (word: string): string | undefined => BECAME.get(word);

/** "17 lives" are deaths only where they were lost. */
const LIVES_LOST =
  /\b(?:claim|claims|claimed|claiming|cost|costs|costing|took|taken|taking|lost|losing)\s(?:\S{1,20}\s){0,2}$/u;
const LIVES_WERE_LOST = /^ (?:were|was|have been|had been|are) (?:lost|claimed|taken)\b/u;
const AFTER_FIGURE =
  /^ (?:(?:more|others?|people|of (?:them|its|his|her|their|our)|men|fighters|soldiers|troops|were|are|had|have|has|been|feared|confirmed|reported|reportedly|left|still) ){0,4}(\p{L}+)/u;

/** "Seven sailors are missing", "scores of people were feared missing": whatever sank. */
const ARE_MISSING =
  /^ (?:(?:is|are|were|was|remain(?:s|ed)?|went|still|also|reported|feared|presumed|believed) ){0,3}missing\b/u;

/** "24 people are dead", "six soldiers confirmed dead": whoever is only feared to be so is counted with them. */
const ARE_DEAD =
  /^ (?:(?:is|are|was|were|lie|lay) )?(?:(?:now|also|already|feared|presumed|confirmed|reported|reportedly|believed) ){0,2}dead\b/u;

/** "Left 12 villagers wounded": what became of them stands behind them. */
const LEFT_BEHIND = /\b(?:left|leave|leaves|leaving)\s(?:\S{1,15}\s){0,2}$/u;
const LEFT_SO =
  /^ (?:(?:critically|seriously|badly|severely|slightly|more) )?(dead|wounded|injured|hurt|missing|homeless|displaced)\b/u;

/** "30 dead people". Whoever is wounded or displaced may also be killed, freed or moved: that is told by a verb. */
const DEAD_PEOPLE = /\bdead (?:people|persons|civilians|residents|villagers|bodies)$/u;

/** "13 of the dead", "four of the five wounded peacekeepers". */
const SOME_OF =
  /^(?:\S{1,15} ){1,4}of (?:the|those|its|their) (?:\S{1,15} )?(?:dead|killed|victims|wounded|injured|casualties|missing|captured|kidnapped)\b/iu;

/** "Among the dead are 20 pupils", "20 of its pupils were among the dead". */
const VICTIMS = '(?:the|those|its|their) (?:dead|killed|victims|wounded|injured|casualties|missing)\\b';
const AMONG_THEM = new EndingPattern(
  new RegExp(`\\bamong ${VICTIMS}(?: (?:are|were|is|was|included?))? (?:at least |some |about )?$`, 'iu'),
);
const ARE_AMONG_THEM = new RegExp(`^[^.;,]{1,60} (?:are|were|is|was) (?:also )?among ${VICTIMS}`, 'iu');

/** "34 were injured, of whom 16 were women". */
const OF_WHOM = new EndingPattern(/\bof (?:whom|which|them) (?:at least |some |about )?$/iu);
const WERE_SOME =
  /^\S{1,12} (?:were|are|was|is) (?:women|men|children|minors|boys|girls|civilians|soldiers|fighters)\b/iu;

/**
 * Whether a figure counts some of those whose number is told elsewhere.
 * @param words  from the figure on
 * @param before what stands before it in its sentence
 */
export const isSomeOfVictims = (words: string, before = ''): boolean =>
  SOME_OF.test(words) ||
  ARE_AMONG_THEM.test(words) ||
  AMONG_THEM.test(before) ||
  (OF_WHOM.test(before) && WERE_SOME.test(words));

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
  if (unit !== undefined) return BECAME.get(unit) ?? becameOfNamed(text, sentence, span, after);
  return BECAME.get(AFTER_FIGURE.exec(after)?.[1] ?? '');
}

/** What became of people who are named behind their figure: "12 villagers". */
function becameOfNamed(text: string, sentence: Span, span: Span, after: string): string | undefined {
  if (ARE_MISSING.test(after)) return 'missing';
  if (ARE_DEAD.test(after)) return 'killed';
  if (DEAD_PEOPLE.test(text.slice(span.start, span.end))) return 'killed';
  const left = LEFT_SO.exec(after)?.[1];
  const before = text.slice(Math.max(sentence.start, span.start - 40), span.start);
  return left !== undefined && LEFT_BEHIND.test(before) ? BECAME.get(left) : undefined;
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
