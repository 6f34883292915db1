import type { ActorMention, ExtractedDocument, LocalActor } from '../../stage.ts';
import { WordPattern } from '../../text/word-pattern.ts';
import { wordRuns, wordsOfSentence } from '../../text/words.ts';
import type { ActorList } from './actor-list.ts';

/** "The army", "government forces": the forces of a state, by what they are alone. */
const ARMY = new WordPattern(
  /(?<![\p{L}\p{N}’'-])\b(?:[Tt]he (?:army|military|armed forces|air force|government troops|federal (?:troops|forces))|[Gg]overnment (?:forces|troops|soldiers))\b(?![\p{L}’'-])/gu,
);
/** "The rebels", "the paramilitaries": an armed group, by what it is alone. */
const GROUP = new WordPattern(
  /(?<![\p{L}\p{N}’'-])\b(?:[Tt]he (?:rebels|insurgents|militants|paramilitaries|paramilitary group|rebel group|armed group|militia|separatists|jihadists))\b(?![\p{L}’'-])/gu,
);
/** Behind "the army" and "the military" these words make it part of something else. */
const PART_OF_MORE =
  /^ (?:base|bases|barracks|headquarters|chief|commander|general|officers?|official|officials|spokes\w+|statement|sources?|operations?|aid|equipment|hardware|positions?|posts?|checkpoints?|convoys?|vehicles?|intelligence|council|junta|government|leaders?|leadership|airport|aircraft|wing|victory|strike|campaign|action|court|industry|training|academy|camp|exercise|build|alliance|targets?|conflict|solution|side|service|units?|column|truck|hospital|police)/u;

/** No state's: the Revolutionary Armed Forces of Colombia. */
const STATE_FORCE = /^(?!Revolutionary).*\bArmed Forces\b|\bDefen[cs]e Forces?$/u;
/** Parts of armies, missions and commands are neither an army nor a group that rises against one. */
const OTHER_FORCE =
  /^(?:UN|MONUSCO|MINU|AMISOM|ATMIS|NATO|US )|\b(?:Navy|Air Force|Ground Forces|Special Forces|Guard|Guards|Fleet|Command|Corps|Staff|Brigade|Battalion|Regiment|Division|Army)$/u;

/**
 * Adds the forces that are meant without being named, where the document names a force of that kind: the one named last in the
 * post, else the one that it names most.
 */
export function addUnnamedForces(document: ExtractedDocument, list: ActorList): void {
  const forces = list.actors(() => undefined).filter(({ kind }) => kind === 'armed-force');
  const armies = forces.filter(isArmy);
  const groups = forces.filter((force) => !isArmy(force) && !OTHER_FORCE.test(force.name));
  if (armies.length + groups.length === 0) return;
  const named = list.mentions();
  for (const [pattern, candidates] of [
    [ARMY, armies],
    [GROUP, groups],
  ] as const) {
    if (candidates.length > 0) addMeant(document, list, named, pattern, candidates);
  }
}

const isArmy = ({ name, aliases }: LocalActor): boolean => [name, ...aliases].some((each) => STATE_FORCE.test(each));

function addMeant(
  document: ExtractedDocument,
  list: ActorList,
  named: readonly ActorMention[],
  pattern: WordPattern,
  candidates: readonly LocalActor[],
): void {
  const byKey = new Map(candidates.map((force) => [force.key, force]));
  const [most] = candidates.toSorted((a, b) => b.mentions - a.mentions || (a.key < b.key ? -1 : 1));
  const of = named.filter(({ actor }) => byKey.has(actor));
  let next = 0;
  let last: { readonly force: LocalActor; readonly post: number } | undefined;
  for (const sentence of document.sentences) {
    const { index, post, span, text } = sentence;
    for (const match of pattern.matchAll(text, wordRuns(wordsOfSentence(sentence)))) {
      const start = span.start + match.index;
      const end = start + match[0].length;
      for (let mention = of[next]; mention !== undefined && mention.span.start < start; mention = of[++next]) {
        const force = byKey.get(mention.actor);
        if (force) last = { force, post: document.sentences[mention.sentence]?.post ?? -1 };
      }
      const taken = named.some((mention) => mention.span.start < end && start < mention.span.end);
      const force = last?.post === post ? last.force : most;
      if (taken || force === undefined || PART_OF_MORE.test(text.slice(match.index + match[0].length))) continue;
      const { name, kind, known } = force;
      list.add({ name, kind, known }, { sentence: index, span: { start, end }, text: match[0] }, 'title');
    }
  }
}
