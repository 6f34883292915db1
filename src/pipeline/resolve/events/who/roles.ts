import type { EventKind, Role } from '../../../../dataset/records/records.ts';
import { FUNCTIONS, OFFICE_WORDS } from '../../../lexicon/titles.ts';
import { readRule, tellsOneOf } from '../../../lexicon/trigger-frames.ts';
import type { ActorMention, SpeechAct } from '../../../stage.ts';
import { liesIn, touches } from '../../../text/spans.ts';
import { behindCoordinated } from '../../state-mentions.ts';
import { isPossessive, type Speaker } from '../view/speakers.ts';
import type { DocumentView } from '../view/sentence-view.ts';
import { isFunctionVerb, isPastForm, mayBeVerb } from '../../../text/grammar/verbs.ts';
import { isToldIn, type Telling } from '../telling/telling.ts';
import { verbFormOf } from '../telling/verb-forms.ts';
import { AIMED_DEEDS, DONE_TOGETHER, WARFARE } from '../../../lexicon/happenings.ts';

export interface ActorInRole {
  readonly actor: string;
  readonly role: Role;
}

/** Nouns that make "Chadian" in front of them an actor: "Chadian troops", "Chadian shelling". */
const GROUPS =
  /^(?:[a-z-]+ ){0,2}(?:officials?|forces?|troops?|army|military|government|side|delegations?|negotiators?|authorities|soldiers|leaders?|diplomats?|police|navy|warplanes|jets|drones?|missiles?|rockets?|strikes?|shelling|attacks?|bomb\w*|raids?|airstrikes?|forces|media|team|counterparts?|ministr\w+|ministers?|representatives?|delegates|investigators|representatives|proposals?|offensive|assault|invasion|artillery|militants?|militias?|rebels?|fighters?|gunmen|guns?|planes?|aircraft|helicopters?|gunships?|tanks?|bombers?|warships?|commandos?|paratroopers?|snipers?|gunners|submarines?|cruise missile|ballistic missiles?)\b/u;
const ADDRESSING: ReadonlySet<SpeechAct> = new Set(['demand', 'offer', 'promise']);
const AGAINST: ReadonlySet<SpeechAct> = new Set(['accuse', 'reject', 'warn', 'deny', 'question']);
const RANK: readonly Role[] = ['speaker', 'agent', 'target', 'addressee', 'mentioned'];
/** More bystanders than this say nothing about the event. */
const MOST_MENTIONED = 3;

/** Who did, said or suffered what in a telling. An actor has one role, the most telling one. */
export function rolesOf(document: DocumentView, telling: Telling, kind: EventKind, speaker: Speaker): ActorInRole[] {
  const roles = new Map<string, Role>();
  const add = (actor: string, role: Role): void => {
    const known = roles.get(actor);
    if (known === undefined || RANK.indexOf(role) < RANK.indexOf(known)) roles.set(actor, role);
  };
  const speaking = telling.attribution?.speaker;
  for (const actor of speaker.actors) add(actor, speakerRole(document, actor, kind, telling));
  for (const mention of telling.view.actors) {
    if (!isToldIn(telling, mention.span)) continue;
    if (speaking && touches(mention.span, speaking)) continue;
    if (!standsForActor(document, telling, mention)) continue;
    const role =
      kind === 'statement' ? roleInStatement(document, telling, mention) : roleInAction(document, telling, mention);
    if (role !== 'mentioned' || !isOnlyAPlace(telling, mention)) add(mention.actor, role);
    const force = role === 'agent' && usesForce(telling) ? forceOf(document, mention) : undefined;
    if (force !== undefined) add(force, 'agent');
  }
  const antecedent = antecedentOf(telling);
  if (antecedent !== undefined) add(antecedent.actor, telling.form?.passive === true ? 'target' : 'agent');
  const all = [...roles].map(([actor, role]) => ({ actor, role }));
  const mentioned = all.filter(({ role }) => role === 'mentioned').slice(0, MOST_MENTIONED);
  return [...all.filter(({ role }) => role !== 'mentioned'), ...mentioned];
}

/** Whom a clause that begins with "who" is about: the actor named right before it. */
function antecedentOf({ view, span }: Telling): ActorMention | undefined {
  const at = span.start - view.sentence.span.start;
  if (!/^who\b/u.test(view.sentence.text.slice(at, at + 4))) return undefined;
  return view.actors.findLast((mention) => mention.span.end <= span.start && span.start - mention.span.end < 4);
}

/** A medium that passes on what others did is only mentioned. */
function speakerRole(document: DocumentView, actor: string, kind: EventKind, telling: Telling): Role {
  const medium = document.actors.get(actor)?.kind === 'media';
  return medium && kind === 'action' && telling.attribution?.speaker !== undefined ? 'mentioned' : 'speaker';
}

/** Leaves out "Chad's" and "Chadian" where they only belong to a person's office or to a thing. */
function standsForActor(document: DocumentView, telling: Telling, mention: ActorMention): boolean {
  if (mention.form === 'pronoun') return true;
  if (belongsToPerson(document, telling, mention)) return false;
  if (isPerson(document, mention) && document.text.startsWith('-led', mention.span.end)) return false;
  const after = document.text.slice(mention.span.end, telling.view.sentence.span.end);
  if (mention.form === 'demonym')
    return mention.text.endsWith('s') || GROUPS.test(behindCoordinated(after).trimStart());
  const kind = document.actors.get(mention.actor)?.kind;
  if (kind === 'state' && OWN_REBELS.test(after)) return false;
  if (kind === 'media' || (kind === 'organisation' && ITS_PAPERS.test(after))) return false;
  if (kind === 'state' && OWN_TOWN.test(after)) return false;
  if (kind !== 'person' && isPossessive(document.text, mention)) {
    const owned = telling.view.actors.find(
      (other) => other.span.start >= mention.span.end && other.span.start - mention.span.end < 45,
    );
    return owned === undefined || !isOwned(document, mention, owned);
  }
  return true;
}

/** "Chad's second city", "Chad's capital": a town acts for no state. */
const OWN_TOWN = /^['’]s? (?:[a-z-]+ ){0,3}(?:city|capital|town|port|region|province|coast|border|airport)\b/u;

/** "Chad's rebels", "Chad rebels": those who fight a state are not it. */
const OWN_REBELS =
  /^(?:['’]s?)? (?:[a-z-]+ ){0,2}(?:rebels?|insurgents?|guerrillas?|separatists?|opposition|dissidents?|gangs?)\b/u;

/** "A UN report was leaked": what an organisation wrote or counted. */
const ITS_PAPERS =
  /^ (?:report|resolution|figures?|data|estimates?|survey|study|document|charter|statement|statistics)\b/u;

/** "Chad's president, X" and "Chad's paramilitary Y": whoever is named behind the possessive acts, and not the state. */
function isOwned(document: DocumentView, owner: ActorMention, owned: ActorMention): boolean {
  const kind = document.actors.get(owned.actor)?.kind;
  if (kind === 'person') return true;
  const between = document.text.slice(owner.span.end, owned.span.start);
  return (
    (kind === 'armed-force' || kind === 'organisation') && /^(?:['’]s?)? (?:[a-z-]+ ){0,2}(?:the )?$/u.test(between)
  );
}

/** "US president Joan Reed", "the Chadian president": the words in front of a person only say whose office it is. */
function belongsToPerson(document: DocumentView, telling: Telling, mention: ActorMention): boolean {
  if (document.actors.get(mention.actor)?.kind === 'person') return false;
  return telling.view.actors.some((other) => {
    if (other === mention || document.actors.get(other.actor)?.kind !== 'person') return false;
    if (liesIn(mention.span, other.span)) return true;
    const between = other.span.start - mention.span.end;
    return between > 0 && between < 45 && isOffice(document.text.slice(mention.span.end, other.span.start));
  });
}

/** "secretary of state", "minister of foreign affairs", "chairman of the joint chiefs of staff": what somebody is in charge of. */
const IN_CHARGE_OF = / of (?:the )?[a-z-]+(?: (?!with|in|to|on|at|from|by|for|after|against)[a-z-]+){0,4}$/u;

/** " president ", " foreign minister ", " Republican senator ", " Secretary of State ": nothing but the words of an office. */
function isOffice(words: string): boolean {
  const parts = words
    .trim()
    .toLowerCase()
    .replace(/ gen\.$/u, '')
    .replace(IN_CHARGE_OF, '')
    .split(' ');
  return (
    FUNCTIONS.has(parts.at(-1) ?? '') &&
    parts.every((part) => FUNCTIONS.has(part) || OFFICE_WORDS.has(part) || part === 'party')
  );
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

/** "in Chad", "Chadian soil", "he": the words say where or who again, not who else. */
function isOnlyAPlace(telling: Telling, mention: ActorMention): boolean {
  if (mention.form === 'demonym' || mention.form === 'pronoun') return true;
  return telling.view.places.some((place) => touches(place.span, mention.span) && place.preposition !== undefined);
}

const usesForce = ({ main }: Telling): boolean => tellsOneOf(main, WARFARE);

/** "Chadian shelling": the armed force that the document calls by the same word ("Chadian troops"), if it names one. */
function forceOf(document: DocumentView, mention: ActorMention): string | undefined {
  if (mention.form !== 'demonym') return undefined;
  for (const actor of document.actors.values()) {
    if (actor.kind === 'armed-force' && actor.aliases.some((alias) => alias.startsWith(`${mention.text} `)))
      return actor.key;
  }
  return undefined;
}

const ADDRESSED =
  /\b(?:told|urged|asked|invited|congratulated|called on|called upon|reminded|thanked|informed|briefed)\s(?:the\s)?(?:[a-z-]+\s){0,3}$/u;
const AIMED_AT =
  /\b(?:against|on|blamed?|accus\w+|condemn\w+|criticis\w+|criticiz\w+|pressure on|sanctions on)\s(?:the\s)?(?:[a-z-]+\s){0,2}$/u;

function roleInStatement(document: DocumentView, telling: Telling, mention: ActorMention): Role {
  const { attribution } = telling;
  const before = document.text.slice(telling.span.start, mention.span.start).toLowerCase();
  if (ADDRESSED.test(before)) return 'addressee';
  if (AIMED_AT.test(before)) return 'target';
  if (!attribution?.cue || firstAfter(telling, attribution.cue.end) !== mention) return 'mentioned';
  if (AGAINST.has(attribution.act))
    return NOT_BLAMED.test(document.text.slice(attribution.cue.end, mention.span.start)) ? 'mentioned' : 'target';
  return ADDRESSING.has(attribution.act) ? 'addressee' : 'mentioned';
}

/** "Blamed rebels for the attack which he said showed that Chad …": behind the object, a clause is about others. */
const NOT_BLAMED = /\b(?:which|who|whose|when|after|before|while|because|during|although|though)\b/u;

/** The object of the words of saying: the first actor after them. */
const firstAfter = (telling: Telling, at: number): ActorMention | undefined =>
  telling.view.actors.find((mention) => mention.span.start >= at && mention.form !== 'pronoun');

/** Between a verb and an actor: words after which the actor is no longer the verb's object. */
const INTERVENING =
  /\b(?:to|for|at|in|about|over|after|before|ahead|during|prior|from|despite|amid|without|as|which|who|that|while)\b/u;
/** In front of an actor: what makes it part of an adjunct rather than the subject. */
const OBLIQUE =
  /\b(?:in|of|from|with|on|to|against|for|after|at|about|near|over|amid|despite) (?:the )?(?:(?!(?:sun|mon|tues|wednes|thurs|fri|satur)day |(?:january|february|march|april|may|june|july|august|september|october|november|december) |(?:dawn|dusk|noon|midnight|night|sunrise|sunset|times|response|retaliation|return|turn|addition|total|parallel) )[a-z-]+ )?$/u;
/** "fighters of the …": whoever belongs to a force acts for it. */
const MEMBERS_OF =
  /\b(?:fighters|soldiers|troops|militiamen|members|gunmen|units|militants|rebels|forces|officers|men|jets|warplanes|drones|officials|delegations?|delegates|negotiators|representatives|envoys|leaders|ministers|presidents|diplomats) (?:of|from) (?:the )?$/u;
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
const isDoneBy = (before: string): boolean =>
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

function roleInAction(document: DocumentView, telling: Telling, mention: ActorMention): Role {
  const { main, form } = telling;
  const rule = main && readRule(main.rule);
  if (!main || !rule) return 'mentioned';
  const before = wordsBefore(document, telling, mention).replace(BY_OFFICE, 'by ');
  const after = document.text.slice(mention.span.end, mention.span.end + 24).toLowerCase();
  if (STANDS_BY.test(before) || COUNTED_BY.test(before) || LIES_BETWEEN.test(before)) return 'mentioned';
  if (SAYS_WHOSE.test(after) || isInClauseOfTime(document, telling, mention)) return 'mentioned';
  if (NOT_THEY.test(before) && BUT_OTHERS.test(after)) return 'mentioned';
  if (mention.form === 'demonym' && ARE_KILLED.test(after))
    return AIMED_DEEDS.has(rule.happening) ? 'target' : 'mentioned';
  if (isDoneBy(before) || isSecondDoer(document, telling, mention))
    return mention.span.end <= main.span.start && ASIDE.test(before) ? 'mentioned' : 'agent';
  if (isTold(telling, mention)) return 'addressee';
  if (/\b(?:against|on) (?:the )?$/u.test(before) && AIMED_DEEDS.has(rule.happening)) return 'target';
  if (mention.form === 'demonym' && WEAPON.test(after) && AIMED_DEEDS.has(rule.happening)) return 'agent';
  if (mention.span.end <= main.span.start) {
    const subject = opensClause(document, telling, mention);
    if (!subject && isOblique(document, telling, mention, !DONE_TOGETHER.has(rule.happening))) return 'mentioned';
    if (!form?.passive) return countsPeople(mention, before) ? 'mentioned' : 'agent';
    if (rule.happening === 'process') return 'mentioned';
    return AIMED_DEEDS.has(rule.happening) || isOverthrow(main.rule) ? 'target' : 'addressee';
  }
  const between = document.text.slice(main.span.end, mention.span.start).toLowerCase();
  if (opensOwnClause(document, telling, mention)) return actsItself(telling, mention) ? 'agent' : 'mentioned';
  if (/\b(?:when|after|as|while) (?:the )?(?:[a-z-]+ )?$/u.test(between) && doesForce(telling, mention)) return 'agent';
  if (isOverthrow(main.rule)) return INTERVENING.test(between) ? 'mentioned' : 'target';
  if (rule.happening === 'release' && isPerson(document, mention) && !INTERVENING.test(between)) return 'target';
  if (DONE_TOGETHER.has(rule.happening)) return INTERVENING.test(between) ? 'mentioned' : 'agent';
  if (rule.happening === 'control' && FALLS_TO.test(before)) return 'agent';
  if (AIMED_DEEDS.has(rule.happening) && AGAINST_WHOM.test(between)) return 'agent';
  if (rule.happening === 'clash' && (WITH.test(before) || BETWEEN.test(between))) return 'agent';
  if (FOR_TO.test(before) && /^ (?:[a-z]+ ){0,2}to [a-z]/u.test(after)) return 'mentioned';
  if (rule.happening === 'transfer' || rule.happening === 'aid') return 'addressee';
  if (/\b(?:to|with|for) (?:the )?$/u.test(before)) return 'addressee';
  if (INTERVENING.test(between)) return 'mentioned';
  return AIMED_DEEDS.has(rule.happening) || rule.happening === 'deploy' ? 'target' : 'mentioned';
}

/** "Drones were launched by both Chad and Kenya": who is joined by "and" to one who did it. */
function isSecondDoer(document: DocumentView, telling: Telling, mention: ActorMention): boolean {
  const first = telling.view.actors.findLast(({ span }) => span.end <= mention.span.start);
  if (first === undefined || first.span.start < telling.span.start) return false;
  const joined = /^,? and (?:the )?$/u.test(document.text.slice(first.span.end, mention.span.start));
  return joined && isDoneBy(wordsBefore(document, telling, first).replace(BY_OFFICE, 'by '));
}

/** "About 600 Serbs fled", "dozens of Kenyans marched": so many people, and not their state. */
const SO_MANY =
  /(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|million|several|many|some|most|few|dozens of|scores of|hundreds of|thousands of|more|other)) (?:(?:young|elderly|ethnic|displaced|local) )?$/u;
const countsPeople = ({ form, text }: ActorMention, before: string): boolean =>
  form === 'demonym' && text.endsWith('s') && SO_MANY.test(before);

const isPerson = ({ actors }: DocumentView, { actor }: ActorMention): boolean => actors.get(actor)?.kind === 'person';

/** "The army ousted the president": what is done to one by another, beside what is voted on together. */
const isOverthrow = (rule: string): boolean => rule === 'overthrow:verb';

/** What a telling says before it names somebody, as far as it matters to what that one does. */
const wordsBefore = ({ text }: DocumentView, { span }: Telling, { span: { start } }: ActorMention): string =>
  text.slice(Math.max(span.start, start - 48), start).toLowerCase();

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
  if (main === undefined || !/, (?:and|but|while|whereas) (?:the )?$/u.test(text.slice(main.span.end, span.start)))
    return false;
  const next = view.words.findIndex(({ start }) => start >= span.end);
  const verb = view.words
    .slice(next, next + 2)
    .find(({ lower }) => !/^(?:also|recently|later|then|now|\p{L}+ly)$/u.test(lower));
  return next >= 0 && verb !== undefined && (isFunctionVerb(verb) || isPastForm(verb.lower));
}

/** "Kenya will return the bodies, and Chad will hand over as many": the second verb tells a deed, too. */
const actsItself = ({ triggers }: Telling, { span }: ActorMention): boolean =>
  triggers.some(
    ({ rule, span: { start } }) => start > span.end && start - span.end < 24 && readRule(rule)?.form === 'verb',
  );

/** "killed when X bombed a bridge": the verb right behind the name tells what X did. */
function doesForce({ view, triggers }: Telling, mention: ActorMention): boolean {
  return triggers.some((trigger) => {
    const gap = trigger.span.start - mention.span.end;
    const rule = readRule(trigger.rule);
    if (gap < 1 || gap > 16 || rule?.form !== 'verb' || !WARFARE.has(rule.happening)) return false;
    return !verbFormOf(view.words, trigger, view.grammar).passive;
  });
}
