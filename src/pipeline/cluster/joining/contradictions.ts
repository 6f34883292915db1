/** What forbids that two tellings tell one happening. */
import { rememberingEach } from '../../../dataset/remembering.ts';
import { answersWhenever } from './answers.ts';
import { giveOneFigure, tellFactsDifferently } from '../claims/differing-facts.ts';
import { agreedOn } from '../tellings/roles.ts';
import { conceptOf } from '../../text/concepts.ts';
import { stem } from '../../text/stems.ts';
import { countedThings, countTheSame } from '../tellings/quantity-key.ts';
import { comesAgain, isFurtherBlow } from './one-blow.ts';
import { hoursContradict, shareNight } from './parts-of-day.ts';
import { shareProperWord } from '../tellings/proper-words.ts';
import { stretchesContradict } from './stretches.ts';
import { countsForMore } from './sums-over-places.ts';
import { tellOtherDeeds } from './other-deeds.ts';
import { tellOnOtherDays } from './on-other-days.ts';
import {
  areOnePlace,
  nameOnePlace,
  placesExclude,
  sharePlace,
  shareTown,
  whereaboutsOf,
} from '../tellings/places-apart.ts';
import { quoteOf, type Telling } from '../tellings/tellings.ts';

/**
 * Whether two tellings cannot be of one happening: their dates exclude each other, they happened at different places,
 * two different people speak, or one sentence or table told them apart. Different numbers are no veto: they are what makes a
 * disagreement.
 */
export function contradicts(a: Telling, b: Telling): boolean {
  // What is quickest to see comes first: this is asked of millions of pairs.
  return (
    datesContradict(a, b) ||
    stretchesContradict(a, b) ||
    phasesContradict(a, b) ||
    othersChangeHands(a, b) ||
    tellOtherDeeds(a, b) ||
    countsForMore(a, b) ||
    countsForMore(b, a) ||
    toldApart(a, b) ||
    setApart(a, b) ||
    areRowsOfOneTable(a, b) ||
    isSumOfTable(a) ||
    isSumOfTable(b) ||
    speakersContradict(a, b) ||
    countTheirOwn(a, b) ||
    (placesExclude(a, b) && !giveOneFigure(a, b)) ||
    areStrangers(a, b) ||
    hoursContradict(a, b)
  );
}

/** What begins and what ends are two happenings, of one siege or one round of talks as well. */
const [BEGINS, ENDS] = ['begin', 'end'].map((word) => conceptOf(stem(word)));

function phasesContradict({ trigger }: Telling, { trigger: other }: Telling): boolean {
  return (trigger === BEGINS && other === ENDS) || (trigger === ENDS && other === BEGINS);
}

/** Captives, the dead and abducted children are handed over by different terms, though often agreed in one breath. */
const HANDED_OVER = ['prisoner-exchange', 'return-of-bodies', 'abducted-children'] as const;

/** Whether each telling is of some who change hands, and of none of whom the other is. */
function othersChangeHands({ topics }: Telling, { topics: others }: Telling): boolean {
  return (
    HANDED_OVER.some((topic) => topics.has(topic)) &&
    HANDED_OVER.some((topic) => others.has(topic)) &&
    !HANDED_OVER.some((topic) => topics.has(topic) && others.has(topic))
  );
}

/** One sentence tells two happenings apart, unless it sets two figures for one thing against each other, or a deed and its denial. */
function toldApart(a: Telling, b: Telling): boolean {
  if (a.document !== b.document || a.mention.sentence !== b.mention.sentence) return false;
  return !dispute(a, b) && !tellFactsDifferently(a, b);
}

/** "Separately, …", "Another strike …": the post says itself that this is something else than what it told before. */
const ANOTHER =
  /^[“"‘']?(?:separately|elsewhere|in (?:a separate|another|an unrelated)|(?:a|two|three|several) separate|another (?:\p{L}{1,15} ){0,2}(?:attack|strike|raid|blast|explosion|missile|drone|shell|rocket|bomb)s?)\b/iu;

function setApart(a: Telling, b: Telling): boolean {
  if (a.document !== b.document && a.post !== b.post) return false;
  const [earlier, later] = a.mention.sentence > b.mention.sentence ? [b, a] : [a, b];
  if (a.post !== b.post) return isFurtherBlow(later) && !isFurtherBlow(earlier);
  const text = quoteOf(later);
  if (later.isHeadline || earlier.isHeadline) return later.isHeadline && earlier.isHeadline && ANOTHER.test(text);
  if (comesAgain(later) && !comesAgain(earlier)) return true;
  return ANOTHER.test(text) || answersBlow(later, text) || turnsElsewhere(later, text, earlier);
}

/** "The army answered with artillery": another blow than the one that it answers. */
const ANSWERS = /^[^,;:“"]{2,80}? (?:answered|responded|retaliated|replied|hit back|struck back) (?:with|by) /u;
const answersBlow = ({ mention }: Telling, text: string): boolean => mention.kind === 'action' && ANSWERS.test(text);

/** "In Wau, 39 people were killed": a report that puts the place first turns to it from what it told before. */
function turnsElsewhere({ mention, places }: Telling, text: string, earlier: Telling): boolean {
  const named = mention.kind === 'action' ? FRONTED.exec(text)?.[1] : undefined;
  if (named === undefined) return false;
  const place = places.find(({ name, aliases }) => [name, ...aliases].some((one) => named.startsWith(one)));
  // a village that no gazetteer has
  if (place === undefined) return FAR_OFF.test(text) && !sharesWord(earlier, named);
  const before = whereaboutsOf(earlier).all.filter(({ kind }) => kind !== 'country');
  return place !== undefined && !before.some((other) => areOnePlace(place, other));
}

/** "In Blen, 60 km to the west, …": so far from what was told before. */
const FAR_OFF =
  /^(?:In|At|Near|Outside) \p{Lu}[^,]{1,40}, (?:about |some |around )?[\d,]+ ?(?:km|kms|kilomet(?:er|re)s|miles) /u;

const sharesWord = ({ passages }: Telling, named: string): boolean =>
  passages.some(({ quote }) => quote.includes(named.split(/[ ,]/u, 1)[0] ?? named));

const FRONTED =
  /^(?:In|At|Near|Outside|Around|Further (?:north|south|east|west),? in) (?:the (?:\p{L}+ ){0,3}(?:of )?)?(\p{Lu}.{1,40})/u;

/** Whoever made a table told its rows apart. */
function areRowsOfOneTable(a: Telling, b: Telling): boolean {
  return a.document === b.document && a.mention.imported !== undefined && b.mention.imported !== undefined;
}

/** What a report sums up in a table since a day, or of a whole district, is no figure of one blow there. */
const isSumOfTable = ({ mention }: Telling): boolean => mention.ofTable === true;

/**
 * Two documents of which each names somebody or some place, and none that the other names, do not tell of one happening;
 * unless both are dated and they count the same things, as a service and its state do of one attack.
 */
function areStrangers(a: Telling, b: Telling): boolean {
  if (a.document === b.document) return false;
  if (isOfNoDay(a) || isOfNoDay(b)) return !shareSomebody(a, b) && !nameOnePlace(a, b) && !shareProperWord(a, b);
  if (!namesAny(a) || !namesAny(b)) return false;
  return (
    !shareNames(a, b) &&
    !shareProperWord(a, b) &&
    (!a.days || !b.days || countTheSame(countedThings(a.quantities), countedThings(b.quantities)) === 0)
  );
}

/** Nothing says that what a document without any day tells is of the same year: it has at least to share a name. */
const isOfNoDay = ({ days, document }: Telling): boolean => days === undefined && document.date === undefined;

/** Whether a telling names anybody or any place. */
export const namesAny = ({ actors, places, about }: Telling): boolean =>
  actors.length + places.length + about.length > 0;

/** Whether two tellings have somebody or some place in common. */
const shareNames = (a: Telling, b: Telling): boolean => shareSomebody(a, b) || sharePlace(a, b);

const shareSomebody = (a: Telling, b: Telling): boolean =>
  a.actors.some(({ actor }) => b.actors.some((other) => other.actor.id === actor.id));

/** "The army said ten fighters died, while the rebels put the toll at two": two speakers count the same. */
const dispute = (a: Telling, b: Telling): boolean =>
  countTheSame(a.quantities, b.quantities) > 0 && agreedOn(a, b, 'speaker') < 1;

/**
 * A date that only the post gives may be off by a day: the report follows the happening. Who answers another speaks of the same day,
 * whenever the post was written; and a headline that has no date speaks of the day that its text gives,
 * but not of what lies far back: "Commander of the siege killed" is no siege of two years ago.
 */
function datesContradict(a: Telling, b: Telling): boolean {
  if (!a.days || !b.days || isUndatedHeadline(a, b) || isUndatedHeadline(b, a)) return false;
  const bothDated = a.datedByText && b.datedByText;
  const slack = bothDated ? 0 : 1;
  const apart = a.days.first > b.days.last + slack || b.days.first > a.days.last + slack;
  return apart && (bothDated ? !tellOnOtherDays(a, b) && !shareNight(a, b) : !answersWhenever(a, b));
}

function isUndatedHeadline(a: Telling, b: Telling): boolean {
  if (a.post !== b.post || !a.isHeadline || a.datedByText || !b.datedByText) return false;
  return a.days !== undefined && b.days !== undefined && a.days.first - b.days.last <= NEWS_DAYS;
}

/** Reports look back over a month at most: what is older is background. */
const NEWS_DAYS = 31;

/** Two people speak. (What a state says, its minister says: those agree.) */
function speakersContradict(a: Telling, b: Telling): boolean {
  return a.mention.kind === 'statement' && b.mention.kind === 'statement' && twoPeopleSpeak(a, b);
}

function twoPeopleSpeak(a: Telling, b: Telling): boolean {
  const speakers = ({ actors }: Telling) =>
    actors.filter(({ role, actor }) => role === 'speaker' && actor.kind === 'person').map(({ actor }) => actor.id);
  const mine = speakers(a);
  const theirs = speakers(b);
  return mine.length > 0 && theirs.length > 0 && !mine.some((id) => theirs.includes(id));
}

/** The victims that a telling counts. Each is compared with many. */
const victimsIn = rememberingEach((quantities: ReadonlySet<string>) =>
  [...quantities].filter((key) => VICTIMS.test(key)),
);
const VICTIMS = / (?:killed|died|injured|wounded)$/u;
const IN_ARMS = /\b(?:soldier|troop|servicem[ae]n|fighter|airm[ae]n|marine|recruit|conscript|guard)s? /u;

/**
 * In two posts of one paper a commander counts his soldiers and a mayor the people of a town: they speak of two blows, unless both name
 * the town.
 */
function countTheirOwn(a: Telling, b: Telling): boolean {
  if (a.document !== b.document || a.post === b.post) return false;
  const [mine, theirs] = [victimsIn(a.quantities), victimsIn(b.quantities)];
  if (mine.length === 0 || theirs.length === 0) return false;
  const inArms = [mine, theirs].map((keys) => keys.every((key) => IN_ARMS.test(key)));
  const isNeither = [mine, theirs].some((keys, i) => !inArms[i] && keys.some((key) => IN_ARMS.test(key)));
  return inArms[0] !== inArms[1] && !isNeither && !shareTown(a, b) && twoPeopleSpeak(a, b);
}
