import { FUNCTIONS } from '../../lexicon/titles.ts';
import type { ActorMention, ExtractedDocument, Sentence } from '../../stage.ts';
import { liesIn } from '../../text/spans.ts';
import { matchesOf } from '../../text/matches.ts';
import type { ActorList } from './actor-list.ts';
import { mayBeCalledBy } from './called-by.ts';
import type { Person } from './people.ts';
import { groupBy } from '../../../dataset/group-by.ts';

const PRONOUN = /(?<![\p{L}\p{N}'’])(?:[Hh]e|[Ss]he)(?![\p{L}\p{N}'’])/u;

/** "Reed and Khan met …": two are the subject, and "he" is neither by right. */
const AND_ANOTHER = /^,? and \p{Lu}/u;
/** "He is replaced by …": not he who did it, but whom it befell, where the sentence before names two. */
const BEFALLS = /^ (?:is|was|has been|had been|will be) (?:\p{L}{3,12}ly )?\p{L}{3,14}ed by\b/u;

/** "A naval spokesman dismissed it", "another resident said": somebody without a name is the subject. */
const UNNAMED = /^(?:[Aa]n?|[Oo]ne|[Aa]nother) ((?:[\p{L}-]+ ){1,5})/u;
/** "“…,” an army spokeswoman told the agency", "“…,” said another resident": behind what they say. */
const UNNAMED_BEHIND =
  /[,?!.]["”’] (?:(?:an?|one|another) ((?:[\p{L}-]+ ){1,4}?)(?:said|says|told|tells|added|adds)\b|(?:said|says|added) (?:an?|one|another) ((?:[\p{L}-]+[ .,]){1,4}))/u;

/** "At a press conference with Reed he said": opens with a circumstance in which Reed stands beside him. */
const OPENS_WITH =
  /^(?:at|in|after|before|during|following|on) [^,;:“"]*\b(?:with|alongside|beside|opposite)(?: \p{L}+){0,3} $/iu;
/** The clause has begun: Reed is not beside whoever is its subject. */
const HAS_BEGUN = /,|\b(?:he|she|was|were|is|are|has|had)\b/u;

/** Whom the opening words of a sentence set beside the "he" that starts at an offset. */
function besideWhom({ text, span }: Sentence, he: number, named: readonly ActorMention[]): string | undefined {
  const one = named.find((mention) => OPENS_WITH.test(text.slice(0, mention.span.start - span.start)));
  if (
    one === undefined ||
    HAS_BEGUN.test(text.slice(one.span.end - span.start, he - span.start).replace(/^,|, $/gu, ''))
  )
    return undefined;
  return one.actor;
}

const notBeside = (actor: string | undefined, beside: string | undefined): string | undefined =>
  actor === beside ? undefined : actor;

/** Whether a sentence is told by or about somebody without a name. */
function bringsUnnamed(text: string): boolean {
  const behind = UNNAMED_BEHIND.exec(text);
  const words = `${UNNAMED.exec(text)?.[1] ?? ''} ${behind?.[1] ?? behind?.[2] ?? ''}`;
  return words.split(/[ .,]/u).some((word) => FUNCTIONS.has(word));
}

/** What is within quotation marks. */
const QUOTED = /“[^“”]{1,400}”|"[^"]{1,400}"/gu;

/** "“Reed is alive,” Khan said": those whom a sentence names outside its quotations, if any, before those who are only spoken of. */
function outsideQuotes({ text, span }: Sentence, here: readonly ActorMention[]): readonly ActorMention[] {
  if (here.length < 2) return here;
  const quoted = matchesOf(QUOTED, text).map(({ index, 0: words }) => ({
    start: span.start + index,
    end: span.start + index + words.length,
  }));
  const outside = here.filter((mention) => !quoted.some((quote) => liesIn(mention.span, quote)));
  return outside.length > 0 ? outside : here;
}

/** Of whom a sentence told, for the next one. */
interface Carried {
  readonly actor: string;
  readonly post: number;
  readonly amongOthers: boolean;
}

/**
 * Adds "he" and "she" where only one person can be meant: the one person named before in the sentence, or, at the start of
 * a sentence, the first person of the sentence before it in the same post. With a second candidate nothing is added, nor where
 * somebody without a name has spoken or acted since. Whoever is no "she" by name or by what they are is not meant by it.
 */
export function addPronouns(document: ExtractedDocument, list: ActorList, persons: readonly Person[]): void {
  const people = new Map(persons.map((person) => [person.key, person]));
  const mentions = [...list.mentions()].filter(({ actor }) => people.has(actor));
  const bySentence = groupBy(mentions, ({ sentence }) => sentence);
  let carried: Carried | undefined;
  for (const sentence of document.sentences) {
    const here = bySentence.get(sentence.index) ?? [];
    const match = PRONOUN.exec(sentence.text);
    const start = sentence.span.start + (match?.index ?? 0);
    const named = here.filter((mention) => mention.span.start < start);
    const beside = besideWhom(sentence, start, named);
    const mayBe = (actor: string): boolean => {
      const person = people.get(actor);
      return person !== undefined && mayBeCalledBy(match?.[0] ?? '', person.name, person.role);
    };
    const before = new Set(named.map(({ actor }) => actor).filter((actor) => actor !== beside && mayBe(actor)));
    const befalls = match !== null && BEFALLS.test(sentence.text.slice(match.index + match[0].length));
    const isCarried = carried?.post === sentence.post && !(befalls && carried.amongOthers);
    const previous = isCarried && !bringsUnnamed(sentence.text) ? carried?.actor : undefined;
    const [first] = before;
    const meant = before.size === 0 ? notBeside(previous, beside) : before.size === 1 ? first : undefined;
    if (match !== null && meant !== undefined && mayBe(meant))
      list.addReference(
        { sentence: sentence.index, span: { start, end: start + match[0].length }, text: match[0] },
        meant,
        'pronoun',
      );
    if (here.length > 0) carried = lastTold(sentence, here);
    else if (previous === undefined) carried = undefined;
  }
}

/** Of whom the next sentence may say "he": the first whom this one names, and nobody where it names two together. */
function lastTold(sentence: Sentence, here: readonly ActorMention[]): Carried | undefined {
  const [subject] = outsideQuotes(sentence, here);
  if (subject === undefined || AND_ANOTHER.test(sentence.text.slice(subject.span.end - sentence.span.start)))
    return undefined;
  const amongOthers = here.some(({ actor }) => actor !== subject.actor);
  return { actor: subject.actor, post: sentence.post, amongOthers };
}
