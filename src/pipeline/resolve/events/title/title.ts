import type { Span } from '../../../../dataset/records/records.ts';
import { PREPOSITIONS, PRONOUNS, SPEAKER_PRONOUNS } from '../../../lexicon/function-words.ts';
import { wordSet } from '../../../lexicon/word-list.ts';
import { isVerb } from '../../../lexicon/trigger-frames.ts';
import type { AttributionMention } from '../../../stage.ts';
import type { Word } from '../../../text/words.ts';
import type { DocumentView } from '../view/sentence-view.ts';
import type { Telling } from '../telling/telling.ts';
import { onlyNames } from '../view/names-alone.ts';
import { leansBack } from '../../../text/leaning-title.ts';
import { cleanTitle, closeQuotes, isLongTitle, trimTitle } from './trim-title.ts';
import { isFiniteForm, isPastForm } from '../../../text/grammar/verbs.ts';

const LEAD_IN =
  /^(?:However|Meanwhile|Separately|But|And|Also|In addition|As a reminder|For context|Moreover|Furthermore|Yet|(?:Instead|Earlier|Later|Besides|So|Still|Then)(?! (?:this|that|on|in|of|at|last|the|far|is|are|was|were|did|do|does|has|have|had|many|much|long|too|under|to)\b))[,:]? /u;
/** A clause that hangs on the one before: "which began in May", "had left the town". */
const DEPENDENT = /^(?:which|who|whose|that|has|had|have|was|were|is|are|will|would|could) /u;
/** "After the cabinet had met": the clause tells it without its conjunction. */
const CONJUNCTION = /^(?:after|before|when|since|while|as) (?=(?:the |an? |his |her |its |their )?[\p{L}\d]+ )/iu;
/** Shorter than this a part of a sentence tells nothing by itself. */
const SHORTEST = 25;

/**
 * A title that can be read by itself: the post's headline where it tells what its first sentence tells, else the sentence trimmed to
 * what happened, with its speaker by name. Never cut within a word or a quotation.
 * @param speaker who says it, by name, where that is known
 */
export function titleOf(document: DocumentView, telling: Telling, speaker: string | undefined): string {
  const { sentence, words } = telling.view;
  const above = document.views[sentence.index - 1];
  const isFirst = above?.sentence.kind === 'headline' && above.sentence.post === sentence.post;
  const isWhole = telling.span.start === sentence.span.start;
  return isFirst && isWhole && !onlyNames(above) && headlineTells(above.words, words)
    ? cleanTitle(document.text.slice(above.sentence.span.start, above.sentence.span.end))
    : standingAlone(document, telling, titleInWords(document, telling, speaker));
}

/** A title that leans on the sentence before it, or is a fragment, gets that sentence in front where both are short. */
function standingAlone(document: DocumentView, { view: { sentence } }: Telling, title: string): string {
  const isFragment = FRAGMENT.test(title);
  if (sentence.kind !== 'paragraph' || !(isFragment || leansBack(title)) || READS_ALONE.test(title)) return title;
  const before = document.views[sentence.index - 1]?.sentence;
  if (before?.post !== sentence.post || before.kind !== 'paragraph') return title;
  if (isFragment && before.block !== sentence.block) return title;
  const opening = trimTitle(cleanTitle(before.text));
  const both = isFragment ? `${before.text} ${sentence.text}` : `${opening}. ${cleanTitle(sentence.text)}`;
  const together = closeQuotes(cleanTitle(both));
  if (leansBack(opening) || TELLS_NOTHING.test(opening) || together.length > LONGEST_PAIR || /[…:]\.? /u.test(both))
    return title;
  return isFragment ? `${title.slice(0, title.indexOf(': ') + 2)}${together}` : together;
}

/** "There were two blasts in Goma", "“This is a crime,” Reed said": no better for the sentence before. */
const READS_ALONE = /^(?:There (?:is|are|was|were|has been|have been|had been) (?!also\b|such\b)|["“])/u;

/** "No one has claimed responsibility": nothing that a pronoun behind it could mean. */
const TELLS_NOTHING = /^(?:no one|nobody|none|no \p{Ll}+|neither|it (?:is|was) not|there (?:is|was|were|are) no)\b/iu;

/** "Reed: To invite Khan as well": what is said has no verb of its own. */
const FRAGMENT = /^[^:“”"]{2,60}: ["“]?To \p{Ll}[^,;]*$/u;
/** Two sentences in one title. */
const LONGEST_PAIR = 190;

/** Whether a headline tells what a sentence tells: they share most of the headline's telling words. */
function headlineTells(headline: readonly Word[], sentence: readonly Word[]): boolean {
  const told = new Set(sentence.map(({ lemma }) => lemma));
  const telling = headline.filter(({ text }) => text.length > 3);
  const shared = telling.filter(({ lemma }) => told.has(lemma)).length;
  return shared >= 3 && shared * 2 >= telling.length;
}

function titleInWords(document: DocumentView, telling: Telling, speaker: string | undefined): string {
  const { span, view } = telling;
  const whole = cleanTitle(document.text.slice(span.start, span.end));
  if (view.sentence.kind === 'headline' && span.end - span.start === view.sentence.text.length) return whole;
  const spoken = speaker === undefined ? undefined : spokenTitle(document, telling, speaker, whole);
  if (spoken !== undefined && spoken.length >= SHORTEST) return trimTitle(spoken);
  const isHeadless = subjectless(telling) && sharedSubject(document, telling) === '';
  const isOfOthers = span.start > view.sentence.span.start && OTHERS.test(whole);
  const part =
    DEPENDENT.test(whole) || whole.length < SHORTEST || isHeadless || isOfOthers
      ? dependentTitle(document, telling, whole)
      : whole;
  const aside = part === whole && span.end - span.start < view.sentence.text.length && !whole.includes(',');
  const bare = (aside ? part.replace(CONJUNCTION, '') : part).replace(IT_HAPPENED, '$1, ');
  const subject = part === whole ? sharedSubject(document, telling) : '';
  return trimTitle(withSubject(document, telling, upperFirst(`${subject}${bare.replace(LEAD_IN, '')}`)));
}

/** "In Bor it happened on Sunday: a bridge fell": what happened stands behind. */
const IT_HAPPENED = /^((?:In|At|Near|Outside) [^,:]{2,40}) it (?:happened|began|started|came) [^:]{2,40}: (?=\p{Ll})/u;
/** "; others were damaged": the part before says others than who. */
const OTHERS = /^(?:others|some|many|most|several|another|the others|the rest) (?!of )/u;

/** "… and handed it over": a part of a sentence that begins with its verb. */
const subjectless = ({ view, span, main }: Telling): boolean =>
  main !== undefined && main.span.start === span.start && span.start > view.sentence.span.start && isVerb(main);

/** "The rebels took the town and freed hundreds": the subject that a verb behind "and" shares with the verb before. */
function sharedSubject(document: DocumentView, { view, span, main }: Telling): string {
  const { start } = view.sentence.span;
  if (main?.span.start !== span.start || !document.text.slice(start, span.start).endsWith(' and ')) return '';
  const first = view.triggers.find((trigger) => trigger.span.start < span.start && isVerb(trigger));
  const active = DOES_TO.test(document.text.slice(span.start, span.end));
  const upTo = first ? document.text.slice(start, first.span.start) : '';
  const whole = active ? upTo.replace(PASSIVE_END, ' ') : upTo;
  const subject = whole.replace(OPENED, '');
  return subject.length <= LONGEST_WORDS && !NOT_SHARED.test(subject) ? subject.replace(LEAD_IN, '') : '';
}

/** "In the capital, Goma, the government closed schools and …": where and when stand before the subject. */
const OPENED =
  /^(?:In|At|On|Near|After|Before|During|Since|Earlier|Later|Last|Meanwhile)\b[^:;"“”]{2,60}, (?=(?:the|an?|its|their) \p{Ll}|\p{Lu})/u;

/** "Agreed to work": no passive that would share its auxiliary. */
const DOES_TO = /^(?:agreed|refused|decided|began|promised|vowed|pledged|managed|continued|failed) to /u;
const PASSIVE_END = / (?:is|are|was|were|has been|have been|had been) $/u;

/** More than a subject stands there, or the passive of the verb before, which the other need not share: "were shown a plan and agreed". */
const NOT_SHARED = /[,;:"“”]| (?:is|are|was|were|be|been|being) $/u;

/** The title of something said; undefined where the sentence itself reads well. */
function spokenTitle(document: DocumentView, telling: Telling, speaker: string, whole: string): string | undefined {
  const { attribution, span } = telling;
  if (!attribution || DEPENDENT.test(whole)) return undefined;
  const { speaker: phrase, cue, content } = attribution;
  if (!phrase) return named(speaker, whole);
  const said = AS_SAYING.exec(document.text.slice(phrase.end, span.end))?.[1];
  if (said !== undefined && phrase.end < content.start) return `${upperFirst(speaker)} said ${cleanTitle(said)}`;
  const words = document.text.slice(phrase.start, phrase.end);
  const reason = reasonTitle(document, telling, speaker, phrase);
  if (reason !== undefined) return reason;
  const pronoun =
    MEANS_SPEAKER.has(words.toLowerCase()) || (phrase.start === span.start && OPENS_POSSESSED.test(words));
  // "According to him, the truce is dead", "In her view …"
  if (pronoun && cue?.start === span.start && phrase.end <= content.start)
    return named(speaker, cleanTitle(document.text.slice(content.start, span.end)));
  if (!pronoun && !isLongTitle(whole)) return undefined;
  if (/^(?:\p{L}+ )?(?:which|whom|what)\b/u.test(words)) return undefined;
  if (WITHIN_CLAUSE.test(document.text.slice(Math.max(span.start, phrase.start - 12), phrase.start))) return undefined;
  const title = speakerFirst(document, telling, attribution, { phrase, speaker, pronoun, whole });
  return title ?? (pronoun ? named(speaker, withoutAside(document, attribution, whole)) : undefined);
}

/** "A truce is far off, as Reed has rejected the terms": the rest is nobody's word. */
function reasonTitle(document: DocumentView, telling: Telling, speaker: string, phrase: Span): string | undefined {
  const { cue, content } = telling.attribution ?? {};
  if (!cue || content?.start !== cue.start || phrase.start >= cue.start) return undefined;
  if (!GIVEN_AS_REASON.test(document.text.slice(telling.span.start, phrase.start))) return undefined;
  return upperFirst(`${nameOrWords(document, phrase, speaker)} ${predicate(document, telling, phrase, cue)}`);
}

/** How a speaker is named in a sentence, and the sentence as a title. */
interface Spoken {
  readonly phrase: Span;
  readonly speaker: string;
  readonly pronoun: boolean;
  readonly whole: string;
}

/** Who speaks, and then what they say or that they say it; undefined where the saying is told besides. */
function speakerFirst(
  document: DocumentView,
  telling: Telling,
  { cue, content, quoted }: AttributionMention,
  { phrase, speaker, pronoun, whole }: Spoken,
): string | undefined {
  const { text } = document;
  const { span } = telling;
  const isBefore = cue !== undefined && phrase.start < cue.start;
  const told = isBefore ? predicate(document, telling, phrase, cue) : '';
  // "Terms were sent to Chad, and it rejected them": the sentence says what "them" is, and who tells that is not Chad
  if (phrase.start > span.start && MEANS_ABOVE.test(told)) return whole;
  // Behind a quotation that is not taken up again, more is told of the saying: "he said, repeating his call".
  const isInserted =
    cue !== undefined &&
    phrase.start > span.start &&
    text.charAt(cue.end) === ',' &&
    !(quoted && !/["“]/u.test(text.slice(cue.end, span.end)));
  if (isInserted) return undefined;
  if (isBefore && cue.start <= content.start)
    return upperFirst(`${pronoun ? speaker : nameOrWords(document, phrase, speaker)} ${told}`);
  const opens = content.start === span.start && content.end > span.start + SHORTEST;
  return opens ? named(speaker, cleanTitle(withClosing(text, content))) : undefined;
}

const GIVEN_AS_REASON = /^[^“”"]{20,}, (?:as|because|since|although|though) (?:the )?$/u;

const MEANS_SPEAKER: ReadonlySet<string> = new Set([...SPEAKER_PRONOUNS, 'his', 'their']);

/** "Its foreign minister, Ann Reed": whose minister she is stands before. */
const OPENS_POSSESSED = /^(?:its|his|her|their) [^“”"]*\p{Lu}/iu;

/** "Rejected them", "has called it": the object stands before the speaker. */
const MEANS_ABOVE =
  /^(?:(?:has|have|had) )?\p{Ll}+ (?:them|it|this|that)(?: (?:every|again|all|outright|as|an?)\b|[,.]|$)/u;

/** "The agency quoted Reed as saying that …": behind the words that name who said it. */
const AS_SAYING = /^(?:['’]s?)?,? as saying,? (?=\S)([^]+)$/u;

/** The words that name a speaker, where they are a name and share none with the known one: "US president Ann Lee", not "United States". */
function nameOrWords(document: DocumentView, phrase: Span, speaker: string): string {
  const words = document.text.slice(phrase.start, phrase.end);
  const lower = words.toLowerCase();
  const [head = ''] = words.split(',');
  if (head.length <= LONGEST_WORDS && SPEAKS_FOR.test(head) && !isPersonCalled(document, speaker)) return head;
  const shares = speaker.split(/[\s-]/u).some((word) => word.length > 3 && lower.includes(word.toLowerCase()));
  return shares || words.length > LONGEST_WORDS || !ENDS_IN_NAME.test(words) ? speaker : words;
}

/** "The commander of the navy", "a spokesman for the rebels": one of them, and not all. */
const SPEAKS_FOR = /^(?:[Tt]he|[Aa]n?|[Oo]ne) (?:[\p{L}-]+ ){0,3}[\p{Ll}-]+ (?:of|for|at|in|from|with) [^()]*$/u;

const isPersonCalled = ({ actors }: DocumentView, name: string): boolean =>
  [...actors.values()].some((actor) => actor.name === name && actor.kind === 'person');

const LONGEST_WORDS = 60;
/** "US president Bill Reed"; not "the Chadian leader", "the President" or "the ELN", whose names say more. */
const ENDS_IN_NAME = / \p{Lu}[\p{L}'’-]* \p{Lu}[\p{L}'’-]*$/u;

/** What is said, with the mark that closes its quotation but not the comma before that. */
function withClosing(text: string, { start, end }: Span): string {
  const said = text.slice(start, end);
  const bracket = said.lastIndexOf('(') > said.lastIndexOf(')') && text.charAt(end) === ')' ? ')' : '';
  const closing = /^[,.!?]?["”]/u.exec(text.slice(end, end + 2))?.[0] ?? '';
  return said + bracket + closing.replace(',', '');
}

/** "the offensive that it expects": a clause within another. */
const WITHIN_CLAUSE = /\b(?:that|which|whom|whose|than|as) (?:the )?$/u;

/** "Reed: The truce is dead"; a sentence that begins with the name says already who speaks. */
const named = (speaker: string, said: string): string =>
  said.startsWith(speaker) || said.startsWith(`The ${speaker}`)
    ? said
    : `${upperFirst(speaker)}: ${upperFirst(said.replace(LEAD_IN, ''))}`;

const AUXILIARY_BEFORE =
  /(?:has|have|had|was|were|is|are|does|do|did)(?: (?:not|also|since|now|again|already|always|never|just|\p{Ll}{2,15}ly))? $/u;
/** "repeatedly", "also": an adverb that stands alone before the verb. */
const ADVERB_BEFORE = /(?:^|[ ,])((?:also|later|then|\p{Ll}{3,15}ly) )$/u;

/** "has vowed to stay" in "Reed, the minister, has vowed to stay". */
function predicate(document: DocumentView, { span }: Telling, phrase: Span, cue: Span): string {
  const between = document.text.slice(phrase.end, cue.start);
  const kept = AUXILIARY_BEFORE.exec(between)?.[0] ?? ADVERB_BEFORE.exec(between)?.[1] ?? '';
  return cleanTitle(document.text.slice(cue.start - kept.length, span.end));
}

/** Takes "he went on" out of "The key issues, he went on, could be solved", and of "“The truce,” he went on, “is dead”". */
function withoutAside(document: DocumentView, { speaker, cue }: AttributionMention, whole: string): string {
  if (!speaker || !cue) return whole;
  const aside = document.text.slice(Math.min(speaker.start, cue.start), Math.max(speaker.end, cue.end));
  const quoted = whole.replace(`,” ${aside}, “`, ', ');
  if (quoted !== whole) return quoted;
  const [before = '', after] = whole.split(`, ${aside},`);
  if (after === undefined) return whole.endsWith(`, ${aside}`) ? whole.slice(0, -aside.length - 2) : whole;
  const goesOn = VERB_AHEAD.test(after) && !ADJUNCT.test(before);
  return `${before}${goesOn ? '' : ','}${after}`;
}

/** "The key issues, he said, could …": subject and verb need no comma between them, as "In the north, he said, …" does. */
const VERB_AHEAD = /^ (?:is|was|are|were|has|had|have|will|would|can|could|should|must|may|might|does|did|do|and) /u;
const ADJUNCT = /^(?:in|on|at|if|when|after|before|from|for|by|with|under|as|to|during|since|once|unless) /iu;

/** A clause without a subject of its own: with the actor named right before it, else the whole sentence. */
function dependentTitle(document: DocumentView, { view, span }: Telling, whole: string): string {
  const before = view.actors.findLast((mention) => mention.span.end <= span.start);
  const name = before && document.actors.get(before.actor)?.name;
  const relative = /^wh(?:o|ich) /u.exec(whole)?.[0];
  const person = before !== undefined && document.actors.get(before.actor)?.kind === 'person';
  const fits = person === (relative === 'who ');
  const between = document.text.slice(before?.span.end ?? span.start, span.start);
  if (relative !== undefined && fits && name !== undefined && (between.length <= 2 || APPOSED.test(between)))
    return `${name} ${whole.slice(relative.length)}`;
  const thing = THING_BEFORE.exec(view.sentence.text.slice(0, span.start - view.sentence.span.start))?.[0];
  if (thing !== undefined && whole.startsWith(THAT)) return upperFirst(`${thing}${whole.slice(THAT.length)}`);
  return describedTitle(document, view, span, whole) ?? cleanTitle(view.sentence.text);
}

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

/** Puts a name for the pronoun that a sentence begins with, where it is known whom it means. */
function withSubject(document: DocumentView, { view, span }: Telling, title: string): string {
  const pronoun = /^(?:(?:He|She|They) (?=\p{Ll})|It (?!is|was|has been|had been|will be|would))/u.exec(title)?.[0];
  if (pronoun === undefined) return title;
  if (pronoun === 'They ') {
    const people = peopleBefore(document, view.sentence.index);
    return people === undefined ? title : `${people} ${title.slice(pronoun.length)}`;
  }
  const meant =
    pronoun === 'It '
      ? subjectBefore(document, view.sentence.index)
      : view.actors.find((mention) => mention.form === 'pronoun' && mention.span.start - span.start < LEAD_LENGTH)
          ?.actor;
  const name =
    meant === undefined
      ? pronoun === 'It '
        ? thingBefore(document, view.sentence.index)
        : undefined
      : document.actors.get(meant)?.name;
  return name === undefined ? title : `${name} ${title.slice(pronoun.length)}`;
}

/** The people of the sentence before, by the words with which it begins: "The rebels" of "The rebels shelled Bor. They fled." */
function peopleBefore(document: DocumentView, sentence: number): string | undefined {
  const here = document.views[sentence]?.sentence;
  const before = document.views[sentence - 1];
  if (!here || !before || before.sentence.post !== here.post || before.sentence.block !== here.block) return undefined;
  const verb = before.words.findIndex(isFiniteForm);
  const first = before.words[0];
  const last = before.words[verb - 1];
  if (verb < 1 || verb > LONGEST_SUBJECT || !first || !last || PREPOSITIONS.has(first.lower)) return undefined;
  if (PRONOUNS.has(first.lower) || first.start !== before.sentence.span.start) return undefined;
  const subject = document.text.slice(first.start, last.end);
  return /^[\p{L}\p{N}’' -]+$/u.test(subject) && IN_PLURAL.test(subject) ? subject : undefined;
}

const LONGEST_SUBJECT = 6;
/** Several: "fighters", "police", "Chad and Kenya". */
const IN_PLURAL = /(?:[^s]s|people|police|men|women|children| and \p{Lu}\p{L}{1,30})$/u;

/** A lead-in such as "However, " may stand before the pronoun. */
const LEAD_LENGTH = 16;

/** The body or state with which the sentence before begins, in the same paragraph. */
function subjectBefore(document: DocumentView, sentence: number): string | undefined {
  const here = document.views[sentence]?.sentence;
  const before = document.views[sentence - 1];
  if (!here || before?.sentence.post !== here.post || before.sentence.block !== here.block) return undefined;
  const first = before.actors.find((mention) => mention.span.start - before.sentence.span.start <= 4);
  if (first === undefined || first.form === 'demonym' || document.actors.get(first.actor)?.kind === 'person')
    return undefined;
  return first.actor;
}

/** "The missile" of "According to the army, the missile is new. It carries …": the one thing that opens the sentence before. */
function thingBefore(document: DocumentView, sentence: number): string | undefined {
  const here = document.views[sentence]?.sentence;
  const before = document.views[sentence - 1];
  if (before === undefined || before.sentence.post !== here?.post || before.sentence.block !== here.block)
    return undefined;
  const text = before.sentence.text.replace(/^According to [^,]{2,60}, /u, '');
  const thing = THING.exec(text)?.[1];
  return thing === undefined ? undefined : upperFirst(thing);
}

/** An article, at most three words in small letters of which the last is no plural, and a verb. */
const THING =
  /^((?:[Tt]he|[Aa]n?) (?:[\p{Ll}-]+ ){0,2}[\p{Ll}-]+(?<!s))(?= (?:is|was|has|had|can|could|will|would|may|\p{Ll}{3,}(?:s|ed)) )/u;

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
