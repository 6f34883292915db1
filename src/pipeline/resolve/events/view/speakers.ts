import type { Span } from '../../../../dataset/records/records.ts';
import type { ActorMention, AttributionMention, LocalActor } from '../../../stage.ts';
import { liesIn, touches } from '../../../text/spans.ts';
import { mayBeCalledBy } from '../../actors/called-by.ts';
import { saysWhereHouseIs, saysWhoseKin, saysWhoseOthers } from './beside-speaker.ts';
import { bodyAgain, mayBeNamedAgain } from './named-again.ts';
import { codeOfActor, codeOfDemonym, codeOfSide } from '../sides/actor-countries.ts';
import type { DocumentView } from './sentence-view.ts';
import { EndingPattern } from '../../../text/ending-pattern.ts';

/** Who speaks a sentence: the actors, as far as they are known, and the words that name them. */
export interface Speaker {
  readonly actors: readonly string[];
  readonly words?: string;
}

/** How far a chain of carried-over speakers is followed. */
const LONGEST_CHAIN = 8;
const RANK: Readonly<Record<LocalActor['kind'], number>> = {
  person: 0,
  organisation: 1,
  'armed-force': 1,
  media: 2,
  state: 3,
};

/** The speaker of a sentence, through "he added" and quotations back to whoever was named. */
export function speakerOf(document: DocumentView, sentence: number): Speaker {
  const attribution = document.views[sentence]?.attribution;
  return attribution ? attributedTo(document, attribution, 0) : { actors: [] };
}

/**
 * The speaker of one attribution. A pronoun is who spoke last ("he": which person); where that is unknown, who the pronoun was
 * resolved to.
 */
export function attributedTo(document: DocumentView, attribution: AttributionMention, depth: number): Speaker {
  const own = attribution.speaker && namedSpeaker(document, attribution.sentence, attribution.speaker);
  if (own !== undefined && standsAlone(document, attribution, own)) return own;
  const before = spokeBefore(document, attribution, depth);
  if (own?.pronoun === 'other' && own.actors.length === 0) return bodyOfIt(document, attribution, before);
  const carried = before && mayBeMeantBy(own, document, before) ? before : undefined;
  if (carried !== undefined && carried.actors.length > 0) return ownOrCarried(document, own, carried);
  const again =
    carried === undefined && own?.words !== undefined ? bodyNamedBefore(document, attribution, own.words) : [];
  return again.length > 0 ? { ...own, actors: again } : (own ?? carried ?? NOBODY);
}

const NOBODY: Speaker = { actors: [] };

/** Whether a speaker's own words say who that is, whoever spoke before. */
function standsAlone(document: DocumentView, attribution: AttributionMention, own: NamedSpeaker): boolean {
  const isKnown = own.actors.length > 0;
  if (isKnown && own.pronoun === undefined) return true;
  if (own.words !== undefined && SOMEBODY_NEW.test(own.words)) return true;
  return isKnown && own.pronoun === 'person' && followsUnsaid(document, attribution);
}

/** Who spoke in the sentence from which a speaker is carried over. */
function spokeBefore(document: DocumentView, attribution: AttributionMention, depth: number): Speaker | undefined {
  const { carriedFrom } = attribution;
  const from = carriedFrom === undefined ? undefined : document.views[carriedFrom]?.attribution;
  const isNew = from !== undefined && from !== attribution && depth < LONGEST_CHAIN;
  return isNew ? attributedTo(document, from, depth + 1) : undefined;
}

/** "He" is a person: who spoke before, if that was one, and never the paper that passed on what somebody said. */
function ownOrCarried(document: DocumentView, own: NamedSpeaker | undefined, carried: Speaker): Speaker {
  if (own?.pronoun !== 'person') return carried;
  const kinds = new Set(carried.actors.map((actor) => document.actors.get(actor)?.kind));
  if (kinds.has('person')) return carried;
  return own.actors.length > 0 || (kinds.size === 1 && kinds.has('media')) ? own : carried;
}

/**
 * "It" is no person: the body that spoke before, else the only one that the sentence names in front of it ("Terms were sent to
 * Khartoum, and it rejected them"), else nobody who is known.
 */
function bodyOfIt(
  document: DocumentView,
  { sentence, speaker, content }: AttributionMention,
  before: Speaker | undefined,
): Speaker {
  const isBody = (actor: string): boolean => document.actors.get(actor)?.kind !== 'person';
  const spoke = before?.actors.filter(isBody) ?? [];
  if (spoke.length > 0) return { actors: spoke };
  if (before?.actors.length === 0 && before.words !== undefined && namesBody(before.words)) return before;
  // "Shelling by Chadian troops killed nine, it said": nobody speaks of whom he is told in his own words
  const named = (document.views[sentence]?.actors ?? []).filter(
    ({ span }) => span.end <= (speaker?.start ?? 0) && !liesIn(span, content),
  );
  const bodies = new Set(named.map(({ actor }) => actor).filter(isBody));
  return { actors: bodies.size === 1 ? [...bodies] : [] };
}

/** Whether those who spoke before may be meant: by no words at all, by a pronoun, or by words that fit one of them. */
function mayBeMeantBy(own: NamedSpeaker | undefined, document: DocumentView, before: Speaker): boolean {
  if (own?.pronoun === 'many') return !isOnePerson(document, before);
  const { pronoun, called, words } = own ?? {};
  const isOne = before.actors.length === 1 ? document.actors.get(before.actors[0] ?? '') : undefined;
  if (pronoun === 'person' && called !== undefined && isOne?.kind === 'person')
    return mayBeCalledBy(called, isOne.name, isOne.role);
  if (words === undefined || before.actors.length === 0) return true;
  return before.actors.some((key) => {
    const actor = document.actors.get(key);
    return actor !== undefined && mayBeNamedAgain(words, actor, before.words);
  });
}

/** "They" are not one person who spoke before. */
const isOnePerson = (document: DocumentView, { actors }: Speaker): boolean =>
  actors.length === 1 && document.actors.get(actors[0] ?? '')?.kind === 'person';

/** So many sentences before. */
const NEAR = 4;

/** The body that such words mean: the one that was named last in the post, near by, where it was the only one there. */
function bodyNamedBefore(
  document: DocumentView,
  { sentence, speaker }: AttributionMention,
  words: string,
): readonly string[] {
  const body = bodyAgain(words);
  if (body === undefined) return [];
  const isGroup = body === 'group';
  const post = document.views[sentence]?.sentence.post;
  for (let before = sentence; before >= Math.max(0, sentence - NEAR); before--) {
    const view = document.views[before];
    if (view === undefined || view.sentence.post !== post) return [];
    const named = view.actors.filter(({ span }) => before < sentence || span.end < (speaker?.start ?? 0));
    const bodies = new Set(
      named.map(({ actor }) => actor).filter((key) => mayBeMeant(document.actors.get(key), isGroup)),
    );
    if (bodies.size === 1) return [...bodies];
    const spoke = before < sentence && view.attribution?.speaker;
    if (bodies.size > 1)
      return spoke ? namedSpeaker(document, before, spoke).actors.filter((key) => bodies.has(key)) : [];
  }
  return [];
}

/** An organisation; where a group is meant, also one that fights, and none that is a state's. */
const mayBeMeant = (actor: LocalActor | undefined, isGroup: boolean): boolean =>
  actor !== undefined &&
  (isGroup
    ? (actor.kind === 'organisation' || actor.kind === 'armed-force') && codeOfSide(actor) === undefined
    : actor.kind === 'organisation');

/** "A relief worker": nobody who spoke before; "a spokesman" speaks for whoever did. */
const SOMEBODY_NEW = /^(?:an?|another) (?!(?:\p{L}+ )?(?:spokes|statement|post|message|letter|speech))/iu;

/** Behind a sentence that nobody says, a pronoun is whom that sentence is about, not whoever spoke before it. */
function followsUnsaid(document: DocumentView, { sentence, carriedFrom }: AttributionMention): boolean {
  return carriedFrom !== undefined && carriedFrom < sentence - 1 && !document.views[sentence - 1]?.attribution;
}

const BODY = /\b(?:army|military|troops|rebels|militants|militia|insurgents|police|ministry|government)$/iu;

/** Whether words name a body of a state or a force, if not which: "the army", "the ministry". */
export const namesBody = (words: string): boolean => BODY.test(words);

interface NamedSpeaker extends Speaker {
  /** Set for a pronoun: whether it stands for one person or for several. */
  readonly pronoun?: 'person' | 'many' | 'other';
  /** Which pronoun it is, in lower case. */
  readonly called?: string;
}

function namedSpeaker(document: DocumentView, sentence: number, phrase: Span): NamedSpeaker {
  const words = document.text.slice(phrase.start, phrase.end);
  const named = actorsInPhrase(document, document.views[sentence]?.actors ?? [], phrase);
  // "earlier it said"
  const called = words.toLowerCase().replace(/^.* (?=(?:he|she|it|they)$)/u, '');
  const pronoun = PRONOUNS_OF_SPEAKERS.get(called);
  if (pronoun !== undefined) return { actors: named, pronoun, called };
  return { actors: named.length > 0 ? named : stateOfPeople(document, words), words };
}

const PRONOUNS_OF_SPEAKERS: ReadonlyMap<string, NamedSpeaker['pronoun']> = new Map([
  ['he', 'person'],
  ['she', 'person'],
  ['him', 'person'],
  ['his', 'person'],
  ['their', 'many'],
  ['her', 'person'],
  ['they', 'many'],
  ['them', 'many'],
  ['it', 'other'],
]);

/** People who speak for themselves: "a Chadian woman who fled", "two Chadian doctors in the camp". */
const PRIVATE =
  /^[^,]{0,40}?\b(?:wom[ae]n|m[ae]n|girls?|boys?|child(?:ren)?|mothers?|fathers?|sons?|daughters?|brothers?|sisters?|wi(?:fe|ves)|husbands?|widows?|relatives?|famil(?:y|ies)|residents?|civilians?|citizens?|nationals?|students?|teachers?|doctors?|nurses?|medics?|farmers?|drivers?|workers?|villagers?|refugees?|migrants?|settlers?|survivors?|witness(?:es)?|journalists?|reporters?|activists?|academics?|professors?|analysts?|experts?|writers?|students?|tourists?|protesters?|demonstrators?|hostages?|captives?|prisoners?|detainees?|insurers?|traders?|brokers?|(?:security|medical|hospital|local|tribal|church) sources?|(?<!state )(?:media|press|newspapers?|tv|television|broadcasters?|outlets?|reports))\b/iu;

/**
 * "Chadian investigators", "the Chadian spokesperson": nobody by name, but somebody of a state that the document names, and for
 * that state.
 */
function stateOfPeople(document: DocumentView, words: string): string[] {
  if (PRIVATE.test(words) || AGAINST_STATE.test(words)) return [];
  for (const { 0: word, index } of words.matchAll(/(?<!\S)\p{Lu}\S*/gu)) {
    const code = codeOfDemonym(word.toLowerCase());
    if (code === undefined || FOLLOWING.test(words.slice(0, index))) continue;
    for (const actor of document.actors.values())
      if (actor.kind === 'state' && codeOfActor(actor) === code) return [actor.key];
  }
  return [];
}

/**
 * The actors that a noun phrase is about: "Chad's foreign minister Ali Reed" is Reed, not Chad; "Reed and Khan" are both.
 * Persons before organisations before states.
 */
function actorsInPhrase(document: DocumentView, mentions: readonly ActorMention[], phrase: Span): string[] {
  const touching = mentions.filter(({ span }) => touches(span, phrase));
  if (touching.length === 0) return [];
  const words = document.text.slice(phrase.start, phrase.end);
  const aside = phrase.start + (DESCRIBED.exec(words)?.index ?? words.length);
  const within = touching.filter(
    (mention) =>
      mention.span.start < aside &&
      !isWhereTheyAre(document, mention, phrase) &&
      !isWhomTheyFollow(document, mention, phrase) &&
      !isWhoAsked(document, mention, phrase),
  );
  const heads = within.filter((mention) => !isPossessive(document.text, mention) && !saysWhose(document.text, mention));
  const ranked = (heads.length > 0 ? heads : within).map((mention) => ({
    mention,
    rank: RANK[document.actors.get(mention.actor)?.kind ?? 'state'],
  }));
  // "a man who is thought Chad's strongest gang leader", "Chad's former president" do not speak for Chad
  if (heads.length === 0 && AGAINST_STATE.test(words)) return [];
  const best = Math.min(...ranked.map(({ rank }) => rank));
  const chosen = ranked
    .filter(({ mention, rank }) => rank === best || (best > 0 && standsBeside(document.text, mention, heads)))
    .map(({ mention }) => mention);
  const [first] = chosen;
  if (!first) return [];
  const joined = chosen.filter(
    (mention, i) => i === 0 || LISTED.test(document.text.slice(first.span.end, mention.span.start)),
  );
  return [...new Set(joined.map((mention) => mention.actor))].slice(0, best === 0 ? 3 : best === 3 ? 4 : 2);
}

/** "Chad and the African Union": neither belongs to the other, though bodies come before states. */
const standsBeside = (text: string, { span }: ActorMention, heads: readonly ActorMention[]): boolean =>
  heads.some(
    ({ span: other }) =>
      BESIDE.test(text.slice(span.end, other.start)) || BESIDE.test(text.slice(other.end, span.start)),
  );

const BESIDE = /^ and (?:the )?$/u;

/** Behind the name of a speaker: what only describes them, with names of its own. */
const DESCRIBED = /, (?:who|whom|whose|which|where|(?:led|\p{Ll}{3,}(?:ed|en)) by)\b/u;
const AGAINST_STATE =
  /\b(?:gangs?|rebels?|opposition|guerrillas?|militants?|separatists?|dissidents?|insurgents?|mutin(?:eers|ous)|coup (?:leaders?|plotters?)|exiled?|former|ex)\b/iu;

/** "Refugees reaching Albania", "doctors in Sudan": no state speaks where its visitors do. */
const BYSTANDERS =
  /^(?:\p{L}+ ){0,2}?(?:refugees|residents|witnesses|survivors|villagers|locals|families|doctors|medics|nurses|farmers|activists|workers|migrants|journalists|reporters|people) /iu;
const REBELS_OF = /^ (?:rebels?|insurgents?|guerrillas?|separatists?|militants?|opposition|coup leaders)\b/iu;
function isWhereTheyAre(document: DocumentView, { actor, span }: ActorMention, phrase: Span): boolean {
  const before = document.text.slice(phrase.start, span.start);
  const after = document.text.slice(span.end, phrase.end);
  if (saysWhoseKin(before) || saysWhoseOthers(after)) return true;
  if (document.actors.get(actor)?.kind !== 'state') return false;
  if (saysWhereHouseIs(before, after)) return true;
  // "South Sudan rebels"
  if (REBELS_OF.test(after)) return true;
  const people = BYSTANDERS.exec(document.text.slice(phrase.start, phrase.end))?.[0];
  return people !== undefined && span.start >= phrase.start + people.length;
}

/** "A source close to Reed", "diplomats familiar with the mission", "troops loyal to Reed", "an ally of Reed": others than Reed. */
const FOLLOWING =
  /\b(?:close to|familiar with|briefed by|loyal to|allied (?:to|with)|(?:all(?:y|ies)|supporters?|followers?|opponents?|critics?|rivals?) of|opposed to|backing|supporting) (?:\p{L}+ ){0,3}$/iu;
/** "Reed's staff", "Reed's soldiers", from the end of the name on. */
const FOLLOWERS =
  /^\p{L}{0,2}['’]s? (?:\p{Ll}+ ){0,2}?(?:staff|office|campaign|foundation|supporters|followers|loyalists|opponents|rivals|critics|allies|forces|troops|soldiers|fighters|gunmen|men|militia|widow|wife|husband|mother|father|parents|sons?|daughters?|brothers?|sisters?|family|relatives|friends|neighbou?rs|lawyers?)\b/u;
function isWhomTheyFollow({ text, actors }: DocumentView, { actor, span }: ActorMention, phrase: Span): boolean {
  if (FOLLOWING.test(text.slice(phrase.start, span.start))) return true;
  const isPerson = actors.get(actor)?.kind === 'person';
  return isPerson && FOLLOWERS.test(text.slice(Math.max(span.start, span.end - 2), phrase.end));
}

/** "Residents reached by the agency": they speak, and not the agency. */
const ASKED = new EndingPattern(
  /\b(?:reached|contacted|interviewed|quoted|cited|questioned|approached) by (?:the )?$/iu,
);
const isWhoAsked = ({ text }: DocumentView, { span }: ActorMention, phrase: Span): boolean =>
  ASKED.test(text.slice(phrase.start, span.start));

/** Between the names of a list: ", ", " and his minister ", ", Uganda and ". */
const LISTED =
  /^(?:,| and| with|,? and)(?: (?!who|which|of|whose|after|before|following|during|while|when|as|speaking|meeting)[\p{L}’'-]+,?){0,6} $/u;

/** "An al-Qaeda affiliate, JNIM": who is meant belongs to the first. */
const WHOSE = /^(?: |-)(?:affiliated?|offshoot|branch|all(?:y|ied)|linked|aligned|backed|led|run|held|based)\b/u;
const saysWhose = (text: string, { span }: ActorMention): boolean => WHOSE.test(text.slice(span.end, span.end + 14));

export const isPossessive = (text: string, mention: ActorMention): boolean => {
  const tail = text.slice(Math.max(mention.span.start, mention.span.end - 2), mention.span.end + 2);
  return /['’]s|s['’]/u.test(tail);
};
