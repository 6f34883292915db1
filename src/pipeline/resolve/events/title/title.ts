import { isVerb } from '../../../lexicon/trigger-frames.ts';
import { leansBack } from '../../../text/leaning-title.ts';
import type { Word } from '../../../text/words.ts';
import type { Telling } from '../telling/telling.ts';
import { onlyNames } from '../view/names-alone.ts';
import type { DocumentView } from '../view/sentence-view.ts';
import { DEPENDENT, dependentTitle } from './dependent-title.ts';
import { opened, withoutLeadIn } from './opening.ts';
import { withoutRelativeDays } from './relative-days.ts';
import { LONGEST_WORDS, SHORTEST, spokenTitle } from './spoken-title.ts';
import { withSubject } from './subject-before.ts';
import { cleanTitle, closeQuotes, sourceLast, trimTitle } from './trim-title.ts';

/** "After the cabinet had met": the clause tells it without its conjunction. */
const CONJUNCTION = /^(?:after|before|when|since|while|as) (?=(?:the |an? |his |her |its |their )?[\p{L}\d]+ )/iu;

/**
 * A title that can be read by itself: the post's headline where it tells what its first sentence tells, else the sentence trimmed to
 * what happened, with its speaker by name. Never cut within a word or a quotation.
 * @param speaker who says it, by name, where that is known
 */
export function titleOf(document: DocumentView, telling: Telling, speaker: string | undefined): string {
  const { sentence } = telling.view;
  const words = telling.view.words.filter(({ start, end }) => start >= telling.span.start && end <= telling.span.end);
  const above = document.views[sentence.index - 1];
  const isFirst = above?.sentence.kind === 'headline' && above.sentence.post === sentence.post;
  const isWhole = telling.span.start === sentence.span.start;
  const title =
    isFirst && isWhole && !onlyNames(above) && headlineTells(above.words, words)
      ? cleanTitle(document.text.slice(above.sentence.span.start, above.sentence.span.end))
      : standingAlone(document, telling, titleInWords(document, telling, speaker));
  return withoutRelativeDays(title);
}

/** A title that leans on the sentence before it, or is a fragment, gets that sentence in front where both are short. */
function standingAlone(document: DocumentView, { view: { sentence } }: Telling, title: string): string {
  const isFragment = FRAGMENT.test(title);
  if (sentence.kind !== 'paragraph' || !(isFragment || leansBack(title)) || READS_ALONE.test(title)) return title;
  const before = document.views[sentence.index - 1]?.sentence;
  if (before?.post !== sentence.post || before.kind !== 'paragraph') return title;
  if (isFragment && before.block !== sentence.block) return title;
  const opening = trimTitle(cleanTitle(before.text));
  if (opening.endsWith('?')) return title;
  if (DENIES_IT.test(title) && !leansBack(opening) && !/[:…]/u.test(opening))
    return `${title}: ${opening.replace(HE_SAID, '')}`;
  const both = isFragment ? `${before.text} ${sentence.text}` : `${opening}. ${cleanTitle(sentence.text)}`;
  const together = closeQuotes(cleanTitle(both));
  if (leansBack(opening) || TELLS_NOTHING.test(opening) || together.length > LONGEST_PAIR || /[…:]\.? /u.test(both))
    return title;
  return isFragment ? `${title.slice(0, title.indexOf(': ') + 2)}${together}` : together;
}

/** "Chad denies it": what it denies stands behind. */
const DENIES_IT = / (?:denies|denied|rejects|rejected|disputes|disputed) (?:it|this|that)$/u;

const HE_SAID = /, (?:he|she|they|it) (?:said|says|added)(?=,|$)/u;

/** "There were two blasts in Goma", "Reed: There was no raid", "“This is a crime,” Reed said": no better for the sentence before. */
const READS_ALONE =
  /^(?:(?:[^:“”"]{2,60}: )?There (?:is|are|was|were|has been|have been|had been) (?!also\b|such\b)|["“])/u;

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
  const title = withSubject(document, telling, opened(`${subject}${withoutLeadIn(bare)}`));
  return sourceLast(title) ?? trimTitle(title);
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
  return subject.length <= LONGEST_WORDS && !NOT_SHARED.test(subject) ? withoutLeadIn(subject) : '';
}

/** "In the capital, Goma, the government closed schools and …": where and when stand before the subject. */
const OPENED =
  /^(?:In|At|On|Near|After|Before|During|Since|Earlier|Later|Last|Meanwhile)\b[^:;"“”]{2,60}, (?=(?:the|an?|its|their) \p{Ll}|\p{Lu})/u;

/** "Agreed to work": no passive that would share its auxiliary. */
const DOES_TO = /^(?:agreed|refused|decided|began|promised|vowed|pledged|managed|continued|failed) to /u;
const PASSIVE_END = / (?:is|are|was|were|has been|have been|had been) $/u;

/** More than a subject stands there, or the passive of the verb before, which the other need not share: "were shown a plan and agreed". */
const NOT_SHARED = /[,;:"“”]| (?:is|are|was|were|be|been|being|to) $/u;
