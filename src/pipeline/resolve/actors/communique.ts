/** Communiqués of one side of a war, which name neither themselves nor the other: "our air defence", "the enemy". */
import { OWN_SIDE } from '../../lexicon/own-side.ts';
import { ownerAdjective } from '../../lexicon/owner.ts';
import type { Registry } from '../../lexicon/registry.ts';
import type { State } from '../../lexicon/states.ts';
import type { ExtractedDocument } from '../../stage.ts';
import { WordPattern } from '../../text/word-pattern.ts';
import { countryCounts } from '../country-votes.ts';
import type { ActorList, Identity } from './actor-list.ts';
import { bodyOf } from './home-bodies.ts';
import { statesIn } from './home-state.ts';
import { isNamed, phrasesIn, type Phrase } from './phrases-in.ts';

const OWN = new WordPattern(
  new RegExp(`\\b(?:[Oo]ur (?:${OWN_SIDE}|warriors|military)|[Tt]he [Dd]efen[cs]e [Ff]orces)\\b(?!['’-])`, 'gu'),
);
const ENEMY = new WordPattern(/\b[Tt]he (?:enemy|occupiers|invaders|aggressor)\b(?!-)/gu);
/** Who gives out communiqués. */
const BODY = '(?:Ministry of Defen[cs]e|Defen[cs]e Ministry|Armed Forces|General Staff|Army|Defen[cs]e Forces)';
/** What the side that speaks calls the war of the other. */
const WAR_OF = '(?:(?:full-scale|armed|military) ){0,2}(?:invasion|aggression|aggressors?|invaders|occupiers)';
/** A communiqué speaks of its sides in at least so large a share of its sentences. */
const SHARE = 0.1;
/** Sentences that may say who speaks. */
const HEAD = 6;

/** Adds the sides that are meant by "our soldiers" and "the enemy", where the document says which states fight and which of them speaks. */
export function addSidesOfCommunique(document: ExtractedDocument, list: ActorList, registry: Registry): void {
  const spoken = document.sentences.filter(({ kind, text }) => kind !== 'quotation' && !/[“"]/u.test(text));
  const own = spoken.flatMap((sentence) => phrasesIn(sentence, OWN));
  const enemy = spoken.flatMap((sentence) => phrasesIn(sentence, ENEMY));
  if (own.length === 0 || enemy.length === 0 || own.length + enemy.length < SHARE * document.sentences.length) return;
  const sides = sidesOf(document, registry);
  const speaks = speakerOf(document, sides, registry);
  if (speaks === undefined) return;
  const army = bodyOf(speaks, 'army', registry);
  if (army !== undefined) addAll(list, own, army);
  const other = sides.find((state) => state !== speaks);
  if (other !== undefined) addAll(list, enemy, { name: other.name, kind: 'state', known: true });
}

function addAll(list: ActorList, phrases: readonly Phrase[], identity: Identity): void {
  const named = list.mentions();
  for (const phrase of phrases) if (!isNamed(phrase.span, named)) list.add(identity, phrase, 'title');
}

/** The two states that a document names most. */
function sidesOf(document: ExtractedDocument, registry: Registry): readonly State[] {
  return [...countryCounts(document.names, ({ name }) => registry.find(name))]
    .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, 2)
    .flatMap(([code]) => registry.stateByCode(code) ?? []);
}

/**
 * The side by whose body the head of a document is signed first, be it named nowhere else, or else of the two that are named most the one
 * that speaks of the other's invasion.
 */
function speakerOf(
  { title, publisher, sentences }: ExtractedDocument,
  sides: readonly State[],
  registry: Registry,
): State | undefined {
  const head = [publisher, title, ...sentences.slice(0, HEAD).map(({ text }) => text)].join('\n');
  const [signed] = [...new Set([...sides, ...statesIn(`${publisher ?? ''} ${title ?? ''}`, registry)])]
    .map((state) => ({ state, at: head.search(signatureOf(state)) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at);
  if (signed !== undefined) return signed.state;
  const invader = sides.find((state) => new RegExp(`\\b${ownerAdjective(state)} ${WAR_OF}\\b`, 'iu').test(head));
  return invader && sides.find((state) => state !== invader);
}

function signatureOf(state: State): RegExp {
  const names = [state.name, ...state.aliases].join('|');
  return new RegExp(
    `${BODY} of (?:the )?(?:(?:Republic|State|Kingdom) of (?:the )?)?(?:${names})|${ownerAdjective(state)} ${BODY}`,
    'iu',
  );
}
