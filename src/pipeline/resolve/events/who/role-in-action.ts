/** Which role somebody whom a telling names has in the deed that it tells. */
import type { Role } from '../../../../dataset/records/records.ts';
import type { Happening } from '../../../lexicon/frame-row.ts';
import { AIMED_DEEDS, DONE_TOGETHER, WARFARE } from '../../../lexicon/happenings.ts';
import { FUNCTIONS } from '../../../lexicon/titles.ts';
import { happeningOf, isVerb, tellsOneOf } from '../../../lexicon/trigger-frames.ts';
import type { ActorMention, TriggerMention } from '../../../stage.ts';
import type { Word } from '../../../text/words.ts';
import type { Telling } from '../telling/telling.ts';
import { verbFormOf } from '../telling/verb-forms.ts';
import type { DocumentView } from '../view/sentence-view.ts';
import { isFunctionVerb, isPastForm, mayBeVerb } from '../../../text/grammar/verbs.ts';
import {
  isBlamedInTurn,
  isLeftWithoutVerb,
  isRelatedTo,
  isShutOut,
  namesConflict,
  saysWhoFollows,
  saysWhoseMember,
  undergoesIt,
} from './beside-deed.ts';

/** Somebody named in a telling, of whom it is asked what part they have in its deed. */
interface Named {
  readonly document: DocumentView;
  readonly telling: Telling;
  readonly mention: ActorMention;
  readonly main: TriggerMention;
  readonly deed: Happening;
  /** What stands before and behind the name, in lower case and as far as it matters. */
  readonly before: string;
  readonly after: string;
}

/** One question after the other: the first that is answered decides. */
type Question = (named: Named) => Role | undefined;

/** Who did, suffered or heard what a verb tells; "mentioned" where the words say nothing of it. */
export function roleInAction(document: DocumentView, telling: Telling, mention: ActorMention): Role {
  const { main } = telling;
  const deed = happeningOf(main);
  if (main === undefined || deed === undefined) return 'mentioned';
  const before = withoutOffice(document, telling, mention);
  const after = document.text.slice(mention.span.end, mention.span.end + 24).toLowerCase();
  const role = firstAnswer(QUESTIONS, { document, telling, mention, main, deed, before, after }) ?? 'mentioned';
  const first =
    role === 'mentioned' && mention.span.start > main.span.end ? listedBefore(document, telling, mention) : undefined;
  if (first === undefined || first.span.start < main.span.end) return role;
  const shared = roleInAction(document, telling, first);
  return shared === 'target' || shared === 'addressee' ? shared : role;
}

/** "Broke off relations with Chad, Kenya and Togo": who stands right before somebody in a list that ends in "and". */
function listedBefore(
  { text }: DocumentView,
  { view, span }: Telling,
  mention: ActorMention,
): ActorMention | undefined {
  const at = view.actors.indexOf(mention);
  const first = view.actors[at - 1];
  if (first === undefined || first.span.start < span.start) return undefined;
  const between = text.slice(first.span.end, mention.span.start);
  if (LAST_OF_LIST.test(between)) return first;
  const next = view.actors[at + 1];
  const goesOn = next !== undefined && LAST_OF_LIST.test(text.slice(mention.span.end, next.span.start));
  return between === ', ' && goesOn ? first : undefined;
}

const LAST_OF_LIST = /^,? and (?:the )?$/u;

function firstAnswer(questions: readonly Question[], named: Named): Role | undefined {
  for (const question of questions) {
    const role = question(named);
    if (role !== undefined) return role;
  }
  return undefined;
}

/** Between a verb and an actor: words after which the actor is no longer the verb's object. */
const INTERVENING =
  /\b(?:to|for|at|in|about|over|after|before|ahead|during|prior|from|despite|amid|without|as|which|who|that|while)\b/u;
/** In front of an actor: what makes it part of an adjunct rather than the subject. */
const OBLIQUE =
  /\b(?:in|of|from|with|on|to|against|for|after|at|about|near|over|amid|despite) (?:the )?(?:[a-z]+-[a-z]+ )?(?:(?!(?:sun|mon|tues|wednes|thurs|fri|satur)day |(?:january|february|march|april|may|june|july|august|september|october|november|december) |(?:dawn|dusk|noon|midnight|night|sunrise|sunset|times|response|retaliation|return|turn|addition|total|parallel) )[a-z-]+ )?$/u;
/** "fighters of the …": whoever belongs to a force acts for it. */
const MEMBERS_OF =
  /\b(?:fighters|soldiers|troops|militiamen|members|gunmen|units|militants|rebels|forces|officers|men|commandos|marines|paratroopers|guards|gunners|jets|warplanes|drones|planes|aircraft|bombers|helicopters|gunships|tanks|gunboats|ships|warships|guns|artillery|officials|delegations?|delegates|negotiators|representatives|envoys|leaders|ministers|presidents|diplomats) (?:of|from) (?:the )?$/u;
/** "objections by Chad" and "near by": behind other nouns "by" names nobody who did it. */
const NOT_DONE =
  /\b(?:objections?|calls?|demands?|statements?|reports?|visits?|requests?|appeals?|efforts?|attempts?|comments?|remarks?) by (?:the |a |an )?(?:[a-z-]+ )?$/u;
/** "Rebels, backed by Chad, attacked", "killed in a town held by …": how things stand, and not who did the deed that is told. */
const STANDS_BY =
  /\b(?:backed|supported|armed|trained|funded|financed|equipped|aided|sponsored|advised|recogni[sz]ed|controlled|held|occupied|run|governed|ruled|administered|used|owned|operated|identified|described|designated|listed|regarded|considered|seen|viewed|known|certified|verified|endorsed) by (?:the |a |an )?(?:[a-z-]+ )?$/u;
/** "Nine Chadians killed in the raid": whom it befell. */
const ARE_KILLED =
  /^ (?:killed|wounded|injured|captured|abducted|kidnapped|detained|arrested|displaced)(?: (?:when|in|by|on|during|after|while|since|at|near|as|over)\b|[,.;)]|$)/u;
/** "Tensions between Chad and Kenya rose after a raid": neither is said to have raided. */
const LIES_BETWEEN =
  /\b(?:tensions?|relations|ties|trust|hostility|rivalry|differences|border|frontier|road|railway|strait|distance) between (?:[^,;:.]{1,60} and )?(?:the )?$/u;
/** "Chad-backed rebels", "the Chadian-held town": who helps or holds others does nothing there. */
const SAYS_WHOSE =
  /^-(?: and [^,;.]{3,30}-)?(?:backed|aligned|allied|linked|affiliated|supported|supplied|funded|financed|sponsored|trained|armed|equipped|friendly|leaning|occupied|held|controlled|annexed|administered|dominated|majority|speaking|born|made|built|designed|manufactured|flagged|owned|registered|certified)\b/u;
/** "It was not the army but the rebels who", "not Chad but Sudan shelled it": others did it. */
const NOT_THEY = /\bnot (?:the )?(?:[a-z-]+ )?$/u;
const BUT_OTHERS = /^(?:['’]s)?(?: [a-z-]+)?,? but /u;
/** "An attack by Somali militants of …". */
const BY_MEMBERS = /\bby (?:the |a |an )?(?:[a-z-]+ ){0,3}$/u;
/** "By the Kenyan governor, …", "by Borno State Governor, …": the office of whoever is named behind it. */
const BY_OFFICE =
  /\bby (?:the |a |an )?(?:[\p{L}'’-]+ ){0,4}(?:governor|president|minister|leader|general|commander|chief|king|premier|chairman|mayor|secretary|ambassador|envoy),? $/u;
/** "Sixty were confirmed as killed by the Red Cross": who says so. */
const COUNTED_BY =
  /\b(?:confirmed|reported|listed|registered|recorded) (?:as |to (?:be|have been) )?(?:killed|dead|wounded|injured|missing) by (?:the )?$/u;
/** "Came under attack from Chad", "under fire from Yemen’s Houthis". */
const UNDER_FIRE_FROM =
  /\bunder (?:[a-z-]+ ){0,3}(?:attack|fire|shelling|bombardment|assault|siege|barrage|shellfire) (?:from|by) (?:the )?(?:[\p{L}-]+(?:['’]s)? )?(?:[a-z-]+ )?$/u;
const isDoneBy = (before: string): boolean =>
  UNDER_FIRE_FROM.test(before) ||
  (/\bby (?:the |a |an |both )?(?:[a-z-]+ )?$/u.test(before) && !NOT_DONE.test(before)) ||
  (MEMBERS_OF.test(before) && BY_MEMBERS.test(before.replace(MEMBERS_OF, '')));
/** "Goma fell to the rebels", "passed into the hands of". */
const FALLS_TO = /\b(?:(?:fell|falls|fallen|lost) to|hands of|control of) (?:the )?(?:[a-z]+ )?$/u;
/** "Nine died in a battle with the rebels": who fought them, where those who suffered are the subject. */
const AGAINST_WHOM =
  /\b(?:clash(?:es)?|battles?|fighting|fights?|firefights?|gunfights?|shootouts?|combat|skirmish(?:es)?|exchange of fire) (?:with|against) (?:the )?(?:[a-z]+ )?$/u;
/** "Troops clashed with the rebels": both fought. */
const WITH = /\bwith (?:the )?(?:[a-z-]+ )?$/u;
/** "Clashes between the army and the rebels". */
const BETWEEN = /\bbetween (?:[^,;:.]{1,60} and )?(?:the )?(?:[a-z-]+ ){0,2}$/u;
/** "An ultimatum for the army to surrender": what is wanted of somebody else. */
const FOR_TO = /\bfor (?:the )?(?:[a-z-]+ )?$/u;
/** "Reed, who was trained by Chad, was killed": what another did is told of somebody, and not of the deed. */
const ASIDE = /, (?:who|whose|which) [^,;]*$/u;
const WEAPON =
  /^\s?(?:[a-z]+ ){0,2}(?:shelling|(?:air)?strikes?|attacks?|missiles?|drones?|air|raids?|rockets?|bombs?|artillery|bombardment)\b/u;

function onlyDescribes({ document, telling, mention, before, after }: Named): Role | undefined {
  const describes =
    STANDS_BY.test(before) ||
    COUNTED_BY.test(before) ||
    LIES_BETWEEN.test(before) ||
    SAYS_WHOSE.test(after) ||
    namesConflict(after) ||
    saysWhoseMember(before, after) ||
    saysWhoFollows(before) ||
    isBlamedInTurn(document.text.slice(mention.span.end, telling.span.end)) ||
    isInClauseOfTime(document, telling, mention) ||
    (NOT_THEY.test(before) && BUT_OTHERS.test(after));
  return describes ? 'mentioned' : undefined;
}

function befallsThem({ mention, deed, after }: Named): Role | undefined {
  if (mention.form !== 'demonym' || !ARE_KILLED.test(after)) return undefined;
  return AIMED_DEEDS.has(deed) ? 'target' : 'mentioned';
}

function behindBy({ document, telling, mention, main, before }: Named): Role | undefined {
  if (!isDoneBy(before) && !isSecondDoer(document, telling, mention)) return undefined;
  return mention.span.end <= main.span.start && ASIDE.test(before) ? 'mentioned' : 'agent';
}

const hearsIt: Question = ({ telling, mention }) => (isTold(telling, mention) ? 'addressee' : undefined);

const isShutOff: Question = ({ before, main }) => (isShutOut(before, main) ? 'addressee' : undefined);

function inAimedDeed(named: Named): Role | undefined {
  const { deed, mention, before, after } = named;
  if (!AIMED_DEEDS.has(deed)) return undefined;
  if (/\b(?:against|on) (?:the )?$/u.test(before) || isBroughtDown(named)) return 'target';
  return mention.form === 'demonym' && WEAPON.test(after) ? 'agent' : undefined;
}

/** "Shot down 12 Chadian drones", "Chadian drones were shot down": what is brought down is that of whom it befalls. */
function isBroughtDown({ document, telling, mention, main, after }: Named): boolean {
  if (main.rule !== 'shoot-down:verb' || !WEAPON.test(after)) return false;
  if (mention.span.end <= main.span.start) return telling.form?.passive === true;
  return !INTERVENING.test(document.text.slice(main.span.end, mention.span.start).toLowerCase());
}

function beforeVerb({ document, telling, mention, main, deed, before }: Named): Role | undefined {
  if (mention.span.end > main.span.start) return undefined;
  const subject = opensClause(document, telling, mention);
  if (!subject && isOblique(document, telling, mention, !DONE_TOGETHER.has(deed))) return 'mentioned';
  if (AIMED_DEEDS.has(deed) && undergoesIt(document.text.slice(mention.span.end, telling.span.end))) return 'target';
  const ahead = telling.form?.passive ? clauseBehindVerb(telling, mention) : undefined;
  if (ahead !== undefined) return ahead === 'time' ? 'agent' : 'mentioned';
  if (!telling.form?.passive) return countsPeople(mention, before) ? 'mentioned' : 'agent';
  if (deed === 'process') return 'mentioned';
  return AIMED_DEEDS.has(deed) || isOverthrow(main.rule) ? 'target' : 'addressee';
}

/** "Three were hurt when troops moved into Goma": a verb of its own stands right behind the name. */
function verbBehind({ view }: Telling, { span }: ActorMention): Word | undefined {
  const next = view.words.find(({ start }) => start >= span.end);
  if (next === undefined || next.start !== span.end + 1) return undefined;
  return !isFunctionVerb(next) && isPastForm(next.lower) ? next : undefined;
}

const isForce = ({ actors }: DocumentView, { actor }: ActorMention): boolean =>
  actors.get(actor)?.kind === 'armed-force';

/**
 * "Reed halted the talks until the three were freed", "Reed treated a man who was hit": a verb of its own stands right behind the name, and
 * the deed in a clause behind that, which says when, or which man.
 */
function clauseBehindVerb(telling: Telling, mention: ActorMention): 'time' | 'noun' | undefined {
  const { view, main } = telling;
  const verb = verbBehind(telling, mention);
  if (main === undefined || verb === undefined || verb.end >= main.span.start) return undefined;
  const { start } = view.sentence.span;
  const between = view.sentence.text.slice(verb.end - start, main.span.start - start);
  if (OPENS_CLAUSE_OF_TIME.test(between)) return 'time';
  return OPENS_CLAUSE_ON_NOUN.test(between) ? 'noun' : undefined;
}

const OPENS_CLAUSE_OF_TIME = / (?:until|till|after|before|when|while|because|unless) (?!being\b)/u;
const OPENS_CLAUSE_ON_NOUN = / (?:who|which|that) (?:was|were|had been|have been|has been) (?:\p{Ll}+ly )?$/u;

function behindVerb(named: Named): Role | undefined {
  const { document, telling, mention } = named;
  if (opensOwnClause(document, telling, mention)) return actsItself(telling, mention) ? 'agent' : 'mentioned';
  const between = document.text.slice(named.main.span.end, mention.span.start).toLowerCase();
  if (isLeftWithoutVerb(between, document.text.slice(mention.span.end, telling.span.end))) return 'agent';
  return (
    byKindOfDeed(named, between) ??
    amongFighters(named, between) ??
    byPreposition(named) ??
    (INTERVENING.test(between) ? 'mentioned' : objectOf(named.deed))
  );
}

/** "Killed when X bombed a bridge", "ousted X", "freed X", "met X": the kind of the deed says who stands behind its verb. */
function byKindOfDeed({ document, telling, mention, main, deed }: Named, between: string): Role | undefined {
  if (/\b(?:when|after|as|while) (?:the )?(?:[a-z-]+ )?$/u.test(between)) {
    if (doesForce(telling, mention)) return 'agent';
    if (verbBehind(telling, mention) !== undefined) return isForce(document, mention) ? 'agent' : 'mentioned';
  }
  const isObject = !INTERVENING.test(between);
  if (isOverthrow(main.rule)) return isObject ? 'target' : 'mentioned';
  if (deed === 'release' && isObject && isPerson(document, mention)) return 'target';
  return DONE_TOGETHER.has(deed) ? (isObject ? 'agent' : 'mentioned') : undefined;
}

function amongFighters({ deed, before }: Named, between: string): Role | undefined {
  const fights =
    (deed === 'control' && FALLS_TO.test(before)) ||
    (AIMED_DEEDS.has(deed) && AGAINST_WHOM.test(between)) ||
    (deed === 'clash' && (WITH.test(before) || BETWEEN.test(between)));
  return fights ? 'agent' : undefined;
}

function byPreposition({ deed, before, after }: Named): Role | undefined {
  if (isRelatedTo(before) || (FOR_TO.test(before) && /^ (?:[a-z]+ ){0,2}to [a-z]/u.test(after))) return 'mentioned';
  const receives = deed === 'transfer' || deed === 'aid' || /\b(?:to|with|for) (?:the )?$/u.test(before);
  return receives ? 'addressee' : undefined;
}

const objectOf = (deed: Happening): Role => (AIMED_DEEDS.has(deed) || deed === 'deploy' ? 'target' : 'mentioned');

const QUESTIONS: readonly Question[] = [
  onlyDescribes,
  befallsThem,
  behindBy,
  hearsIt,
  isShutOff,
  inAimedDeed,
  beforeVerb,
  behindVerb,
];

/** "Drones were launched by both Chad and Kenya": who is joined by "and" to one who did it. */
function isSecondDoer(document: DocumentView, telling: Telling, mention: ActorMention): boolean {
  const first = telling.view.actors.findLast(({ span }) => span.end <= mention.span.start);
  if (first === undefined || first.span.start < telling.span.start) return false;
  const joined = /^,? and (?:the )?$/u.test(document.text.slice(first.span.end, mention.span.start));
  return joined && isDoneBy(withoutOffice(document, telling, first));
}

/** "About 600 Serbs fled", "dozens of Kenyans marched": so many people, and not their state. */
const SO_MANY =
  /(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|million|several|many|some|most|few|dozens of|scores of|hundreds of|thousands of|more|other)) (?:(?:young|elderly|ethnic|displaced|local) )?$/u;
const countsPeople = ({ form, text }: ActorMention, before: string): boolean =>
  form === 'demonym' && text.endsWith('s') && SO_MANY.test(before);

export const isPerson = ({ actors }: DocumentView, { actor }: ActorMention): boolean =>
  actors.get(actor)?.kind === 'person';

/** "The army ousted the president": what is done to one by another, beside what is voted on together. */
const isOverthrow = (rule: string): boolean => rule === 'overthrow:verb';

/** What a telling says before it names somebody, as far as it matters to what that one does. */
const wordsBefore = ({ text }: DocumentView, { span }: Telling, { span: { start } }: ActorMention): string =>
  text.slice(Math.max(span.start, start - 48), start).toLowerCase();

/** The same with "by" for "by the Kenyan governor, "; not where what is told stands between: "led by Reed, ousted president Khan". */
function withoutOffice(document: DocumentView, telling: Telling, mention: ActorMention): string {
  const before = wordsBefore(document, telling, mention);
  const by = mention.span.start - before.length + before.search(BY_OFFICE);
  const { main } = telling;
  const isBetween = main !== undefined && main.span.start >= by && main.span.end <= mention.span.start;
  return isBetween ? before : before.replace(BY_OFFICE, 'by ');
}

/** "Told the Somali Service that troops had left": who hears it, between the word of saying and what is said. */
function isTold({ attribution }: Telling, { span }: ActorMention): boolean {
  const { cue, content } = attribution ?? {};
  return cue !== undefined && content !== undefined && span.start >= cue.end && span.end <= content.start;
}

/** "After Kenya shelled Goma, …": what a clause is about that begins with "after", where its verb stands behind without a comma. */
function opensClause({ text }: DocumentView, { main, span, form }: Telling, mention: ActorMention): boolean {
  if (main === undefined || form === undefined || form.tense === 'bare') return false;
  return (
    /^(?:after|before|since|until) (?:the )?(?:[a-z-]+ ){0,2}$/iu.test(text.slice(span.start, mention.span.start)) &&
    !text.slice(mention.span.end, main.span.start).includes(',')
  );
}

const SAYS_WHEN = /^(?:\p{L}+ ){0,3}?(?:after|before|since|when|until|once|while) /iu;

/** "When Reed said that the truce was over, thousands fled": who does something in the clause that only says when. */
function isInClauseOfTime({ text }: DocumentView, { view, main, span }: Telling, mention: ActorMention): boolean {
  const opener = SAYS_WHEN.exec(text.slice(span.start, mention.span.start))?.[0];
  if (main === undefined || opener === undefined) return false;
  const verb = view.words.find((word) => word.start >= span.start + opener.length && mayBeVerb(word));
  if (verb === undefined || verb.start < mention.span.end) return false;
  return verb.end < main.span.start && text.slice(verb.end, main.span.start).includes(', ');
}

/** Whether one stands behind a preposition; in a list ("near the borders with Lebanon and Syria") also as the second. */
function isOblique(document: DocumentView, telling: Telling, mention: ActorMention, inList: boolean): boolean {
  const before = wordsBefore(document, telling, mention);
  if (OBLIQUE.test(before)) return !MEMBERS_OF.test(before) && !(isPerson(document, mention) && endsOffice(before));
  const first = telling.view.actors.findLast(({ span }) => span.end <= mention.span.start);
  if (first === undefined || first.span.start < telling.span.start) return false;
  const joined = /^(?:,|,? and|,? or) (?:the )?$/u.test(document.text.slice(first.span.end, mention.span.start));
  // "A critic of the rebels, Ann Reed, was shot dead"
  if (/^, (?:was|were|is|are|has|have|had) /u.test(document.text.slice(mention.span.end, mention.span.end + 7)))
    return false;
  return inList && joined && isOblique(document, telling, first, true);
}

/** "Rebels ousted the mayor, and Chad recently cleared the harbour": behind the verb, the subject of a verb of its own is no object of it. */
function opensOwnClause({ text }: DocumentView, { view, main }: Telling, { span }: ActorMention): boolean {
  if (
    main === undefined ||
    !/(?:, (?:and|but|while|whereas)|;) (?:the )?$/u.test(text.slice(main.span.end, span.start))
  )
    return false;
  const next = view.words.findIndex(({ start }) => start >= span.end);
  const verb = view.words
    .slice(next, next + 2)
    .find(({ lower }) => !/^(?:also|recently|later|then|now|\p{L}+ly)$/u.test(lower));
  return next >= 0 && verb !== undefined && (isFunctionVerb(verb) || isPastForm(verb.lower));
}

/** "Kenya will return the bodies, and Chad will hand over as many": the second verb tells a deed, too. */
const actsItself = ({ triggers }: Telling, { span }: ActorMention): boolean =>
  triggers.some((trigger) => {
    const gap = trigger.span.start - span.end;
    return gap > 0 && gap < 24 && isVerb(trigger);
  });

/** "killed when X bombed a bridge": the verb right behind the name tells what X did. */
function doesForce({ view, triggers }: Telling, mention: ActorMention): boolean {
  return triggers.some((trigger) => {
    const gap = trigger.span.start - mention.span.end;
    if (gap < 1 || gap > 16 || !isVerb(trigger) || !tellsOneOf(trigger, WARFARE)) return false;
    return !verbFormOf(view.words, trigger, view.grammar).passive;
  });
}

/** "… secretary of state", and not "… wife of president", "… head of the": the words right before a person's name end an office. */
function endsOffice(before: string): boolean {
  const of = before.indexOf(' of ');
  const office = before.slice(before.lastIndexOf(' ', of - 1) + 1, Math.max(of, 0));
  const charge = before
    .slice(of + ' of '.length)
    .trim()
    .split(' ');
  return (
    FUNCTIONS.has(office) &&
    charge.at(-1) !== 'the' &&
    charge.every((word) => /^[a-z-]+$/u.test(word) && !FUNCTIONS.has(word))
  );
}
