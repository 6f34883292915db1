/** Facts other than figures that sources of one happening tell differently: what was hit, who did it, who holds a place, when. */
import { MS_PER_DAY } from '../../../../dataset/times/calendar-day.ts';
import { parseEdtf } from '../../../../dataset/times/edtf.ts';
import { BE_FORMS, CONJUNCTIONS, DETERMINERS, HAVE_FORMS, PREPOSITIONS } from '../../../lexicon/function-words.ts';
import { speaksForSide } from '../../../lexicon/bulletins.ts';
import { CIVILIAN_TARGETS, MILITARY_TARGETS } from '../../../lexicon/targets.ts';
import { happeningOf, isVerb, tellsOneOf } from '../../../lexicon/trigger-frames.ts';
import type { ActorMention, LocalClaim, LocalFact, TriggerMention } from '../../../stage.ts';
import { conceptOf } from '../../../text/concepts.ts';
import { WordPattern } from '../../../text/word-pattern.ts';
import type { Word } from '../../../text/words.ts';
import { liesIn } from '../../../text/spans.ts';
import type { DocumentView } from '../view/sentence-view.ts';
import { speakerName } from '../figures/claims.ts';
import { onlyHourOf } from '../further/continuation.ts';
import { holderOf } from './holders.ts';
import { denialOf, deniesDeed, notGuilty, victimOf } from './denied-facts.ts';
import { codeOfDemonym } from '../sides/actor-countries.ts';
import { BODIES, PARTIES, sideOf, spokenFor } from './spoken-for.ts';
import type { Speaker } from '../view/speakers.ts';
import { OWN_DEED } from '../view/own-deed.ts';
import type { Telling } from '../telling/telling.ts';
import type { Dating } from '../when/going-on.ts';
import { lowerAt } from '../../../text/word-at.ts';
import { BLOWS } from '../../../lexicon/happenings.ts';

type Told = Omit<LocalFact, 'by' | 'side'>;

/** The facts that a telling gives; most of them only by somebody's word. */
export function factsOf(
  document: DocumentView,
  telling: Telling,
  speaker: Speaker,
  dating: Omit<Dating, 'rule'>,
  claims: readonly LocalClaim[],
): LocalFact[] {
  const date = plannedDateOf(document, telling, dating);
  const by = telling.attribution && speakerName(document, speaker);
  const { publisher } = document;
  if (by === undefined) {
    if (publisher === undefined) return [];
    const told = [date, telling.attribution === undefined ? targetOfBulletin(document, telling) : undefined];
    return told.flatMap((fact) =>
      fact === undefined ? [] : [{ ...fact, by: publisher, side: sideOfBulletin(publisher) }],
    );
  }
  const [actor] = speaker.actors;
  const party = actor === undefined ? undefined : spokenFor(document, telling, actor);
  const side = actor === undefined ? bare(by) : (party?.side ?? sideOf(document, actor));
  const own = isOwnDeed(document, telling) || actsForSpeaker(document, telling, side);
  const text = document.text.slice(telling.span.start, telling.span.end);
  const told: readonly (Told | undefined)[] = [
    deniesDeed(text, telling) ? undefined : targetOf(document, telling, own),
    notGuilty(text, telling, party?.name ?? by) ?? culpritOf(document, telling, side),
    victimOf(text, telling.view.runs, claims),
    holderOf(
      document,
      telling,
      { value: by, key: side },
      takerOf(document, telling) ?? (own ? { value: by, key: side } : undefined),
    ),
    hourOf(telling, dating),
    dayTaken(telling, dating),
    date,
    denialOf(document.text, telling, claims),
  ];
  return told.flatMap((fact) => (fact === undefined ? [] : [{ ...fact, by, side }]));
}

const OF_ENEMY = /\b(?:enemy|rebels?|terrorists?|militants?|insurgents?|bandits?)\b/iu;

/** What the bulletin of a side says that its forces hit. */
function targetOfBulletin(document: DocumentView, telling: Telling): Told | undefined {
  const { main, form, span } = telling;
  if (main === undefined || form?.passive === true || form?.negated === true) return undefined;
  if (!speaksForSide(document.publisher)) return undefined;
  const enemyActs = OF_ENEMY.test(document.text.slice(span.start, main.span.start));
  return targetOf(document, telling, !enemyActs);
}

const sideOfBulletin = (publisher: string): string =>
  publisher.split(' ').flatMap((word) => codeOfDemonym(word.toLowerCase()) ?? [])[0] ?? publisher;

const bare = (words: string): string => words.toLowerCase().replace(/^the /u, '');

function isOwnDeed(document: DocumentView, { attribution, span }: Telling): boolean {
  if (!attribution) return false;
  const from = Math.max(attribution.content.start, span.start);
  return OWN_DEED.test(document.text.slice(from, attribution.content.end));
}

/** "A Thai jet bombed the base, Thailand's army said": whoever stands before the verb is of the speaker's side. */
function actsForSpeaker(document: DocumentView, { attribution, main, span, view }: Telling, side: string): boolean {
  const speaker = attribution?.speaker;
  if (!main || !speaker) return false;
  return view.actors.some(
    ({ actor, span: at, form }) =>
      liesIn(at, { start: span.start, end: main.span.start }) &&
      form !== 'pronoun' &&
      !liesIn(at, speaker) &&
      sideOf(document, actor) === side,
  );
}

const usesForce = ({ main }: Telling): boolean => tellsOneOf(main, BLOWS);

/** "had struck a command centre": what the object of the deed is used for. */
function targetOf(document: DocumentView, telling: Telling, own: boolean): Told | undefined {
  const { main, form } = telling;
  if (!main || (!usesForce(telling) && !AIMED.has(main.lemma))) return undefined;
  const isHit = form?.passive === true && !AIMED_AT.test(document.text.slice(main.span.start, main.span.end + 4));
  const phrase = isHit ? phraseBefore(telling, main.span.start) : phraseAfter(telling, main.span.end);
  const found = targetIn(document, phrase, { own, lemma: main.lemma });
  // "38 were killed when missiles hit the station"
  const blow = found === undefined && isHit ? strikingVerb(telling) : undefined;
  return blow === undefined
    ? found
    : targetIn(document, phraseAfter(telling, blow.span.end), { own, lemma: blow.lemma });
}

const AIMED_AT = /^aimed at\b/iu;

/** The verb of a clause behind the main one that tells what hit. */
const strikingVerb = ({ main, triggers, view }: Telling): TriggerMention | undefined =>
  triggers.find(
    (trigger) =>
      trigger.span.start > (main?.span.end ?? 0) &&
      isVerb(trigger) &&
      happeningOf(trigger) === 'strike' &&
      !BE_FORMS.has(view.words.findLast(({ end }) => end < trigger.span.start)?.lower ?? ''),
  );

/** What words behind or before a verb of force say that was hit. */
function targetIn(
  document: DocumentView,
  phrase: readonly Word[],
  { own, lemma: verb }: { readonly own: boolean; readonly lemma: string },
): Told | undefined {
  const [first, last] = [phrase[0], phrase.at(-1)];
  if (!first || !last) return undefined;
  const civilian = phrase.some(({ lower, lemma }) => isOneOf(CIVILIAN_TARGETS, lower, lemma));
  const military = phrase.some(({ lower, lemma }) => isOneOf(MILITARY_TARGETS, lower, lemma));
  if (civilian === military) return undefined;
  const value = document.text.slice(first.start, last.end);
  // what was aimed at is said by whoever aimed
  const aimed = military && AIMED.has(verb);
  return { of: 'target', value, key: civilian ? 'civilian' : 'military', own: own || aimed };
}

const AIMED: ReadonlySet<string> = new Set(['target', 'aim']);

const isOneOf = (words: ReadonlySet<string>, lower: string, lemma: string): boolean =>
  words.has(lower) || words.has(lemma) || words.has(lower.replace(/s$/u, ''));

/** No noun phrase of a target is longer. */
const LONGEST = 7;
/** Prepositions between a verb and its object, and within a noun phrase. */
const LEADING = new Set(['on', 'at', 'against']);
const WITHIN = new Set(['of', 'for']);

function phraseAfter({ view, span }: Telling, from: number): readonly Word[] {
  const words = view.words.filter((word) => word.start >= from && word.end <= span.end);
  const skipped = LEADING.has(lowerAt(words, 0)) ? 1 : 0;
  return untilEdge(words.slice(skipped, skipped + LONGEST));
}

function phraseBefore({ view, span, attribution }: Telling, to: number): readonly Word[] {
  // "he said 31 civilians had been killed": who says so is none of them
  const said = attribution?.content.start ?? span.start;
  const from = said < to ? Math.max(said, span.start) : span.start;
  const words = view.words.filter((word) => word.start >= from && word.end <= to);
  const phrase = words.slice(0, words.findLastIndex(({ lower }) => !BE_FORMS.has(lower) && !HAVE_FORMS.has(lower)) + 1);
  const opens = phrase.findLastIndex(
    (word, i) =>
      DETERMINERS.has(word.lower) || word.lower === 'that' || word.start - (phrase[i - 1]?.end ?? word.start) > 1,
  );
  const at = Math.max(0, opens);
  return phrase.slice(lowerAt(phrase, at) === 'that' ? at + 1 : at).slice(0, LONGEST);
}

function untilEdge(words: readonly Word[]): readonly Word[] {
  const end = words.findIndex((word, i) => {
    const parted = word.start - (words[i - 1]?.end ?? word.start) > 1;
    return parted || CONJUNCTIONS.has(word.lower) || (PREPOSITIONS.has(word.lower) && !WITHIN.has(word.lower));
  });
  return end < 0 ? words : words.slice(0, end);
}

/** "Fighters of the M23 have taken the airport, residents said": whom the words let take or hold it. */
function takerOf(document: DocumentView, telling: Telling): Pick<Told, 'value' | 'key'> | undefined {
  const { attribution, main, view } = telling;
  if (!attribution || !main) return undefined;
  const taker = view.actors.find(
    ({ span, form }) => form !== 'pronoun' && span.start >= attribution.content.start && span.end <= main.span.start,
  );
  const actor = taker && document.actors.get(taker.actor);
  if (!taker || !actor || !PARTIES.has(actor.kind)) return undefined;
  if (!opensContent(document, telling, taker, main.span.start)) return undefined;
  return { value: actor.name, key: sideOf(document, taker.actor) };
}

const BLAMED = new WordPattern(/\b(?:blam(?:ed|es|ing)|accus(?:ed|es|ing))\b/u);
const CAUSED = new WordPattern(
  /\b(?:caused|carried out|responsible for|behind the|fired|opened fire|started the|shelled|bombed|struck|attacked|blown up|blew up|used (?:\p{L}+ ){1,5}to (?:strike|hit|shell|bomb|attack)|(?:set|setting) (?:\p{L}+ ){1,3}on fire)\b/u,
);

/** "blamed Israel for the blast", "said that the rebels had shelled the hospital": who else did it. */
function culpritOf(document: DocumentView, telling: Telling, side: string): Told | undefined {
  const { attribution, view, span } = telling;
  if (!attribution) return undefined;
  const text = document.text.slice(span.start, span.end);
  const blamed = attribution.act === 'accuse' && BLAMED.test(text, view.runs);
  const caused = blamed ? undefined : CAUSED.exec(text, view.runs);
  if (caused === null) return undefined;
  const deed = caused === undefined ? span.end : span.start + caused.index;
  const from = blamed ? (attribution.cue?.end ?? span.start) : attribution.content.start;
  const body = blamed ? BODY_BLAMED.exec(text)?.[1] : undefined;
  if (body !== undefined) return { of: 'culprit', value: `the ${body}`, key: body };
  const subject = view.actors.find((mention) => mention.span.start >= from && mention.form !== 'pronoun');
  if (!subject || !liesIn(subject.span, span) || (!blamed && !opensContent(document, telling, subject, deed)))
    return peopleBlamed(document, telling, side, deed) ?? bodyBlamed(document, telling, deed);
  const key = sideOf(document, subject.actor);
  const value = document.actors.get(subject.actor)?.name;
  return value === undefined || key === side ? undefined : { of: 'culprit', value, key };
}

/** "blamed the army for": nobody by name. */
const BODY_BLAMED = new RegExp(`\\b(?:blam|accus)(?:ed|es|ing) the (${BODIES}) `, 'u');

/** "that Thai soldiers had opened fire": a people's name stands for its state. */
function peopleBlamed(document: DocumentView, telling: Telling, side: string, deed: number): Told | undefined {
  const { attribution, view, span } = telling;
  const people = view.peoples.find(
    ({ span: at, code }) =>
      code !== side &&
      at.start >= (attribution?.content.start ?? span.end) &&
      opensContent(document, telling, { span: at }, deed),
  );
  if (people === undefined) return undefined;
  const value = document.text.slice(people.span.start, view.words.find(({ start }) => start > people.span.end)?.end);
  return { of: 'culprit', value, key: people.code };
}

/** "That the army had opened fire", "that coalition jets had struck": nobody by name. */
function bodyBlamed({ text }: DocumentView, { attribution }: Telling, deed: number): Told | undefined {
  const said = attribution === undefined ? '' : text.slice(attribution.content.start, deed);
  const body = BODY_ACTS.exec(said)?.[1];
  return body === undefined ? undefined : { of: 'culprit', value: `the ${body}`, key: body };
}

const BODY_ACTS = new RegExp(
  `^(?:that )?(?:it was )?(?:the )?(${BODIES})(?: (?:jets?|planes?|warplanes?|aircraft|drones?|troops|forces|fighters|soldiers|artillery))? (?:that )?(?:had |has |have |was |were )?$`,
  'u',
);

/** "that Armenia had fired", "that a rocket of the militia had caused": the actor stands before the verb, at the head. */
function opensContent(
  document: DocumentView,
  { attribution }: Telling,
  { span }: Pick<ActorMention, 'span'>,
  deed: number,
): boolean {
  if (!attribution) return false;
  if (span.start > deed) return / by (?:the )?$/u.test(document.text.slice(deed, span.start));
  const before = document.text.slice(attribution.content.start, span.start);
  return OPENS.test(before) || SHOWS_THAT.test(before);
}

const OPENS =
  /^["“]?(?:(?:they|it|he|she) (?:believed?|thought|suspected) )?(?:that )?(?:[Tt]he |an? )?(?:\p{L}+ of )?(?:the )?$/u;
/** "Said that its intelligence indicated that the rebels were behind it". */
const SHOWS_THAT = /\b(?:indicates?|indicated|shows?|showed|proves?|proved) that (?:the )?$/u;

/** "Captured the town on Wednesday": the day of what happens to a place once. */
function dayTaken({ main, form }: Telling, { when, whenText, whenBasis }: Omit<Dating, 'rule'>): Told | undefined {
  const isTaking = happeningOf(main) === 'control' && form?.tense === 'past' && !form.negated;
  if (!isTaking || when === undefined || whenText === undefined || whenBasis === 'post-time') return undefined;
  return DAY.test(when) ? { of: 'day', value: whenText, key: when } : undefined;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** The hour of a happening, where the words give one. */
function hourOf({ main, view }: Telling, { when, whenText, whenBasis }: Omit<Dating, 'rule'>): Told | undefined {
  const only = onlyHourOf(view);
  if (only?.value !== undefined) return { of: 'time', value: only.text, key: only.value };
  if (!main || when === undefined || whenText === undefined || whenBasis === 'post-time') return undefined;
  return /T\d/u.test(when) ? { of: 'time', value: whenText, key: when } : undefined;
}

/** Words by which a later meeting, strike or vote is set beside a first. */
const FURTHER = new WordPattern(/\b(?:another|further|second|third|again|more|resume[sd]?|later round)\b/iu);

/** What is put off has two days, and both are right. */
const MOVED = new WordPattern(
  /\b(?:postpon(?:e|ed|ing)|delayed|rescheduled|put off|moved (?:to|from|back)|brought forward|instead of)\b/iu,
);

/** The day on which what is planned is to happen: of the times ahead, the one nearest to the words that tell it. */
function plannedDateOf(
  document: DocumentView,
  { view, span, main, triggers }: Telling,
  { when }: Omit<Dating, 'rule'>,
): Told | undefined {
  const post = document.posts[view.sentence.post];
  const written = parseEdtf(post?.written ?? post?.published ?? document.date ?? when ?? '');
  if (!main || !written || FURTHER.test(view.sentence.text, view.runs) || MOVED.test(view.sentence.text, view.runs))
    return undefined;
  const ahead = view.times.filter(({ value, use, span: at, deadline }) => {
    const time = use === 'point' && !deadline && liesIn(at, span) ? parseEdtf(value ?? '') : undefined;
    return time !== undefined && !time.openEnd && time.latestMs > written.latestMs + MS_PER_DAY;
  });
  const [only] = ahead;
  if (only?.value === undefined || ahead.length > 1) return undefined;
  return {
    of: 'date',
    value: only.text,
    key: only.value,
    about: [...new Set(triggers.map(({ lemma }) => conceptOf(lemma)))],
  };
}
