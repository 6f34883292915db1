import type { EventKind, Role } from '../../../../dataset/records/records.ts';
import { FUNCTIONS, OFFICE_WORDS } from '../../../lexicon/titles.ts';
import { happeningOf, tellsOneOf } from '../../../lexicon/trigger-frames.ts';
import type { ActorMention, SpeechAct } from '../../../stage.ts';
import { liesIn, touches } from '../../../text/spans.ts';
import { behindCoordinated } from '../../state-mentions.ts';
import { isPossessive, type Speaker } from '../view/speakers.ts';
import type { DocumentView } from '../view/sentence-view.ts';
import { isToldIn, type Telling } from '../telling/telling.ts';
import { WARFARE } from '../../../lexicon/happenings.ts';
import { isLeftWithoutVerb, saysWhichBorder } from './beside-deed.ts';
import { isPerson, roleInAction } from './role-in-action.ts';

export interface ActorInRole {
  readonly actor: string;
  readonly role: Role;
}

/** Nouns that make "Chadian" in front of them an actor: "Chadian troops", "Chadian shelling". */
const GROUPS =
  /^(?:[a-z-]+ ){0,2}(?:officials?|forces?|troops?|army|military|government|side|delegations?|negotiators?|authorities|soldiers|leaders?|diplomats?|police|navy|warplanes|jets|drones?|missiles?|rockets?|strikes?|shelling|attacks?|bomb\w*|raids?|airstrikes?|forces|media|team|counterparts?|ministr\w+|ministers?|representatives?|delegates|investigators|representatives|proposals?|offensive|assault|invasion|artillery|militants?|militias?|rebels?|fighters?|gunmen|guns?|planes?|aircraft|helicopters?|gunships?|tanks?|pilots?|bombers?|warships?|gunboats?|frigates?|destroyers?|(?:missile|patrol|torpedo) boats?|commandos?|paratroopers?|servicemen|sailors|airmen|engineers|snipers?|gunners|submarines?|cruisers?|carriers?|battleships?|convoys?|patrols?|outposts?|positions|trenches|cruise missile|ballistic missiles?)\b/u;
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
    if (SOLDIERS.test(mention.text) && !soldiersActOrSuffer(telling, kind, role)) continue;
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
  if (SOLDIERS.test(mention.text) && OF_THE_FALLEN.test(textBefore(document, telling, mention))) return false;
  const after = document.text.slice(mention.span.end, telling.view.sentence.span.end);
  if (mention.form === 'demonym')
    return mention.text.endsWith('s') || GROUPS.test(behindCoordinated(after).trimStart());
  const kind = document.actors.get(mention.actor)?.kind;
  if (kind === 'state' && isOnlyGround(document, telling, mention, after)) return false;
  if (kind === 'media' || (kind === 'organisation' && ITS_PAPERS.test(after))) return false;
  if (kind !== 'person' && isPossessive(document.text, mention)) {
    const owned = telling.view.actors.find(
      (other) => other.span.start >= mention.span.end && other.span.start - mention.span.end < 45,
    );
    return owned === undefined || !isOwned(document, mention, owned);
  }
  return true;
}

/** Whether a state only says whose rebels, which town or border, or in front of a colon where. */
const isOnlyGround = (document: DocumentView, telling: Telling, mention: ActorMention, after: string): boolean =>
  OWN_REBELS.test(after) ||
  OWN_TOWN.test(after) ||
  isLabel(telling, mention, after) ||
  saysWhichBorder(textBefore(document, telling, mention), telling.main);

const textBefore = ({ text }: DocumentView, { span }: Telling, { span: { start } }: ActorMention): string =>
  text.slice(Math.max(span.start, start - 32), start).toLowerCase();

/** "The bodies of fallen Chadian soldiers", "pictures of dead Chadian soldiers": their force does and suffers nothing there. */
const OF_THE_FALLEN =
  /\b(?:bod(?:y|ies)|remains|corpses?|coffins?|pictures?|photographs?|photos|footage|images?) of (?:the |its |their )?(?:(?:[a-z-]+|\d[\d,]*) ){0,2}$/u;

/** "Chad: battle for Sarh": a label that says where. */
const isLabel = ({ view }: Telling, { span }: ActorMention, after: string): boolean =>
  span.start === view.sentence.span.start && after.startsWith(': ');

/** "Chad's second city", "Chad's capital": a town acts for no state. */
const OWN_TOWN =
  /^['’]s? (?:(?:[a-z-]+ ){0,3}(?:city|capital|town|port|region|province|border|airport)|(?:[\p{L}-]+ ){0,3}coast)\b/u;

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

/** "in Chad", "Chadian soil", "he": the words say where or who again, not who else. */
function isOnlyAPlace(telling: Telling, mention: ActorMention): boolean {
  if (mention.form === 'demonym' || mention.form === 'pronoun') return true;
  return telling.view.places.some((place) => touches(place.span, mention.span) && place.preposition !== undefined);
}

const SOLDIERS = /^[^'’]*(?:soldiers|servicemen)$/u;
/** Soldiers act for their state, and suffer for it where force hits or takes them; freed, trained or spoken of, they are people. */
const soldiersActOrSuffer = (telling: Telling, kind: EventKind, role: Role): boolean =>
  role === 'agent' ||
  (role === 'target' && kind === 'action' && (usesForce(telling) || happeningOf(telling.main) === 'detain'));

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
  if (isLeftWithoutVerb(before, document.text.slice(mention.span.end, telling.span.end))) return 'speaker';
  if (AGAINST.has(attribution.act))
    return NOT_BLAMED.test(document.text.slice(attribution.cue.end, mention.span.start)) ? 'mentioned' : 'target';
  return ADDRESSING.has(attribution.act) ? 'addressee' : 'mentioned';
}

/** "Blamed rebels for the attack which he said showed that Chad …": behind the object, a clause is about others. */
const NOT_BLAMED = /[“”"]|\b(?:which|who|whose|when|after|before|while|because|during|although|though)\b/u;

/** The object of the words of saying: the first actor after them. */
const firstAfter = (telling: Telling, at: number): ActorMention | undefined =>
  telling.view.actors.find((mention) => mention.span.start >= at && mention.form !== 'pronoun');
