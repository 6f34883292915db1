import { DETERMINERS, PRONOUNS } from '../../../lexicon/function-words.ts';
import { isPluralForm } from '../../../text/grammar/nouns.ts';
import type { Word } from '../../../text/words.ts';
import type { Telling } from './telling.ts';
import { wordSet } from '../../../lexicon/word-list.ts';

/** Those who fight, arrest or raid, and what they fight with, by what they are alone. */
const DOERS = wordSet(`
  gunmen gunman militants militant rebels rebel insurgents insurgent guerrillas guerrilla fighters fighter soldiers
  soldier troops forces police policemen militia militias militiamen militiaman attackers attacker assailants
  assailant bandits raiders commandos paratroopers marines snipers sniper separatists jihadists extremists terrorists
  kidnappers pirates mutineers peacekeepers officers agents patrols warplanes jets planes helicopters gunships drones
  missiles rockets shells mortars bombers bomber mob mobs army navy
  residents villagers farmers students workers prisoners rescuers reservists looters`);
/** Those who rule and judge, by what they are alone. */
const OFFICE_HOLDERS = wordSet(`
  court courts judge judges jury tribunal prosecutor prosecutors parliament lawmakers legislators senators deputies
  government governments cabinet junta council president chancellor premier minister ministers governor mayor commander
  chief general ambassador speaker authorities`);
/** So few words before the verb, the doer among them: "soldiers of the brigade have also". */
const REACH = 6;

/** "Militants kidnapped a priest", "soldiers arrested the mayor": the deed of some whom nobody names. */
export const isDoneByUnnamed = (telling: Telling): boolean => isDoneBy(DOERS, telling);

/** "A court sentenced two officers", "the minister has resigned": of some in office whom nobody names. */
export const isDoneInOffice = (telling: Telling): boolean => isDoneBy(OFFICE_HOLDERS, telling);

function isDoneBy(doers: ReadonlySet<string>, telling: Telling): boolean {
  if (telling.form === undefined || telling.form.passive || telling.form.negated) return false;
  return wordsBeforeVerb(telling)
    .slice(-REACH)
    .some(({ lower }) => doers.has(lower));
}

/** "A soldier was killed", "the mayor was arrested", "several houses were set ablaze": whom it befell opens the clause, named or not. */
export function befallsUnnamed(telling: Telling): boolean {
  const before = wordsBeforeVerb(telling);
  const [first] = before;
  if (telling.form?.passive !== true || telling.form.negated || first === undefined) return false;
  return (
    (OPENERS.has(first.lower) || isBarePlural(first)) &&
    before.length <= LONGEST_SUBJECT &&
    !before.some(({ lower }) => RELATIVE.has(lower))
  );
}

/** "Schools in the district were closed": whatever they are, some of them. */
const isBarePlural = (word: Word): boolean =>
  isPluralForm(word) && !PRONOUNS.has(word.lower) && !DETERMINERS.has(word.lower);

const OPENERS = wordSet('a an another the his her its their several many dozens scores');
/** Of a longer one the verb may be of a clause within it: "the men sent for the guards who were attacked". */
const LONGEST_SUBJECT = 8;
const RELATIVE = wordSet('who whom whose which that where when');

function wordsBeforeVerb({ main, view, span }: Telling): readonly Word[] {
  const end = main?.span.start ?? span.start;
  return view.words.filter(({ start }) => start >= span.start && start < end);
}
