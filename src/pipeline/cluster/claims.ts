/** Claims on one quantity side by side: claims of an event that count the same kind of thing get the same `what`. */
import { compareText } from '../../dataset/compare.ts';
import { amountRange, parseAmount } from '../../dataset/claim-amount.ts';
import { foldText } from '../../dataset/fold.ts';
import type { Claim } from '../../dataset/records.ts';
import { remembering } from '../../dataset/remembering.ts';
import type { LocalClaim } from '../stage.ts';
import { stem } from '../text/stems.ts';

/** Words for one kind of thing that sources use in turn. The first names the kind. */
const SAME_KIND: readonly (readonly string[])[] = [
  ['aircraft', 'plane', 'warplane', 'bomber', 'jet', 'airplane', 'aeroplane'],
  ['helicopter', 'chopper', 'gunship'],
  ['drone', 'uav', 'uas', 'quadcopter', 'shahed'],
  [
    'people',
    ...'person civilian resident man woman victim villager worker patient student passenger miner worshipper mourner'.split(
      ' ',
    ),
    ...'protester demonstrator pedestrian shopper inhabitant local citizen national'.split(' '),
  ],
  ['refugee', 'evacuee', 'migrant', 'family', 'household'],
  [
    'soldier',
    ...'troop serviceman servicewoman servicemember fighter personnel militant combatant rebel gunman insurgent'.split(
      ' ',
    ),
    ...'jihadist mercenary recruit conscript marine paratrooper officer peacekeeper serviceperson terrorist extremist'.split(
      ' ',
    ),
  ],
  ['prisoner', 'pow', 'captive', 'detainee', 'hostage', 'abductee', 'inmate', 'internee', 'convict'],
  ['child', 'name', 'minor', 'kid', 'sibling', 'boy', 'girl', 'schoolchild', 'infant', 'baby'],
  ['body', 'remains', 'corpse'],
  ['diplomat', 'envoy', 'ambassador', 'attaché'],
  ['ship', 'vessel', 'boat', 'tanker', 'warship', 'freighter'],
  ['missile', 'rocket', 'projectile', 'shell'],
  ['house', 'home', 'dwelling', 'building', 'apartment'],
  ['truck', 'lorry', 'vehicle', 'car', 'convoy'],
  ['village', 'settlement', 'town', 'hamlet', 'locality'],
];

const kindOf = new Map(SAME_KIND.flatMap((kind) => kind.map((word) => [stem(word), kind[0] ?? ''] as const)));

/** Currencies are one kind: a loss is told in dollars here and in pounds there. */
const CURRENCY_CODE = /^[A-Z]{3}$/;

/** Deaths, injuries and captures are different quantities of one kind of thing. */
const OUTCOMES: readonly (readonly [outcome: string, words: RegExp])[] = [
  ['killed', /\b(?:kill|died|dead|death|slain|murder|massacr|execut)/],
  ['injured', /\b(?:injur|wound|hurt)/],
  ['missing', /\bmissing/],
  ['displaced', /\b(?:displac|fled|evacuat|uproot)/],
  ['captured', /\b(?:captur|taken|detain|arrest|abduct|kidnap|seiz)/],
  ['released', /\b(?:exchang|swap|releas|freed|hand|return|repatriat|transfer)/],
  ['downed', /\b(?:intercept|down|shot)/],
  ['launched', /\b(?:launch|fired)/],
  ['hit', /\bthat hit$/],
];
const outcomeOf = remembering((told) => OUTCOMES.find(([, words]) => words.test(told))?.[0] ?? '');
/** What befalls people alone; whoever they are, their dead are counted with the dead. */
const PEOPLE = new Set(['people', 'refugee', 'soldier', 'prisoner', 'child']);
/** What is lost by its owner has been shot down by others. */
const FLIES = new Set(['aircraft', 'helicopter', 'drone']);
/** A toll that names nobody counts the dead, as news does. */
const TOLL = /^(?:toll|casualties)$/;

/** What a claim counts, and the topics of the passage that makes it. */
type Counting = Pick<Claim, 'unit' | 'what'> & { readonly topics?: ReadonlySet<string> };

/** What a claim counts: the kind of thing, and what happened to it. Undefined when the claim does not say what it counts. */
export function quantityKey({ unit, what, topics }: Counting): string | undefined {
  const text = foldText(what);
  const outcome = outcomeOf(text);
  if (unit === undefined) {
    if (TOLL.test(text)) return 'people killed';
    return text.startsWith('people ') || text.startsWith('duration of ') ? text : undefined;
  }
  const head = stem(foldText(unit).split(' ').at(-1) ?? '');
  const kind = CURRENCY_CODE.test(unit) ? 'money' : (kindOf.get(head) ?? head);
  if (kind === 'body')
    return topics?.has('return-of-bodies') === true || outcome === 'released' ? kind : 'people killed';
  if (/\blost$/.test(text) && (PEOPLE.has(kind) || FLIES.has(kind)))
    return PEOPLE.has(kind) ? `${kind} killed` : `${kind} downed`;
  const exchanged = PEOPLE.has(kind) && (outcome === '' || outcome === 'released') && topics?.has('prisoner-exchange');
  return exchanged === true ? 'prisoner released' : `${kind} ${outcome}`;
}

/** What one word of two sources may count: soldiers are people too. */
const KINDRED = new Set(['people', 'soldier', 'prisoner']);
export const KINDRED_SURE = 0.7;
const UNTOLD_OUTCOME_SURE = 0.7;

/** People of whom it is not said what befell them: those who fell ill, or who were treated, or who came. */
const ANY_PEOPLE = 'people ';
export const ANY_PEOPLE_SURE = 0.6;

/** Whether two keys count the same: 1 for the same key, less for soldiers and people, or where one does not say what befell them. */
export function sameQuantity(a: string, b: string): number {
  if (a === b) return a === ANY_PEOPLE ? ANY_PEOPLE_SURE : 1;
  const [kind = '', outcome] = partsOf(a);
  const [otherKind = '', otherOutcome] = partsOf(b);
  if (kind === otherKind) return outcome === '' || otherOutcome === '' ? UNTOLD_OUTCOME_SURE : 0;
  return outcome !== '' && outcome === otherOutcome && KINDRED.has(kind) && KINDRED.has(otherKind) ? KINDRED_SURE : 0;
}

/** How surely two tellings count one thing: 1 for one key, less where one of them says less. */
export function countTheSame(mine: ReadonlySet<string>, theirs: ReadonlySet<string>): number {
  let most = 0;
  for (const a of mine) for (const b of theirs) most = Math.max(most, sameQuantity(a, b));
  return most;
}

/** A smaller figure is given of many things. */
const TELLING_FIGURE = 10;

/**
 * Whether one source gives one figure for one thing in both tellings: where they differ on the rest, it is told differently, and not
 * another thing.
 * @param closeBy whether they stand close by in one post: then two sources that give one uneven figure speak of one thing, too
 */
export function giveSameFigure(a: ClaimsTold, b: ClaimsTold, closeBy: boolean): boolean {
  const theirs = figuresTold(b);
  return figuresTold(a).some(({ by, key, amount }) =>
    theirs.some(
      (other) => (other.by === by || (closeBy && amount % ROUND !== 0)) && other.amount === amount && other.key === key,
    ),
  );
}

/** Multiples of this may be given of two things by chance. */
const ROUND = 10;

interface FigureTold {
  readonly by: string;
  readonly key: string;
  readonly amount: number;
}

/** Each telling is compared with many. */
const rememberedFigures = new WeakMap<ClaimsTold, readonly FigureTold[]>();

/** The figures of a telling that are large enough to tell it from others, and whose they are. */
function figuresTold(telling: ClaimsTold): readonly FigureTold[] {
  const known = rememberedFigures.get(telling);
  if (known !== undefined) return known;
  const { mention, topics } = telling;
  const figures = mention.claims.flatMap(({ by, what, value, unit }): FigureTold[] => {
    const amount = parseAmount(value)?.amount ?? 0;
    if (by === undefined || amount < TELLING_FIGURE) return [];
    const key = quantityKey({ what, topics, ...(unit === undefined ? {} : { unit }) });
    return key === undefined ? [] : [{ by, key, amount }];
  });
  rememberedFigures.set(telling, figures);
  return figures;
}

/** The part of a telling that says what it counts. */
interface ClaimsTold {
  readonly mention: { readonly claims: readonly LocalClaim[] };
  readonly topics: ReadonlySet<string>;
}

/** Counted in reports of every war. */
const COUNTED_EVERYWHERE = new Set([...PEOPLE, 'money', 'body']);

/** What few reports count: aircraft, bridges, villages, and neither people nor money. */
export function countedThings(quantities: ReadonlySet<string>): ReadonlySet<string> {
  const known = rememberedThings.get(quantities);
  if (known !== undefined) return known;
  const things = new Set([...quantities].filter((key) => !COUNTED_EVERYWHERE.has(partsOf(key)[0] ?? '')));
  rememberedThings.set(quantities, things);
  return things;
}

/** By what each telling counts: it is compared with many. */
const rememberedThings = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

const partsOf = (key: string): string[] => {
  const space = key.lastIndexOf(' ');
  return space < 0 ? [key, ''] : [key.slice(0, space), key.slice(space + 1)];
};

/** The claims of one telling, and what it is about. */
export interface ClaimingPassage {
  readonly claims: readonly Claim[];
  /** Where it was told; absent where that does not matter. */
  readonly document?: string;
  readonly post?: string;
  readonly sentence?: number;
  /** The one town in which it happened; absent where none or several are named. */
  readonly town?: string;
  /** The words for the stretch of several days over which it counts; absent where it names none. */
  readonly stretch?: string;
  readonly topics: ReadonlySet<string>;
}

/**
 * The claims of one event, those on one quantity under one wording, in the order of the passages: a toll that rises is read as it
 * rose. `passages` holds the claims of each telling in the order in which they were reported. Two figures of one source for one kind of thing in the same sentence count different things ("57 over Kursk, 31 over Belgorod"): only
 * the first, the total, is set beside what others say; the wording of the rest is made distinct by their values.
 */
export function alignClaims(passages: readonly ClaimingPassage[]): readonly Claim[] {
  // Most events have none.
  if (passages.every(({ claims }) => claims.length === 0)) return [];
  const apart = countedApart(passages);
  const keys = passages.map((passage, at) => keysOf(passage, apart[at]));
  const leading = leadingKeys(keys);
  const wording = new Map<string, string>();
  const seen = new Set<string>();
  const aligned: Claim[] = [];
  const given = new Map<string, Given>();
  for (const [at, passage] of passages.entries()) {
    const { claims } = passage;
    // "area seized (over the past year)" where the rest of its event counts over another stretch
    const aside = apart[at] === undefined ? '' : ` (${apart[at]})`;
    const met = new Set<string>();
    for (const [position, claim] of claims.entries()) {
      const identity = `${claim.document} ${claim.start} ${claim.end} ${claim.value}`;
      if (seen.has(identity)) continue;
      seen.add(identity);
      const own = keys[at]?.[position];
      const key = own === undefined ? undefined : (leading.get(own) ?? own);
      if (key === undefined) {
        aligned.push(claim);
      } else if (met.has(sourceOf(claim, key)) || givesAnother(given, claim, key, passage)) {
        aligned.push({ ...claim, what: `${claim.what} (${claim.value})` });
      } else {
        met.add(sourceOf(claim, key));
        const what = wording.get(key) ?? `${claim.what}${aside}`;
        wording.set(key, what);
        aligned.push({ ...claim, what });
      }
    }
  }
  return aligned.toSorted((a, b) => compareText(a.what, b.what));
}

/** A figure, and in which sentence of which post it was given. */
interface Given {
  readonly value: string;
  readonly post: string;
  readonly sentence: number;
}

/** Sentences within which one source that gives two figures means two things. */
const NEXT = 2;

/**
 * Whether its source gave another figure for the same right before: "Burundi sent 1,000 soldiers. South Africa sent 700". Tolls are told
 * anew as they rise.
 */
function givesAnother(given: Map<string, Given>, { by, value }: Claim, key: string, at: ClaimingPassage): boolean {
  const { post, sentence } = at;
  if (post === undefined || sentence === undefined || TOLL_OF_PEOPLE.test(key)) return false;
  const source = JSON.stringify([key, by]);
  const before = given.get(source);
  given.set(source, { value, post, sentence });
  if (before?.post !== post || Math.abs(sentence - before.sentence) > NEXT) return false;
  const [mine, theirs] = [amountRange(value), amountRange(before.value)];
  return mine !== undefined && theirs !== undefined && (mine.least > theirs.most || theirs.least > mine.most);
}

const TOLL_OF_PEOPLE = /^\S+ (?:killed|injured|missing|displaced)$/;

/** What sets the figures of a telling apart from those of others: another stretch of time, or another town of the same document. */
function countedApart(passages: readonly ClaimingPassage[]): readonly (string | undefined)[] {
  const stretches = otherStretches(passages);
  const firstTowns = new Map<string | undefined, string>();
  for (const { document, town } of passages)
    if (town !== undefined && !firstTowns.has(document)) firstTowns.set(document, town);
  return passages.map(
    ({ document, town }, at) => stretches[at] ?? (town === firstTowns.get(document) ? undefined : town),
  );
}

/**
 * Over which stretch each telling counts, where it is another than that of the first that names one: of figures for two stretches of
 * time, say May and a year, each is a quantity of its own. What names none stands with the first.
 */
function otherStretches(passages: readonly ClaimingPassage[]): readonly (string | undefined)[] {
  const first = passages.find(({ stretch }) => stretch !== undefined)?.stretch;
  return passages.map(({ stretch }) => (stretch === first ? undefined : stretch));
}

/** What each claim of a telling counts. @param apart the stretch or town for which that is counted apart */
function keysOf({ claims, topics }: ClaimingPassage, apart: string | undefined): readonly (string | undefined)[] {
  return claims.map((claim) => {
    const key = quantityKey({ ...claim, topics });
    return key === undefined || apart === undefined ? key : `${apart}: ${key}`;
  });
}

/** Who says it in which sentence: of one source in one sentence, further figures are parts of the first or count something else. */
const sourceOf = ({ by, start }: Claim, key: string): string => `${start} ${key}${by === undefined ? '' : `\n${by}`}`;

/**
 * Keys that stand beside an earlier key of the event: soldiers here and people there, dead here and a bare number there. Not where
 * one passage tells the two apart, nor where there are two to choose from.
 */
function leadingKeys(passages: readonly (readonly (string | undefined)[])[]): ReadonlyMap<string, string> {
  const distinct = [...new Set(passages.flat().filter((key) => key !== undefined))];
  const leading = new Map<string, string>();
  for (const [at, key] of distinct.entries()) {
    const kindred = distinct.slice(0, at).filter((other) => !leading.has(other) && sameQuantity(key, other) > 0);
    const [only] = kindred;
    if (only === undefined || kindred.length > 1) continue;
    if (!passages.some((keys) => keys.includes(key) && keys.includes(only))) leading.set(key, only);
  }
  return leading;
}
