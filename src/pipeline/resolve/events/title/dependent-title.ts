/** The title of a clause that hangs on another: with the one of whom it tells in front. */
import type { Span } from '../../../../dataset/records/records.ts';
import { PREPOSITIONS, PRONOUNS } from '../../../lexicon/function-words.ts';
import { wordSet } from '../../../lexicon/word-list.ts';
import { isFiniteForm, isFunctionVerb, isPastForm } from '../../../text/grammar/verbs.ts';
import type { Word } from '../../../text/words.ts';
import type { Telling } from '../telling/telling.ts';
import type { DocumentView } from '../view/sentence-view.ts';
import { upperFirst } from '../../../text/upper-first.ts';
import { IN_PLURAL, LONGEST_SUBJECT } from './subject-before.ts';
import { cleanTitle } from './trim-title.ts';

/** A clause that hangs on the one before: "which began in May", "had left the town". */
export const DEPENDENT = /^(?:which|who|whose|that|has|had|have|was|were|is|are|will|would|could) /u;

/** A clause without a subject of its own: with the actor named right before it, else the whole sentence. */
export function dependentTitle(document: DocumentView, { view, span }: Telling, whole: string): string {
  const before = view.actors.findLast((mention) => mention.span.end <= span.start);
  const name = before && document.actors.get(before.actor)?.name;
  const relative = /^wh(?:o|ich) /u.exec(whole)?.[0];
  const person = before !== undefined && document.actors.get(before.actor)?.kind === 'person';
  const fits = person === (relative === 'who ');
  const between = document.text.slice(before?.span.end ?? span.start, span.start);
  const taken = takenTitle(document, view, span);
  if (taken !== undefined) return taken;
  if (relative !== undefined && fits && name !== undefined && (between.length <= 2 || APPOSED.test(between)))
    return `${name} ${whole.slice(relative.length)}`;
  const thing = THING_BEFORE.exec(view.sentence.text.slice(0, span.start - view.sentence.span.start))?.[0];
  if (thing !== undefined && whole.startsWith(THAT)) return upperFirst(`${thing}${whole.slice(THAT.length)}`);
  return describedTitle(document, view, span, whole) ?? cleanTitle(view.sentence.text);
}

/** "Goma, which the rebels took in May": they took Goma in May. */
function takenTitle(
  document: DocumentView,
  { sentence, words }: Telling['view'],
  { start, end }: Span,
): string | undefined {
  const clause = words.filter((word) => word.start >= start && word.end <= end);
  const verb = clause.findIndex(isFiniteForm);
  const [opener, first] = clause;
  const deed = clause[verb];
  if (opener?.lower !== 'which' || first === undefined || deed === undefined) return undefined;
  if (verb < 2 || verb > LONGEST_SUBJECT || isFunctionVerb(deed)) return undefined;
  const rest = document.text.slice(deed.end, end).replace(/[.,]$/u, '');
  const thing = NAMED_BEFORE.exec(document.text.slice(sentence.span.start, start))?.[1];
  if (thing === undefined || !/^(?:$| (?:on|in|at|last|early|late|before|after|during) )/u.test(rest)) return undefined;
  return upperFirst(cleanTitle(`${document.text.slice(first.start, deed.end)} ${thing}${rest}`));
}

/** "Goma, ", "the former colony, ". */
const NAMED_BEFORE =
  /((?:\b[Tt]he (?:[\p{L}-]{1,20} ){0,3}[\p{L}-]{1,20})|\b(?!(?:In|At|On|From|Near|After|To|For|By|With) )\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'-]{1,30}){0,3}), $/u;

/** ", the major " of "Reed, the major who ordered the raid, was dismissed". */
const APPOSED = /^, (?:the|an?) [^,;:]{2,60} $/u;

/** "The rebels who took Bor in May were killed", "the truce signed in May is dead": what is told of the noun that opens the sentence, or of a number. */
function describedTitle(
  document: DocumentView,
  { sentence, words }: Telling['view'],
  { start, end }: Span,
  clause: string,
): string | undefined {
  const before = words.filter((word) => word.start < start);
  const noun = before.some(isFiniteForm) ? countedNoun(before) : before;
  const [first, last] = [noun[0], noun.at(-1)];
  if (!first || !last || noun.length > LONGEST_SUBJECT || document.text.slice(last.end, start) !== ' ')
    return undefined;
  if (PREPOSITIONS.has(first.lower) || PRONOUNS.has(first.lower)) return undefined;
  const subject = cleanTitle(document.text.slice(noun === before ? sentence.span.start : first.start, last.end));
  // "three of the 14 who were hurt" are not those
  if (!/^[\p{L}\p{N}’' -]+$/u.test(subject) || subject.includes(' of ')) return undefined;
  const opener = words.find((word) => word.start === start);
  if (opener === undefined || (noun === before && end >= sentence.span.end - 1)) return undefined;
  const told = /^(?:who|which|that)$/u.test(opener.lower) ? clause.slice(opener.lower.length + 1) : undefined;
  if (told !== undefined) return upperFirst(`${subject} ${told}`);
  return noun === before && isPastForm(opener.lower)
    ? upperFirst(`${subject} ${IN_PLURAL.test(subject) ? 'were' : 'was'} ${clause}`)
    : undefined;
}

const THAT = 'that ';
/** "… from the sunken ferry", right before "that". */
const THING_BEFORE =
  /\b(?:the|an?|its|their|his|her) (?:(?!(?:of|in|on|at|from|for|with|by|and|or|to) )[\p{L}\d’'-]+ ){1,4}$/u;

/** "14 soldiers" of "thousands came to the funeral of 14 soldiers". */
function countedNoun(before: readonly Word[]): readonly Word[] {
  const from = before.findLastIndex((word) => isFiniteForm(word) || PREPOSITIONS.has(word.lower)) + 1;
  return /^\d/u.test(before[from]?.text ?? '') || COUNTED.has(before[from]?.lower ?? '') ? before.slice(from) : [];
}

const COUNTED = wordSet('two three four five six seven eight nine ten eleven twelve dozens');
