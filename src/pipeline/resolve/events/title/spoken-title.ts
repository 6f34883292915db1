/** The title of what somebody says: who speaks, and what they say or that they say it. */
import type { Span } from '../../../../dataset/records/records.ts';
import { SPEAKER_PRONOUNS } from '../../../lexicon/function-words.ts';
import type { AttributionMention } from '../../../stage.ts';
import type { Telling } from '../telling/telling.ts';
import type { DocumentView } from '../view/sentence-view.ts';
import { DEPENDENT } from './dependent-title.ts';
import { upperFirst } from '../../../text/upper-first.ts';
import { withoutLeadIn } from './opening.ts';
import { cleanTitle, isLongTitle, sourceLast } from './trim-title.ts';

/** Shorter than this a part of a sentence tells nothing by itself. */
export const SHORTEST = 25;

/** The title of something said; undefined where the sentence itself reads well. */
export function spokenTitle(
  document: DocumentView,
  telling: Telling,
  speaker: string,
  whole: string,
): string | undefined {
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
  if (isBefore && cue.start <= content.start) {
    const who = pronoun ? speaker : nameOrWords(document, phrase, speaker);
    return upperFirst(`${who} ${who.endsWith('s') ? told : told.replace(SAY, says)}`);
  }
  const opens = content.start === span.start && content.end > span.start + SHORTEST;
  const behind = isUnnamed(text.slice(phrase.start, phrase.end), speaker) ? sourceLast(whole) : undefined;
  if (behind !== undefined) return behind;
  return opens ? named(speaker, cleanTitle(withClosing(text, content))) : undefined;
}

/** "Officials there", "a police officer": the words for a speaker whom nobody names stay behind what they say. */
const isUnnamed = (words: string, speaker: string): boolean =>
  words.toLowerCase() === speaker.toLowerCase() && /^(?:\p{Ll}|(?:The|An?|One) )/u.test(words);

/** "Officials say" of whom one name stands for all: "the ministry says". */
const SAY = /^(?:say|claim|report|warn|believe|deny|insist|announce|confirm|estimate|want|plan)(?= )/u;
const says = (verb: string): string => (verb === 'deny' ? 'denies' : `${verb}s`);

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

/** So long may the words be that name a speaker or a subject. */
export const LONGEST_WORDS = 60;
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
    : `${upperFirst(speaker)}: ${upperFirst(withoutLeadIn(said))}`;

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
  const closing = /^,?["”]$/u.exec(whole.slice(-aside.length - 3, -aside.length - 1))?.[0];
  if (closing !== undefined && whole.endsWith(` ${aside}`))
    return `${whole.slice(0, -aside.length - 1 - closing.length)}${closing.slice(-1)}`;
  const [before = '', after] = whole.split(`, ${aside},`);
  if (after === undefined) return whole.endsWith(`, ${aside}`) ? whole.slice(0, -aside.length - 2) : whole;
  const goesOn = VERB_AHEAD.test(after) && !ADJUNCT.test(before);
  return `${before}${goesOn ? '' : ','}${after}`;
}

/** "The key issues, he said, could …": subject and verb need no comma between them, as "In the north, he said, …" does. */
const VERB_AHEAD = /^ (?:is|was|are|were|has|had|have|will|would|can|could|should|must|may|might|does|did|do|and) /u;
const ADJUNCT = /^(?:in|on|at|if|when|after|before|from|for|by|with|under|as|to|during|since|once|unless) /iu;
