/** Small words of English by what they do in a sentence; lower case, for look-ups in a clause. */
import { WEEKDAYS } from './calendar-words.ts';
import { wordSet } from './word-list.ts';

export const DETERMINERS = wordSet(`
  a an the this that these those its his her their our my your some any no every each another both all several many few
  such which whose one two three four five six seven eight nine ten dozens hundreds thousands more most further new`);

export const PRONOUNS = wordSet('he she they it we i you who');

/** Third-person pronouns that stand for a speaker named before. */
export const SPEAKER_PRONOUNS = wordSet('he she they it him her them');

export const BE_FORMS = wordSet("is are was were be been being isn't aren't wasn't weren't");

export const HAVE_FORMS = wordSet("has have had having hasn't haven't hadn't");

export const MODALS = wordSet(`
  will would shall should can could may might must won't wouldn't shouldn't can't cannot couldn't`);

export const DO_FORMS = wordSet("do does did don't doesn't didn't");

/** Modals that say what somebody will do, or would. */
export const FUTURE_MODALS = wordSet("will shall would won't wouldn't");

/** Modals that say what could or should be: an opinion rather than a happening. */
export const OPINION_MODALS = wordSet("should can could may might must can't cannot couldn't shouldn't ought");

export const NEGATIONS = wordSet("not no never neither nor without n't");

export const PREPOSITIONS = wordSet(`
  in at on near outside inside over across around along into onto from to of for with without by against towards toward
  between among beside behind beyond under above through throughout during after before since until within about as off
  per despite amid via ahead following including`);

export const CONJUNCTIONS = wordSet(
  'and or but while whereas although though because if when that which who so than as nor',
);

/** Words that may stand between a subject and its verb. */
export const BETWEEN_SUBJECT_AND_VERB = wordSet(`
  also first now then later earlier previously since again still once already just only even always never often repeatedly both
  however nevertheless nonetheless instead further soon recently today yesterday tonight meanwhile separately not all`);

/** Words that begin an adjunct of the reporting verb ("said on Monday", "said Monday", "said in a statement", "said after the talks"). */
export const REPORTING_ADJUNCTS: ReadonlySet<string> = new Set([
  ...WEEKDAYS.keys(),
  ...wordSet(`
  on in at after during to from while as following speaking via through by before earlier later yesterday today tonight
  late early this last when with ahead over amid citing adding without according`),
]);
