import { WordPattern } from '../../../text/word-pattern.ts';
import type { WordRuns } from '../../../text/word-runs.ts';

/** What a text denies to have happened to anybody or anything: a figure too, and one that others dispute. */

/** What is said to have befallen none. */
interface None {
  readonly what: string;
  readonly unit?: string;
}

/** People by any name that news gives them. */
const PEOPLE =
  '(?:civilians?|soldiers?|people|troops|one|person|fighters?|children|child|casualties|residents?|servicemen|personnel|staff|crew|passengers?)';
const HAVING = '(?:was|were|is|are|has|have|had|has been|have been|had been)';
const KILLED = new WordPattern(
  new RegExp(
    `\\b(?:nobody|no-one|none of (?:its|their|the|our) ${PEOPLE}|(?:no|not a single) (?:${PEOPLE}|\\p{L}{3,14})) (?:${HAVING} (?:reported |reportedly )?(?:killed|died|dead)|died)\\b`,
    'iu',
  ),
);
const LOST_LIFE = new WordPattern(
  new RegExp(
    `\\b(?:nobody|no-one|none of (?:its|their|the|our) ${PEOPLE}|(?:no|not a single) ${PEOPLE}) ${HAVING} (?:lost|fallen)\\b`,
    'iu',
  ),
);
const HURT = new WordPattern(
  new RegExp(
    `\\b(?:nobody|no-one|none of (?:its|their|the|our) ${PEOPLE}|(?:no|not a single) (?:${PEOPLE}|\\p{L}{3,12}er)) ${HAVING} (?:reported |reportedly )?(?:hurt|injured|wounded|harmed)\\b`,
    'iu',
  ),
);
const NO_TOLL = new WordPattern(
  /\b(?:no|zero|without(?: any)?|den(?:y|ies|ied|ying)(?: (?:that )?there (?:were|was|had been|have been))? any) (?:casualties|deaths|fatalities|loss of life|victims|losses)\b/iu,
);
const NO_INJURIES = new WordPattern(/\b(?:no|zero|without(?: any)?) injuries\b/iu);

/** Things of which none was lost: "no aircraft was damaged", "not a single drone got through". */
const THINGS =
  'aircraft|planes?|warplanes?|jets?|helicopters?|drones?|missiles?|rockets?|tanks?|vehicles?|trucks?|lorry|lorries|convoys?|ambulances?|ships?|vessels?|boats?|houses?|homes?|buildings?|bridges?|villages?|towns?|settlements?|positions?|hostages?|prisoners?|bodies';
const UNDONE = new WordPattern(
  new RegExp(
    `\\b(?:no|not (?:a single|one)|(?:none|not (?:a single )?one) of (?:its|their|the|our)) (?:\\p{L}{3,12} )?(${THINGS}) (?:was|were|had been|have been|has been|is|are|had|have|has) (?:\\p{L}{3,10}ly )?(damaged|lost|destroyed|hit|shot down|downed|struck|sunk|taken|captured|released|freed|intercepted|launched|reached|crossed|entered|arrived|delivered)\\b`,
    'iu',
  ),
);
const LOST_NONE = new WordPattern(
  new RegExp(
    `\\b(?:lost no|losing no|(?:did|had|has|have)(?: not|n['’]t) (?:lost|lose) (?:any|a single)|den(?:y|ies|ied|ying) (?:that (?:it|they|he|she) (?:had |has |have )?lost|the loss of|losing) (?:any|a|an|one)) (?:\\p{L}{3,12} )?(${THINGS}|${PEOPLE})\\b`,
    'iu',
  ),
);
/** "Denied that it had sent any fighters", "denied that any jets were lost". */
const DENIED_ANY = new WordPattern(
  new RegExp(
    `\\bden(?:y|ies|ied|ying) (?:that )?(?:\\p{L}{2,12} ){0,4}?(?:(\\p{L}{3,12}) )?any (?:\\p{Ll}{3,12} )?(${THINGS}|${PEOPLE})\\b(?: (?:was|were|had been|have been|has been|is|are) (\\p{L}{3,12}))?`,
    'iu',
  ),
);
/** "has not managed to retake lost territory", "gained no ground". */
const NO_LAND = new WordPattern(
  /\b(?:(?:not|never|n['’]t|failed to|unable to)\b(?: \p{L}{2,10}){0,3} (?:retake|retaken|regain|regained|recapture|recaptured|gain|gained|take|taken|capture|captured)|(?:regained|gained|recaptured|retook|took|captured) no)(?: (?:any|lost|more|further|new|much|other)){0,2} (?:territory|ground|land)\b/iu,
);

/**
 * What the words of a telling say befell none; undefined where they say nothing of the kind.
 * @param runs the word runs of its sentence
 */
export function befellNone(text: string, runs: WordRuns): None | undefined {
  if (KILLED.test(text, runs) || LOST_LIFE.test(text, runs) || NO_TOLL.test(text, runs))
    return { what: 'people killed', unit: 'person' };
  if (HURT.test(text, runs) || NO_INJURIES.test(text, runs)) return { what: 'people injured', unit: 'person' };
  const undone = UNDONE.exec(text, runs) ?? LOST_NONE.exec(text, runs);
  const [, thing, became = 'lost'] = undone ?? [];
  if (thing !== undefined)
    return { what: `${thing.toLowerCase()} ${became.toLowerCase()}`, unit: singular(thing.toLowerCase()) };
  const [denied, verb = '', any, passive] = DENIED_ANY.exec(text, runs) ?? [];
  if (denied !== undefined && any !== undefined) {
    const befell = passive ?? (NO_DEED.test(verb) ? '' : verb);
    return { what: `${any} ${befell}`.trim().toLowerCase(), unit: singular(any.toLowerCase()) };
  }
  return NO_LAND.test(text, runs) ? { what: 'area gained', unit: 'km2' } : undefined;
}

/** Words before "any" that say nothing of what befell: "that it had any soldiers". */
const NO_DEED = /^(?:had|has|have|having|that|there|were|was|of|with|for)$/iu;

const singular = (noun: string): string => noun.replace(/ies$/u, 'y').replace(/(?<=[^s])s$/u, '');
