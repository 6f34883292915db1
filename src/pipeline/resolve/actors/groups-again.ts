/** Armed groups and forces that were named a moment before: "the group", "its troops". */
import { groupBy } from '../../../dataset/group-by.ts';
import type { ExtractedDocument, LocalActor, Sentence } from '../../stage.ts';
import { WordPattern } from '../../text/word-pattern.ts';
import type { ActorList } from './actor-list.ts';
import { isNamed, phrasesIn, type Phrase } from './phrases-in.ts';

/** "The group", "the jihadist movement’s": a body that is no state's; not "the group of nine", "the movement of troops". */
const GROUP = new WordPattern(
  /(?<![\p{L}\p{N}’'-])[Tt]he (?:(?:Islamist|militant|insurgent|jihadist|guerrilla|separatist|extremist|paramilitary|rebel|armed) )?(group|movement|front)\b(?!-|['’](?!s )| (?:of|lines?|page|door|runner)\b)/gu,
);
/** "Its helicopters struck", "Their fighters fled", where a sentence begins. */
const OWN_FORCES = new WordPattern(
  /^(Its|Their) (?:own )?(?:\p{Ll}+ )?(?:fighters|troops|forces|soldiers|gunmen|gunners|jets|warplanes|aircraft|helicopters|drones|artillery|tanks|commandos|snipers|warships|ships|navy|air force)\b/gu,
);
/** Somebody whom nobody has named: what is "the group" next. */
const UNNAMED =
  /\b(?:[Aa]|[Aa]nother|[Tt]wo|[Tt]hree|[Oo]ther|[Rr]ival|[Aa]rmed) (?:\p{Ll}+ ){0,2}(?:groups?|movements?)\b/u;
/** What belongs to states or to many of them. */
const PUBLIC_BODY =
  /\b(?:Ministry|[Gg]overnment|[Pp]arliament|Congress|Council|Court|Bank|Police|Agency|Service|Commission|Union|Nations|NATO|UN|EU|Embassy|Office|Armed Forces|Defen[cs]e Forces?|Army of the Republic|Navy|Air Force|Guard)\b/u;
/** So many sentences before, in the same post. */
const NEAR = 3;

/** Adds those whom "the group" and "its troops" mean: the only one of the kind that the nearest sentence names. */
export function addGroupsAgain(document: ExtractedDocument, list: ActorList): void {
  const actors = new Map(list.actors(() => undefined).map((actor) => [actor.key, actor]));
  const named = list.mentions();
  const bySentence = groupBy(named, ({ sentence }) => sentence);
  const lastNamed = (sentence: Sentence, phrase: Phrase, fits: (actor: LocalActor) => boolean): string | undefined => {
    for (let at = sentence.index; at >= Math.max(0, sentence.index - NEAR); at--) {
      const other = document.sentences[at];
      if (other?.post !== sentence.post) return undefined;
      const before = (bySentence.get(at) ?? []).filter(({ span }) => span.end <= phrase.span.start);
      const found = new Set(before.map(({ actor }) => actor).filter((key) => isFit(actors.get(key), fits)));
      const words = at === sentence.index ? other.text.slice(0, phrase.span.start - other.span.start) : other.text;
      if (found.size > 0 || UNNAMED.test(words))
        return found.size === 1 && !UNNAMED.test(words) ? [...found][0] : undefined;
    }
    return undefined;
  };
  for (const sentence of document.sentences) {
    if (sentence.kind === 'headline') continue;
    for (const phrase of phrasesIn(sentence, GROUP)) {
      const isFront = phrase.part === 'front';
      const meant = lastNamed(
        sentence,
        phrase,
        (actor) => isGroup(actor) && (!isFront || /\bFront\b/u.test(actor.name)),
      );
      if (meant !== undefined && !isNamed(phrase.span, named)) list.addReference(phrase, meant, 'title');
    }
    for (const phrase of phrasesIn(sentence, OWN_FORCES)) {
      const meant = lastNamed(sentence, phrase, ({ kind }) => kind === 'armed-force' || kind === 'state');
      const span = { start: phrase.span.start, end: phrase.span.start + phrase.part.length };
      if (meant !== undefined) list.addReference({ ...phrase, span, text: phrase.part }, meant, 'title');
    }
  }
}

const isFit = (actor: LocalActor | undefined, fits: (actor: LocalActor) => boolean): boolean =>
  actor !== undefined && fits(actor);

const isGroup = ({ kind, name }: LocalActor): boolean =>
  (kind === 'armed-force' || kind === 'organisation') && !PUBLIC_BODY.test(name);
