import { foldName } from '../../../dataset/fold.ts';
import type { Registry } from '../../lexicon/registry.ts';
import type { State } from '../../lexicon/states.ts';
import type { ActorMention, ExtractedDocument, LocalActor, Sentence } from '../../stage.ts';
import { WordPattern } from '../../text/word-pattern.ts';
import type { ActorList, Identity } from './actor-list.ts';
import { stateThatSpeaks } from './army-of-speaker.ts';
import { bodyOf } from './home-bodies.ts';
import { isNamed, phrasesIn, type Phrase } from './phrases-in.ts';

/** "The army", "federal forces": the forces of a state, by what they are alone. */
const ARMY = new WordPattern(
  /(?<![\p{L}\p{N}’'-])\b(?:[Tt]he (?:army|military|armed forces|air force)|(?:[Tt]he )?[Ff]ederal (?:forces|troops|soldiers|jets|warplanes|aircraft|artillery|helicopters)|[Aa]n army (?:drone|jet|plane|helicopter|warplane)|[Aa]rmy (?:troops|soldiers|units|tanks|warplanes|jets|artillery|drones|helicopters|planes|convoys?|bombardment|shelling|air ?strikes))\b(?:(?=['’]s (?:shelling|bombing|bombardment|air ?strikes?|attacks?|offensive|assault|advance|raids?|capture|withdrawal|retreat|siege)\b)|(?![\p{L}’'-]))/gu,
);
/** "Government troops", "junta jets": the forces of the state that a document is about, whoever else fights there. */
const OF_GOVERNMENT = new WordPattern(
  /(?<![\p{L}\p{N}’'-])\b(?:[Tt]he )?(?:[Gg]overnment|[Jj]unta|[Rr]egime) (?:forces|troops|soldiers|jets|warplanes|aircraft|artillery|helicopters)\b(?![\p{L}’'-])/gu,
);
/** "The rebels", "the paramilitaries": a group that rises against a state, by what it is alone. */
const REBELS = new WordPattern(
  /(?<![\p{L}\p{N}’'-])\b(?:(?:[Tt]he (?:rebels|insurgents|paramilitaries|paramilitary group|rebel group|separatists)|^(?:Rebels|Insurgents|Paramilitaries|Separatists)))\b(?![\p{L}’'-])/gu,
);
/** "The militants", "the armed group": any such group. */
const MILITANTS = new WordPattern(
  /(?<![\p{L}\p{N}’'-])\b[Tt]he (?:militants|armed group|militia|jihadists)\b(?![\p{L}’'-])/gu,
);
/** Nobody calls them rebels. */
const OF_MANY_STATES = /^(?:Islamic State|al-Qaeda)/u;
/** Behind "the army" and "the military" these words make it part of something else. */
const PART_OF_MORE =
  /^ (?:base|bases|barracks|headquarters|chief|commander|general|officers?|official|officials|spokes\w+|statement|sources?|operations?|aid|equipment|hardware|positions?|posts?|checkpoints?|convoys?|vehicles?|intelligence|council|junta|government|leaders?|leadership|airport|aircraft|wing|victory|strike|campaign|action|court|industry|training|academy|camp|exercise|build|alliance|led by|loyal to|backed by|targets?|conflict|solution|side|service|units?|column|truck|hospital|police)/u;

/** A state's where the state is named: not the Revolutionary Armed Forces of Colombia, nor those of a region. */
const STATE_FORCE = /^(?!Revolutionary).*\bArmed Forces\b|\bDefen[cs]e Forces?$/u;
/** Parts of armies, missions and commands are neither an army nor a group that rises against one. */
const OTHER_FORCE =
  /^(?:UN|MONU|MINU|AMISOM|ATMIS|AFISMA|ECOMOG|INTERFET|ISAF|[IKS]FOR|NATO|US )|\b(?:Navy|Air Force|Ground Forces|Special Forces|Guard|Guards|Fleet|Command|Corps|Staff|Brigade|Battalion|Regiment|Division)$/u;
/** "Syrian Arab Army", and not "Free Syrian Army" or "Arakan Army". */
const ARMY_NAME = /\bArmy$/u;
const REBELLIOUS = /\b(?:Free|Liberation|Resistance|Independence|Salvation|Alliance)\b/u;

/** A force that may be meant, and by which key it is named in the list. */
type Candidate = Identity & Pick<LocalActor, 'key' | 'mentions'>;

/**
 * Adds the forces that are meant without being named, where the document names a force of that kind: the one named last in the
 * post, else the one that it names most. An army that it never names, and of several the one that is meant, is that of the state
 * which the document is about.
 */
export function addUnnamedForces(
  document: ExtractedDocument,
  list: ActorList,
  registry: Registry,
  home: State | undefined,
): void {
  const actors = list.actors(() => undefined);
  const forces = actors.filter(({ kind }) => kind === 'armed-force');
  const armies = forces.filter((force) => isArmy(force, registry));
  const groups = forces.filter((force) => !isArmy(force, registry) && !isOther(force, registry));
  const homeArmy = home && armyOf(home, registry);
  const meant: readonly Candidate[] = armies.length > 0 || homeArmy === undefined ? armies : [homeArmy];
  const isHomeNamed = armies.some(({ name }) => name === homeArmy?.name);
  const ofGovernment = homeArmy === undefined || isHomeNamed ? armies : [homeArmy];
  const named = list.mentions();
  const rebels = groups.filter(({ name }) => !OF_MANY_STATES.test(name));
  const openers = openersOf(named, actors, registry);
  const ofSpeaker = (sentence: Sentence): Candidate | undefined => {
    const before = document.sentences[sentence.index - 1];
    const state = stateThatSpeaks(sentence, before?.post === sentence.post ? before : undefined, registry);
    return state && armyOf(state, registry);
  };
  addMeant(document, list, named, { pattern: ARMY, candidates: meant, ofHome: homeArmy, openers, ofSpeaker });
  addMeant(document, list, named, { pattern: OF_GOVERNMENT, candidates: ofGovernment, ofHome: homeArmy });
  addMeant(document, list, named, { pattern: REBELS, candidates: rebels });
  addMeant(document, list, named, { pattern: MILITANTS, candidates: groups });
}

function armyOf(state: State, registry: Registry): Candidate | undefined {
  const army = bodyOf(state, 'army', registry);
  return army && { ...army, key: foldName(army.name), mentions: 0 };
}

const isArmy = ({ name, aliases }: LocalActor, registry: Registry): boolean =>
  [name, ...aliases].some((each) => STATE_FORCE.test(each) && namesState(each, registry));

const isOther = ({ name }: LocalActor, registry: Registry): boolean =>
  OTHER_FORCE.test(name) || (ARMY_NAME.test(name) && namesState(name, registry) && !REBELLIOUS.test(name));

/** Whether words of a name are a state or its people: "Israel Defense Forces", "Central African Armed Forces". */
function namesState(name: string, registry: Registry): boolean {
  const words = name.split(' ');
  return words.some((_, at) =>
    [1, 2, 3].some((length) => {
      const is = registry.find(words.slice(at, at + length).join(' '))?.is;
      return is === 'state' || is === 'demonym';
    }),
  );
}

/** The armies of the states that open a sentence, by where it begins: "Kenya said a jet was lost. The army …" */
function openersOf(
  named: readonly ActorMention[],
  actors: readonly LocalActor[],
  registry: Registry,
): ReadonlyMap<number, string> {
  const states = new Map(actors.flatMap(({ key, name, kind }) => (kind === 'state' ? [[key, name] as const] : [])));
  return new Map(
    named.flatMap(({ actor, span, form }) => {
      const known = form === 'name' ? registry.find(states.get(actor) ?? '') : undefined;
      const army = known?.is === 'state' ? bodyOf(known.state, 'army', registry) : undefined;
      return army === undefined ? [] : [[span.start, foldName(army.name)] as const];
    }),
  );
}

/** Words for forces that are not named, and which forces they may mean. */
interface Wording {
  readonly pattern: WordPattern;
  readonly candidates: readonly Candidate[];
  /** The one that is meant where there are several. */
  readonly ofHome?: Candidate | undefined;
  /** The one that is meant behind a sentence that begins there. */
  readonly openers?: ReadonlyMap<number, string>;
  /** The one that is meant by who speaks of it. */
  readonly ofSpeaker?: (sentence: Sentence) => Candidate | undefined;
}

function addMeant(
  document: ExtractedDocument,
  list: ActorList,
  named: readonly ActorMention[],
  wording: Wording,
): void {
  if (wording.candidates.length === 0 && wording.ofSpeaker === undefined) return;
  const meantBy = choiceAmong(document, named, wording);
  for (const sentence of document.sentences) {
    for (const phrase of phrasesIn(sentence, wording.pattern)) {
      const force = meantBy(sentence, phrase);
      if (force === undefined || isNamed(phrase.span, named) || PART_OF_MORE.test(phrase.behind)) continue;
      const { name, kind, known } = force;
      list.add({ name, kind, known }, phrase, 'title');
    }
  }
}

/** Which force a phrase means; asked in the order of the text. */
function choiceAmong(
  document: ExtractedDocument,
  named: readonly ActorMention[],
  { candidates, ofHome, openers, ofSpeaker }: Wording,
): (sentence: Sentence, phrase: Phrase) => Candidate | undefined {
  const byKey = new Map(candidates.map((force) => [force.key, force]));
  const [most] = candidates.toSorted((a, b) => b.mentions - a.mentions || (a.key < b.key ? -1 : 1));
  const namings = named.filter(({ actor }) => byKey.has(actor));
  const forceOf = (naming: ActorMention | undefined, post: number): Candidate | undefined =>
    naming !== undefined && document.sentences[naming.sentence]?.post === post ? byKey.get(naming.actor) : undefined;
  let next = 0;
  let told: { readonly force: Candidate; readonly post: number; readonly next: number } | undefined;
  return (sentence, { span }) => {
    const { post } = sentence;
    while ((namings[next]?.span.start ?? Infinity) < span.start) next++;
    const spoken = ofSpeaker?.(sentence);
    if (spoken !== undefined) told = { force: spoken, post, next };
    // until another is named, it is the one of which the post spoke so
    if (told?.post === post && told.next === next) return told.force;
    const lastNamed = forceOf(namings[next - 1], post) ?? most;
    if (candidates.length < 2) return lastNamed;
    // in a report from Mali, "the army" is Mali's, though French troops are named before
    const before = document.sentences[sentence.index - 1];
    const opener = before?.post === post ? byKey.get(openers?.get(before.span.start) ?? '') : undefined;
    return ofHome ?? opener ?? lastNamed;
  };
}
