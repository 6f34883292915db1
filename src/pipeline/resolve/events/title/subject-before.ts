/** Whom a pronoun that opens a sentence stands for: the people, the body or the thing of the sentence before. */
import { PREPOSITIONS, PRONOUNS } from '../../../lexicon/function-words.ts';
import { isFiniteForm } from '../../../text/grammar/verbs.ts';
import type { ActorMention } from '../../../stage.ts';
import type { Telling } from '../telling/telling.ts';
import type { DocumentView, SentenceView } from '../view/sentence-view.ts';
import { upperFirst } from '../../../text/upper-first.ts';

/** Puts a name for the pronoun that a sentence begins with, where it is known whom it means. */
export function withSubject(document: DocumentView, { view, span }: Telling, title: string): string {
  const pronoun = /^(?:(?:He|She|They) (?=\p{Ll})|It (?!is|was|has been|had been|will be|would))/u.exec(title)?.[0];
  if (pronoun === undefined) return title;
  if (pronoun === 'They ') {
    const people = peopleBefore(document, view.sentence.index);
    return people === undefined ? title : `${people} ${title.slice(pronoun.length)}`;
  }
  const name =
    pronoun === 'It '
      ? (bodyBefore(document, view.sentence.index) ?? thingBefore(document, view.sentence.index))
      : nameOf(
          document,
          view.actors.find((mention) => mention.form === 'pronoun' && mention.span.start - span.start < LEAD_LENGTH),
        );
  return name === undefined ? title : `${name} ${title.slice(pronoun.length)}`;
}

const nameOf = ({ actors }: DocumentView, mention: ActorMention | undefined): string | undefined =>
  mention && actors.get(mention.actor)?.name;

/** The sentence before, where it stands in the same paragraph. */
function sentenceBefore({ views }: DocumentView, sentence: number): SentenceView | undefined {
  const here = views[sentence]?.sentence;
  const before = views[sentence - 1];
  const isSame = before?.sentence.post === here?.post && before?.sentence.block === here?.block;
  return here !== undefined && isSame ? before : undefined;
}

/** The people of the sentence before, by the words with which it begins: "The rebels" of "The rebels shelled Bor. They fled." */
function peopleBefore(document: DocumentView, sentence: number): string | undefined {
  const before = sentenceBefore(document, sentence);
  if (before === undefined) return undefined;
  const verb = before.words.findIndex(isFiniteForm);
  const first = before.words[0];
  const last = before.words[verb - 1];
  if (verb < 1 || verb > LONGEST_SUBJECT || !first || !last || PREPOSITIONS.has(first.lower)) return undefined;
  if (PRONOUNS.has(first.lower) || first.start !== before.sentence.span.start) return undefined;
  const subject = document.text.slice(first.start, last.end);
  return /^[\p{L}\p{N}’' -]+$/u.test(subject) && IN_PLURAL.test(subject) ? subject : undefined;
}

export const LONGEST_SUBJECT = 6;
/** Several: "fighters", "police", "Chad and Kenya". */
export const IN_PLURAL = /(?:[^s]s|people|police|men|women|children| and \p{Lu}\p{L}{1,30})$/u;

/** A lead-in such as "However, " may stand before the pronoun. */
const LEAD_LENGTH = 16;

/** The body or state with which the sentence before begins, in the same paragraph. */
function bodyBefore(document: DocumentView, sentence: number): string | undefined {
  const before = sentenceBefore(document, sentence);
  const first = before?.actors.find((mention) => mention.span.start - before.sentence.span.start <= 4);
  if (first === undefined || first.form === 'demonym' || document.actors.get(first.actor)?.kind === 'person')
    return undefined;
  return nameOf(document, first);
}

/** "The missile" of "According to the army, the missile is new. It carries …": the one thing that opens the sentence before. */
function thingBefore(document: DocumentView, sentence: number): string | undefined {
  const before = sentenceBefore(document, sentence);
  if (before === undefined) return undefined;
  const text = before.sentence.text.replace(/^According to [^,]{2,60}, /u, '');
  const thing = THING.exec(text)?.[1];
  return thing === undefined ? undefined : upperFirst(thing);
}

/** An article, at most three words in small letters of which the last is no plural, and a verb. */
const THING =
  /^((?:[Tt]he|[Aa]n?) (?:[\p{Ll}-]+ ){0,2}[\p{Ll}-]+(?<!s))(?= (?:is|was|has|had|can|could|will|would|may|\p{Ll}{3,}(?:s|ed)) )/u;
