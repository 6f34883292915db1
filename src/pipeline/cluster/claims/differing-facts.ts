/** What sources of one happening tell differently beside figures. */
import { MS_PER_DAY } from '../../../dataset/times/calendar-day.ts';
import { parseEdtf } from '../../../dataset/times/edtf.ts';
import { groupBy } from '../../../dataset/group-by.ts';
import type { Claim } from '../../../dataset/records/records.ts';
import type { LocalFact } from '../../stage.ts';
import { claimRecord } from './claim-record.ts';
import { countOthers } from './count-others.ts';
import { giveSameFigure } from '../tellings/quantity-key.ts';
import { shareFigure } from '../tellings/figures-in-common.ts';
import { standCloseBy } from '../tellings/close-by.ts';
import { placesExclude, whereaboutsOf } from '../tellings/places-apart.ts';
import { conceptOf } from '../../text/concepts.ts';
import { stem } from '../../text/stems.ts';
import { quoteOf, type Telling } from '../tellings/tellings.ts';
import { speaksForSide } from '../../lexicon/bulletins.ts';
import { wordList } from '../../lexicon/word-list.ts';

/** What a fact is called where it stands beside another. */
const CALLED: Readonly<Record<LocalFact['of'], string>> = {
  target: 'what was hit',
  culprit: 'who did it',
  victim: 'who was killed',
  holder: 'who holds the place',
  time: 'hour',
  date: 'planned day',
  day: 'when it was taken',
  denial: 'whether it happened',
};

/** Hours that are told this far from each other are two. */
const APART_MS = 45 * 60_000;

/** Whether two sources cannot both be right; what adds to or repeats the other is no difference. */
export function differ(a: LocalFact, b: LocalFact): boolean {
  if (a.of !== b.of || a.side === b.side || a.by === b.by || a.key === b.key) return false;
  switch (a.of) {
    // who struck says that it was soldiers, others that it was not
    case 'target':
      return (a.key === 'military' ? a : b).own === true;
    // who is accused names another, or denies it
    case 'culprit':
      return a.side === b.key || b.side === a.key;
    case 'victim':
      return a.key === 'none' || b.key === 'none';
    // each side says that it holds the place; "the army" may be any state's, and "rebels" may have a name
    case 'holder':
      return ![isUnnamedForceOf, mayBeNamed].some((isOne) => isOne(a.key, b.key) || isOne(b.key, a.key));
    case 'time':
      return liesApart(a.key, b.key);
    // set against what tells it, and against nothing that denies it too
    case 'denial':
      return false;
    case 'day':
      return liesDaysApart(a.key, b.key);
    case 'date':
      return a.about?.some((lemma) => b.about?.includes(lemma)) === true && excludes(a.key, b.key);
  }
}

/** A force by no name, and a state by its code. */
const isUnnamedForceOf = (force: string, state: string): boolean =>
  UNNAMED_FORCE.test(force) && /^[A-Z]{2}$/u.test(state);
const UNNAMED_FORCE = /^(?:government |state )?(?:army|military|government|police|troops|forces)$/u;

/** Those who fight for no state by no name, and others who do. */
const mayBeNamed = (unnamed: string, other: string): boolean =>
  UNNAMED_FIGHTERS.test(unnamed) && !UNNAMED_FORCE.test(other) && !/^[A-Z]{2}$/u.test(other);
const UNNAMED_FIGHTERS = /^(?:rebels|insurgents|militants|guerrillas|rebel (?:forces|fighters|troops))$/iu;

/** Two hours of one day, each with the slack of its words. */
function liesApart(a: string, b: string): boolean {
  const [mine, theirs] = [parseEdtf(a), parseEdtf(b)];
  if (
    !mine ||
    !theirs ||
    mine.latestMs - mine.earliestMs > MS_PER_DAY / 2 ||
    theirs.latestMs - theirs.earliestMs > MS_PER_DAY / 2
  )
    return false;
  const gap = Math.max(mine.earliestMs - theirs.latestMs, theirs.earliestMs - mine.latestMs);
  return gap > APART_MS && gap < MS_PER_DAY;
}

/** Days within which two sources may mean one deed. */
const SAME_DEED_DAYS = 5;

/** Two days of one week. */
function liesDaysApart(a: string, b: string): boolean {
  const [mine, theirs] = [parseEdtf(a), parseEdtf(b)];
  if (!mine || !theirs) return false;
  const gap = Math.max(mine.earliestMs - theirs.latestMs, theirs.earliestMs - mine.latestMs);
  return gap > 0 && gap < SAME_DEED_DAYS * MS_PER_DAY;
}

/** Two days, weeks or months that have no day in common. */
function excludes(a: string, b: string): boolean {
  const [mine, theirs] = [parseEdtf(a), parseEdtf(b)];
  return mine && theirs ? mine.earliestMs > theirs.latestMs || theirs.earliestMs > mine.latestMs : false;
}

/** Whether two tellings give one fact differently. */
export const tellFactsDifferently = (a: Telling, b: Telling): boolean =>
  giveFactsDifferently(a, b) || denialIn(a, b) !== undefined || denialIn(b, a) !== undefined;

/** Whether two tellings give facts of which only one can be true, be it about the day, the place or who did it. */
export const giveFactsDifferently = (a: Telling, b: Telling): boolean =>
  a.facts.some((mine) => b.facts.some((theirs) => differ(mine, theirs)));

/** Whether two tellings give one figure for one thing, be the places that they name apart. */
export const giveOneFigure = (a: Telling, b: Telling): boolean => giveSameFigure(a, b, standCloseBy(a, b));

/** The fact by which one telling denies what another tells by its verb; who denies it is not who tells it. */
function denialIn(denial: Telling, other: Telling): LocalFact | undefined {
  const { facts, actors } = denial;
  const { mention } = other;
  if (mention.status === 'denied' || other.facts.some(({ of }) => of === 'denial')) return undefined;
  if (areOfOneBulletin(denial, other)) return undefined;
  const speaks = (id: string): boolean => other.actors.some(({ actor, role }) => role === 'speaker' && actor.id === id);
  if (actors.some(({ actor, role }) => role === 'speaker' && speaks(actor.id))) return undefined;
  return facts.find(
    ({ of, about = [] }) => of === 'denial' && (about.length === 0 ? follows(denial, other) : isOf(about, other)),
  );
}

/** Whether both are the word of the side that publishes them: no other speaks there by name. */
const areOfOneBulletin = (a: Telling, b: Telling): boolean =>
  a.document === b.document &&
  speaksForSide(a.document.publisher) &&
  ![a, b].some(({ actors }) => actors.some(({ role }) => role === 'speaker'));

/** "Medics dismissed that": of what stands right before it, and of nothing else. */
const follows = (denial: Telling, { post, mention, isHeadline }: Telling): boolean =>
  denial.post === post && !isHeadline && denial.mention.sentence - mention.sentence === 1;

/** Whether a denial of something is of what a telling tells. */
const isOf = (denied: readonly string[], { trigger, topics }: Telling): boolean =>
  trigger !== undefined &&
  (denied.includes(trigger) || areBlows(denied, topics.has('air-strike') && trigger === KILL ? FIRE : trigger));

/** Who is killed by a shell is killed by somebody's fire. */
const [KILL, FIRE] = ['kill', 'fire'].map((word) => conceptOf(stem(word))) as [string, string];

/** Words for the use of force, by which two sources tell one deed: who is said to have bombed a town denies that it was shelled. */
const BLOW_VERBS: ReadonlySet<string> = new Set(
  wordList('attack strike hit bomb bombard shell fire raid launch drop target carry destroy shoot down sink').map(
    (word) => conceptOf(stem(word)),
  ),
);
const areBlows = (denied: readonly string[], trigger: string): boolean =>
  BLOW_VERBS.has(trigger) && denied.some((concept) => BLOW_VERBS.has(concept));

/**
 * The facts of one event on which its sources differ, as claims side by side. Facts that nobody contradicts are none: they are told
 * by date, place and title. `shownName` says how somebody whom a document names so is shown.
 */
export function differingFacts(
  tellings: readonly Telling[],
  shownName: (name: string) => string | undefined,
): readonly Claim[] {
  const all = tellings.flatMap((telling) => telling.facts.map((fact) => ({ fact, telling })));
  const facts = all.flatMap(({ fact, telling }): Claim[] => {
    if (!all.some((other) => differ(fact, other.fact))) return [];
    const value = NAMES_SOMEBODY.has(fact.of) ? shownName(fact.value) : fact.value;
    return value === undefined ? [] : [claimOf(telling, CALLED[fact.of], value, shownName(fact.by))];
  });
  return [...facts, ...deniedDeeds(tellings, shownName), ...differingPlaces(tellings, shownName)];
}

/** What some tell and others deny, where no other fact says so already: who did it, or who holds the place. */
function deniedDeeds(tellings: readonly Telling[], shownName: (name: string) => string | undefined): readonly Claim[] {
  const denying = tellings.filter(({ facts }) => facts.some(({ of }) => of === 'denial'));
  return tellings.flatMap((telling): Claim[] => {
    const denialOf = (mine: Telling, other: Telling): LocalFact | undefined =>
      giveFactsDifferently(mine, other) || mayBothHold(mine, other) ? undefined : denialIn(mine, other);
    const denial = denying.includes(telling)
      ? tellings.map((other) => denialOf(telling, other)).find((fact) => fact !== undefined)
      : undefined;
    if (denial !== undefined) return [claimOf(telling, CALLED.denial, denial.value, shownName(denial.by))];
    if (!denying.some((other) => denialOf(other, telling) !== undefined)) return [];
    const speaker = telling.actors.find(({ role }) => role === 'speaker')?.actor.name;
    return [claimOf(telling, CALLED.denial, telling.mention.title, speaker ?? telling.document.publisher)];
  });
}

/** Whether a denial leaves the deed of another telling as it is: who says that it was not they of what is told without a doer, that nobody was hurt of those whom that does not count, or that a figure which that does not give is right. */
function mayBothHold(denial: Telling, deed: Telling): boolean {
  const isOfDoer = denial.facts.some(({ of, key }) => of === 'culprit' && key === 'none');
  if (isOfDoer && !namesDoer(deed)) return true;
  const unharmed = denial.mention.claims.filter(({ value }) => value === 'none');
  const { claims } = deed.mention;
  // "Dismissed the claim to have downed five jets": of one jet somebody else speaks
  if (denial.mention.claims.length > unharmed.length && claims.length > 0 && !shareFigure(denial, deed)) return true;
  return (
    unharmed.length > 0 &&
    claims.length > 0 &&
    unharmed.every((none) => claims.every((claim) => countOthers(none, claim)))
  );
}

const BLAMES = /\b(?:blam|accus)(?:es?|ed|ing)\b/iu;
const namesDoer = (telling: Telling): boolean =>
  telling.actors.some(({ role }) => role === 'agent') ||
  telling.facts.some(({ of }) => of === 'culprit') ||
  BLAMES.test(quoteOf(telling));

const NAMES_SOMEBODY: ReadonlySet<LocalFact['of']> = new Set(['culprit', 'holder']);

/** The places of tellings that are of one happening for all that one source counts in them, and yet exclude each other. */
function differingPlaces(
  tellings: readonly Telling[],
  shownName: (name: string) => string | undefined,
): readonly Claim[] {
  const counting = tellings.filter(({ mention }) => mention.claims.length > 0);
  // Most events have one place, however often they are told.
  const byPlaces = groupBy(counting, (telling) =>
    whereaboutsOf(telling)
      .bounded.map(({ id }) => id)
      .join(' '),
  );
  if (byPlaces.size < 2) return [];
  return counting.flatMap((telling): Claim[] => {
    if (!counting.some((other) => placesExclude(telling, other) && giveOneFigure(telling, other))) return [];
    const by = telling.mention.claims[0]?.by;
    const names = whereaboutsOf(telling).bounded.map(({ name }) => name);
    return [claimOf(telling, 'where', names.join(', '), by === undefined ? undefined : shownName(by))];
  });
}

function claimOf({ mention, document }: Telling, what: string, value: string, by: string | undefined): Claim {
  return claimRecord(document, mention.span, { what, value }, by);
}
