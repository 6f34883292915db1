/** How likely two tellings tell the same happening: 0 to 1, or a veto. */
import type { PlaceRecord } from '../../dataset/records.ts';
import { distanceKm } from '../text/distance.ts';
import type { Telling } from './tellings.ts';

/** What is rare in this corpus says more than what every sentence has. */
export interface Rarity {
  /** Inverse document frequency of a stem: ln(tellings / tellings that have it). */
  readonly ofStem: (stem: string) => number;
  readonly ofActor: (id: string) => number;
  readonly ofQuantity: (key: string) => number;
  /** Length of a telling's vector of stem weights. */
  readonly norm: (telling: Telling) => number;
}

/** Counts how many tellings have each stem and each actor. */
export function measureRarity(tellings: readonly Telling[]): Rarity {
  const stems = new Map<string, number>();
  const actors = new Map<string, number>();
  const quantities = new Map<string, number>();
  const norms = new Map<Telling, number>();
  for (const telling of tellings) {
    for (const stem of telling.stems) stems.set(stem, (stems.get(stem) ?? 0) + 1);
    for (const key of telling.quantities) quantities.set(key, (quantities.get(key) ?? 0) + 1);
    for (const { actor } of telling.actors) actors.set(actor.id, (actors.get(actor.id) ?? 0) + 1);
  }
  const total = tellings.length + 1;
  const weights = new Map([...stems].map(([stem, count]) => [stem, Math.log(total / count)]));
  const ofStem = (stem: string): number => weights.get(stem) ?? Math.log(total);
  const ofActor = (id: string): number => Math.log(total / (actors.get(id) ?? 1));
  const ofQuantity = (key: string): number => Math.log(total / (quantities.get(key) ?? 1));
  const norm = (telling: Telling): number => {
    const known = norms.get(telling);
    if (known !== undefined) return known;
    let sum = 0;
    for (const stem of telling.stems) sum += ofStem(stem) ** 2;
    const made = Math.sqrt(sum);
    norms.set(telling, made);
    return made;
  };
  return { ofStem, ofActor, ofQuantity, norm };
}

/**
 * Weights of the parts of the score; they add up to 1. Fitted by logistic regression over annotated pairs, then rounded:
 * what is told counts for more than who and where, which neighbouring happenings share.
 */
const WEIGHT = { words: 0.56, trigger: 0.11, topics: 0.11, actors: 0.05, speaker: 0.07, kind: 0.05, numbers: 0.05 };

/** What is added when both count the same, rare thing: "41 planes hit" and "13 warplanes destroyed". */
const SAME_QUANTITY = 0.15;

/** What is added when one follows the other in one post. */
const NEXT_SENTENCE = 0.08;

/** The score of two tellings that no veto keeps apart. */
export function similarity(a: Telling, b: Telling, rarity: Rarity): number {
  return (
    WEIGHT.words * cosine(a, b, rarity) +
    WEIGHT.trigger * sharedTrigger(a, b, rarity) +
    WEIGHT.topics * jaccard(a.topics, b.topics) +
    WEIGHT.actors * sharedActors(a, b, rarity) +
    WEIGHT.speaker * agreedSpeaker(a, b) +
    WEIGHT.kind * Number(a.mention.kind === b.mention.kind) +
    WEIGHT.numbers * sharedNumbers(a, b) +
    SAME_QUANTITY * sharedQuantity(a, b, rarity) +
    NEXT_SENTENCE * Number(areNeighbours(a, b))
  );
}

/** Cosine of the idf-weighted stems, with a share for a short telling (a headline) that stands wholly in a long one. */
function cosine(a: Telling, b: Telling, rarity: Rarity): number {
  let dot = 0;
  const [small, large] = a.stems.size <= b.stems.size ? [a, b] : [b, a];
  for (const stem of small.stems) if (large.stems.has(stem)) dot += rarity.ofStem(stem) ** 2;
  if (dot === 0) return 0;
  const whole = dot / (rarity.norm(a) * rarity.norm(b));
  const contained = dot / rarity.norm(small) ** 2;
  return (whole + contained) / 2;
}

/** What a telling without a trigger of its own (somebody says something) counts: it neither agrees nor differs. */
const NO_TRIGGER = 0.3;

/** Inverse document frequency from which a shared trigger or quantity says all it can: one telling in twenty has it. */
const RARE = Math.log(20);

/** 1 when the same thing is told to happen; half for each trigger that stands somewhere in the other telling. */
function sharedTrigger(a: Telling, b: Telling, rarity: Rarity): number {
  if (a.trigger === undefined || b.trigger === undefined) return NO_TRIGGER;
  if (a.trigger === b.trigger) return Math.min(1, rarity.ofStem(a.trigger) / RARE);
  return (Number(a.stems.has(b.trigger)) + Number(b.stems.has(a.trigger))) / 2;
}

function sharedActors(a: Telling, b: Telling, rarity: Rarity): number {
  let shared = 0;
  let all = 0;
  for (const { actor } of a.actors) {
    const weight = rarity.ofActor(actor.id);
    all += weight;
    if (names(b, actor.id)) shared += weight;
  }
  for (const { actor } of b.actors) if (!names(a, actor.id)) all += rarity.ofActor(actor.id);
  return all === 0 ? 0 : shared / all;
}

const names = ({ actors }: Telling, id: string): boolean => actors.some(({ actor }) => actor.id === id);

/** 1 for one speaker, -1 for two, 0 where one telling names none. */
function agreedSpeaker(a: Telling, b: Telling): number {
  const speakersOf = ({ actors }: Telling) =>
    actors.filter(({ role }) => role === 'speaker').map(({ actor }) => actor.id);
  const mine = speakersOf(a);
  const theirs = speakersOf(b);
  if (mine.length === 0 || theirs.length === 0) return 0;
  return mine.some((id) => theirs.includes(id)) ? 1 : -1;
}

const areNeighbours = (a: Telling, b: Telling): boolean =>
  a.post === b.post && Math.abs(a.mention.sentence - b.mention.sentence) === 1;

const isNumber = (stem: string): boolean => stem >= '0' && stem < ':';

function sharedNumbers(a: Telling, b: Telling): number {
  let mine = 0;
  let theirs = 0;
  let shared = 0;
  for (const stem of a.stems) {
    if (!isNumber(stem)) continue;
    mine++;
    if (b.stems.has(stem)) shared++;
  }
  for (const stem of b.stems) if (isNumber(stem)) theirs++;
  const all = mine + theirs - shared;
  return all === 0 ? 0 : shared / all;
}

function sharedQuantity(a: Telling, b: Telling, rarity: Rarity): number {
  let most = 0;
  for (const key of a.quantities) if (b.quantities.has(key)) most = Math.max(most, rarity.ofQuantity(key));
  return Math.min(1, most / RARE);
}

function jaccard<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): number {
  let shared = 0;
  for (const item of a) if (b.has(item)) shared++;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}

/**
 * Whether two tellings cannot be of one happening: their dates exclude each other, they happened at different places,
 * two different people speak, or one sentence or the rows of one table told them apart. Different numbers are no veto: they are what makes a
 * disagreement.
 */
export function contradicts(a: Telling, b: Telling): boolean {
  return sameSentence(a, b) || sameTable(a, b) || datesContradict(a, b) || placesContradict(a, b) || speakersContradict(a, b);
}

function sameSentence(a: Telling, b: Telling): boolean {
  return a.document === b.document && a.mention.sentence === b.mention.sentence;
}

/** Whoever made a table told its rows apart. */
function sameTable(a: Telling, b: Telling): boolean {
  return a.document === b.document && a.mention.imported !== undefined && b.mention.imported !== undefined;
}

/** A date that only the post gives may be off by a day: the report follows the happening. */
function datesContradict(a: Telling, b: Telling): boolean {
  if (!a.days || !b.days) return false;
  const slack = a.datedByText && b.datedByText ? 0 : 1;
  return a.days.first > b.days.last + slack || b.days.first > a.days.last + slack;
}

/** Places further apart than this are two places: a building is told with its city, a village with its district. */
const SAME_PLACE_KM = 40;

/** Two exact places, neither of which contains the other or lies near it, when each telling says where it happened. */
function placesContradict(a: Telling, b: Telling): boolean {
  if (a.mention.kind === 'statement' || b.mention.kind === 'statement') return false;
  const exact = ({ places }: Telling) => places.filter(({ kind }) => kind === 'city' || kind === 'building');
  const mine = exact(a);
  const theirs = exact(b);
  if (mine.length === 0 || theirs.length === 0) return false;
  return !mine.some((place) => theirs.some((other) => areOnePlace(place, other)));
}

function areOnePlace(a: PlaceRecord, b: PlaceRecord): boolean {
  if (a.id === b.id || a.parent === b.id || b.parent === a.id) return true;
  if (a.lat === undefined || a.lon === undefined || b.lat === undefined || b.lon === undefined) return false;
  return distanceKm(a.lat, a.lon, b.lat, b.lon) <= SAME_PLACE_KM;
}

/** Two people speak. (What a state says, its minister says: those agree.) */
function speakersContradict(a: Telling, b: Telling): boolean {
  if (a.mention.kind !== 'statement' || b.mention.kind !== 'statement') return false;
  const speakers = ({ actors }: Telling) =>
    actors.filter(({ role, actor }) => role === 'speaker' && actor.kind === 'person').map(({ actor }) => actor.id);
  const mine = speakers(a);
  const theirs = speakers(b);
  return mine.length > 0 && theirs.length > 0 && !mine.some((id) => theirs.includes(id));
}
