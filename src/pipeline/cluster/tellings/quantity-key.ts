/** What a claim counts, by one key whatever words a source has for it, and whether two claims count the same. */
import { rememberingEach } from '../../../dataset/remembering.ts';
import { parseAmount } from '../../../dataset/claims/claim-amount.ts';
import { foldText } from '../../../dataset/fold.ts';
import type { Claim } from '../../../dataset/records/records.ts';
import { remembering } from '../../../dataset/remembering.ts';
import type { LocalClaim } from '../../stage.ts';
import { stem } from '../../text/stems.ts';
import { wordList } from '../../lexicon/word-list.ts';

/** Words for one kind of thing that sources use in turn. The first names the kind. */
const SAME_KIND: readonly (readonly string[])[] = [
  ['aircraft', 'plane', 'warplane', 'bomber', 'jet', 'airplane', 'aeroplane'],
  ['helicopter', 'chopper', 'gunship'],
  ['drone', 'uav', 'uas', 'quadcopter', 'shahed'],
  [
    'people',
    ...wordList(`
  person civilian resident man victim villager worker patient student passenger miner worshipper worshiper mourner`),
    ...wordList(`
  protester demonstrator pedestrian shopper inhabitant local citizen national trader vendor shopkeeper farmer herder`),
    ...wordList(`
  fisherman driver guest pilgrim monk nun priest teacher pupil doctor nurse medic paramedic journalist reporter`),
    ...wordList('mechanic shepherd commuter tourist traveller bystander customer cleric sailor guard employee staff'),
  ],
  ['refugee', 'evacuee', 'migrant', 'family', 'household'],
  [
    'soldier',
    ...wordList(
      'troop serviceman servicewoman servicemember fighter personnel militant combatant rebel gunman insurgent',
    ),
    ...wordList(`
  jihadist mercenary recruit conscript marine paratrooper officer peacekeeper serviceperson terrorist extremist`),
  ],
  ['policeman', 'policewoman', 'police', 'gendarme'],
  ['prisoner', 'pow', 'captive', 'detainee', 'hostage', 'abductee', 'inmate', 'internee', 'convict'],
  ['child', 'name', 'minor', 'kid', 'sibling', 'boy', 'girl', 'schoolchild', 'infant', 'baby'],
  // like children, a part of the people
  ['woman', 'mother', 'grandmother'],
  ['body', 'remains', 'corpse'],
  ['diplomat', 'envoy', 'ambassador', 'attaché'],
  ['ship', 'vessel', 'boat', 'tanker', 'warship', 'freighter'],
  ['missile', 'rocket', 'projectile', 'shell'],
  ['house', 'home', 'dwelling', 'building', 'apartment'],
  ['truck', 'lorry', 'vehicle', 'car', 'convoy'],
  ['village', 'settlement', 'town', 'hamlet', 'locality'],
];

const kindOfWord = new Map(SAME_KIND.flatMap((kind) => kind.map((word) => [word, kind[0] ?? ''] as const)));
const kindOfStem = new Map([...kindOfWord].map(([word, kind]) => [stem(word), kind] as const));

/** "MiG-21", "F-16", "Mi-8": aircraft by their models. */
const MODEL = /^(?:mig|su|il|tu|an|yak|f|a|c|ac|kc|mi|ka|uh|ah|ch|jf)-\d{1,3}\p{L}{0,3}$/u;
const HELICOPTER_MODEL = /^(?:mi|ka|uh|ah|ch)-/u;

/** Words of two kinds may have one stem: a village has villagers. */
function kindOf(word: string): string {
  if (MODEL.test(word)) return HELICOPTER_MODEL.test(word) ? 'helicopter' : 'aircraft';
  const stemmed = stem(word);
  return kindOfWord.get(word) ?? kindOfStem.get(stemmed) ?? stemmed;
}

/** Currencies are one kind: a loss is told in dollars here and in pounds there. */
const CURRENCY_CODE = /^[A-Z]{3}$/;

/** Deaths, injuries and captures are different quantities of one kind of thing. */
const OUTCOMES: readonly (readonly [outcome: string, words: RegExp])[] = [
  ['killed', /\b(?:kill|died|dead|death|slain|murder|massacr|execut|neutrali[sz]|eliminat|liquidat)/],
  ['injured', /\b(?:injur|wound|hurt)/],
  ['missing', /\bmissing/],
  ['displaced', /\b(?:displac|fled|evacuat|uproot)/],
  ['crossed', /\b(?:cross|stream|pour)/],
  ['captured', /\b(?:captur|taken|detain|arrest|abduct|kidnap|seiz)/],
  ['released', /\b(?:exchang|swap|releas|freed|hand|return|repatriat|transfer)/],
  ['downed', /\b(?:intercept|down|shot)/],
  ['launched', /\b(?:launch|fired)/],
  ['hit', /\bthat hit$/],
];
const outcomeOf = remembering((told) => OUTCOMES.find(([, words]) => words.test(told))?.[0] ?? '');
/** What befalls people alone; whoever they are, their dead are counted with the dead. */
const PEOPLE = new Set(['people', 'refugee', 'soldier', 'policeman', 'prisoner', 'child', 'woman']);
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
  const kind = CURRENCY_CODE.test(unit) ? 'money' : kindOf(foldText(unit).split(' ').at(-1) ?? '');
  if (kind === 'body')
    return topics?.has('return-of-bodies') === true || outcome === 'released' ? kind : 'people killed';
  if (/\blost$/.test(text) && (PEOPLE.has(kind) || FLIES.has(kind)))
    return PEOPLE.has(kind) ? `${kind} killed` : `${kind} downed`;
  const exchanged = PEOPLE.has(kind) && (outcome === '' || outcome === 'released') && topics?.has('prisoner-exchange');
  if (exchanged === true) return 'prisoner released';
  // "shot dead", "shot": planes fall
  return `${kind} ${outcome === 'downed' && PEOPLE.has(kind) ? 'killed' : outcome}`;
}

/** What one word of two sources may count: soldiers and refugees are people too; children are a part of them. */
const KINDRED = new Set(['people', 'soldier', 'policeman', 'prisoner', 'refugee']);
export const KINDRED_SURE = 0.7;
const UNTOLD_OUTCOME_SURE = 0.7;

/** People of whom it is not said what befell them: those who fell ill, or who were treated, or who came. */
export const ANY_PEOPLE = 'people ';
export const ANY_PEOPLE_SURE = 0.6;

/** Whether two keys count the same: 1 for the same key, less for soldiers and people, or where one does not say what befell them. */
export function sameQuantity(a: string, b: string): number {
  if (a === b) return a === ANY_PEOPLE ? ANY_PEOPLE_SURE : 1;
  const [kind = '', outcome] = partsOf(a);
  const [otherKind = '', otherOutcome] = partsOf(b);
  if (kind === otherKind) return outcome === '' || otherOutcome === '' ? UNTOLD_OUTCOME_SURE : 0;
  return outcome !== '' && outcome === otherOutcome && KINDRED.has(kind) && KINDRED.has(otherKind) ? KINDRED_SURE : 0;
}

/** What two keys have in common wherever they count the same, however surely. */
export function kindOfQuantity(key: string): string {
  const [kind = ''] = partsOf(key);
  return KINDRED.has(kind) ? ANY_PEOPLE : kind;
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

/** The figures of a telling that are large enough to tell it from others, and whose they are. Each is compared with many. */
const figuresTold = rememberingEach(({ mention, topics }: ClaimsTold): readonly FigureTold[] =>
  mention.claims.flatMap((claim): FigureTold[] => {
    const { by, value } = claim;
    const amount = parseAmount(value)?.amount ?? 0;
    if (by === undefined || amount < TELLING_FIGURE) return [];
    const key = quantityKey({ ...claim, topics });
    return key === undefined ? [] : [{ by, key, amount }];
  }),
);

/** The part of a telling that says what it counts. */
interface ClaimsTold {
  readonly mention: { readonly claims: readonly LocalClaim[] };
  readonly topics: ReadonlySet<string>;
}

/** Counted in reports of every war. */
const COUNTED_EVERYWHERE = new Set([...PEOPLE, 'money', 'body']);

/** What few reports count: aircraft, bridges, villages, and neither people nor money. Each telling is compared with many. */
export const countedThings = rememberingEach(
  (quantities: ReadonlySet<string>): ReadonlySet<string> =>
    new Set([...quantities].filter((key) => !COUNTED_EVERYWHERE.has(partsOf(key)[0] ?? ''))),
);

const partsOf = (key: string): string[] => {
  const space = key.lastIndexOf(' ');
  return space < 0 ? [key, ''] : [key.slice(0, space), key.slice(space + 1)];
};

const VICTIMS = / (?:killed|injured|missing)$/u;

/** Whether one of the quantities, by key, counts victims. */
export const countVictims = (keys: ReadonlySet<string>): boolean => [...keys].some((key) => VICTIMS.test(key));

const LOSSES = / (?:killed|injured|missing|downed|captured)$/u;

/** Whether one of them counts what a battle cost: victims, prisoners, aircraft. */
export const countLosses = (keys: ReadonlySet<string>): boolean => [...keys].some((key) => LOSSES.test(key));
