import type { ActorKind } from '../../dataset/records/records.ts';
import { wordList, wordSet } from './word-list.ts';

const kindOf = (kind: ActorKind, text: string): readonly (readonly [string, ActorKind])[] =>
  wordList(text).map((word) => [word, kind] as const);

/** What an outlet is called, as the last word of its name or by itself: "Radio", "the newspaper". */
const OUTLET_NOUNS = 'television radio newspaper broadcaster';

/** An outlet in lower or upper case, by name or not: "the Suna news agency", "state television", "a local newspaper". */
export const OUTLET_PHRASE = new RegExp(
  String.raw`\b(?:news (?:agency|agencies|site|outlet|website|channel)|(?:state|local|national) (?:media|press|news|tv)|${OUTLET_NOUNS.replaceAll(' ', '|')})\b`,
  'iu',
);

/** The last word of a capitalised name that makes it an organisation: "Norwegian Refugee Council". */
export const ORGANISATION_HEADS: ReadonlyMap<string, ActorKind> = new Map<string, ActorKind>([
  ...kindOf(
    'organisation',
    `ministry department agency administration authority authorities bureau office directorate commission committee council
     court tribunal parliament assembly congress senate duma cabinet government party union alliance coalition league
     federation confederation association organisation organization institute institution foundation fund society centre center
     academy corporation company group holdings bank railways airlines airways inspectorate
     secretariat initiative network observatory forum delegation police service services watch trust charity ngo
     federation chamber exchange consortium campaign committee junta regime cartel gang embassy presidency operations`,
  ),
  ...kindOf(
    'armed-force',
    `army navy forces force brigade battalion regiment division corps fleet militia front guard guards brigades battalions
     command militias legion squadron insurgents fighters rebels`,
  ),
  ...kindOf('media', `${OUTLET_NOUNS} tv gazette herald tribune press daily magazine`),
  // A movement can be either; most that the news names carry arms or have an armed wing, but the name alone does not say so.
  ...kindOf('organisation', 'movement resistance'),
]);

/** "ministry of X", "institute for X": heads that open a name and take the words after them along. */
export const OPENING_HEADS = wordSet(`
  ministry department institute centre center office bureau agency council committee commission organisation
  organization association union alliance league bank court academy university fund federation coalition movement
  front party army forces`);

/** What a state's own body does, by the words in lower or upper case that name it; the value is its place in a name. */
export const PORTFOLIOS: ReadonlyMap<string, string> = new Map([
  ['defence', 'Defence'],
  ['defense', 'Defence'],
  ['national defence', 'Defence'],
  ['national defense', 'Defence'],
  ['foreign', 'Foreign Affairs'],
  ['foreign affairs', 'Foreign Affairs'],
  ['external affairs', 'Foreign Affairs'],
  ['interior', 'Internal Affairs'],
  ['internal affairs', 'Internal Affairs'],
  ['home affairs', 'Internal Affairs'],
  ['home', 'Internal Affairs'],
  ['health', 'Health'],
  ['public health', 'Health'],
  ['finance', 'Finance'],
  ['justice', 'Justice'],
  ['energy', 'Energy'],
  ['economy', 'Economy'],
  ['education', 'Education'],
  ['agriculture', 'Agriculture'],
  ['culture', 'Culture'],
  ['transport', 'Transport'],
  ['trade', 'Trade'],
  ['information', 'Information'],
  ['emergency', 'Emergency Situations'],
  ['emergencies', 'Emergency Situations'],
  ['emergency situations', 'Emergency Situations'],
  ['intelligence', 'Intelligence'],
  ['religious affairs', 'Religious Affairs'],
  ['humanitarian affairs', 'Humanitarian Affairs'],
  ['labour', 'Labour'],
  ['labor', 'Labour'],
  ['oil', 'Oil'],
  ['industry', 'Industry'],
  ['environment', 'Environment'],
]);

/** How a body of a state is named: {} is the state's adjective, {s} the state. */
export interface BodyPattern {
  readonly name: string;
  readonly kind: ActorKind;
}

const body = (kind: ActorKind, name: string, ...phrases: string[]): readonly (readonly [string, BodyPattern])[] =>
  phrases.map((phrase) => [phrase, { name, kind }] as const);

/** Words after "Ukrainian", "Ukraine's", "Kyiv's" (any state) that make a body of that state. */
export const STATE_BODIES: ReadonlyMap<string, BodyPattern> = new Map([
  ...body(
    'armed-force',
    '{} Armed Forces',
    'armed forces',
    'forces',
    'troops',
    'army',
    'military',
    'defence forces',
    'defense forces',
    'military forces',
    'armed force',
    'armies',
    'security forces',
    'government forces',
    'regular army',
    'soldiers',
    'servicemen',
    'warplanes',
    'jets',
    'fighter jets',
    'tanks',
    'artillery',
    'gunboats',
    'warships',
    'helicopters',
    'air defences',
    'air defenses',
  ),
  ...body('armed-force', '{} Navy', 'navy', 'naval forces'),
  ...body('armed-force', '{} Air Force', 'air force', 'air forces', 'aerospace forces'),
  ...body('armed-force', '{} Ground Forces', 'ground forces', 'land forces', 'land army'),
  ...body('armed-force', '{} Special Forces', 'special forces', 'special operations forces'),
  ...body('armed-force', '{} Marine Corps', 'marines', 'marine corps'),
  ...body('armed-force', '{} Coast Guard', 'coast guard', 'coastguard'),
  ...body('armed-force', '{} Border Guard', 'border guard', 'border guards', 'border service', 'border guard service'),
  ...body('armed-force', '{} National Guard', 'national guard'),
  ...body('armed-force', 'General Staff of {s}', 'general staff'),
  ...body('organisation', '{} government', 'government', 'authorities', 'cabinet'),
  ...body('organisation', '{} junta', 'junta', 'military junta', 'military government', 'military regime'),
  ...body('organisation', '{} parliament', 'parliament', 'national assembly', 'legislature'),
  ...body(
    'organisation',
    '{} delegation',
    'delegation',
    'delegates',
    'negotiators',
    'negotiating team',
    'negotiating delegation',
    'delegations',
    'team',
    'peace delegation',
  ),
  ...body('organisation', 'Security Council of {s}', 'security council', 'national security council'),
  ...body('organisation', 'National Police of {s}', 'national police', 'police', 'policemen'),
  ...body('organisation', 'Office of the President of {s}', "president's office", 'presidential office', 'presidency'),
  ...body('organisation', 'Office of the Prime Minister of {s}', "prime minister's office"),
  ...body(
    'organisation',
    'Security Service of {s}',
    'security service',
    'security services',
    'domestic intelligence agency',
  ),
  ...body(
    'organisation',
    '{} military intelligence',
    'military intelligence',
    'military intelligence agency',
    'defence intelligence',
  ),
  ...body(
    'organisation',
    '{} intelligence',
    'intelligence',
    'intelligence agency',
    'intelligence service',
    'intelligence services',
    'spy agency',
  ),
  ...body('organisation', 'Supreme Court of {s}', 'supreme court', 'top court'),
  ...body('organisation', 'Central Bank of {s}', 'central bank'),
  ...body('organisation', '{} Red Crescent', 'red crescent'),
  ...body('organisation', '{} Red Cross', 'red cross'),
  ...body(
    'organisation',
    "{} prosecutor general's office",
    "prosecutor general's office",
    "prosecutor's office",
    'prosecution service',
  ),
  ...body(
    'organisation',
    '{} emergency service',
    'emergency service',
    'emergency services',
    'state emergency service',
    'civil defence',
    'civil defense',
    'civil defence agency',
  ),
  ...body('media', '{} state television', 'state television', 'state tv', 'state broadcaster', 'public broadcaster'),
  ...body('media', '{} state news agency', 'state news agency', 'news agency', 'official news agency'),
]);
