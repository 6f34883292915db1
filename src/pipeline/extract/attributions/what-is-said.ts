/** Where in a sentence that which is said stands: before the words of saying, or behind them. */
import type { Span } from '../../../dataset/records/records.ts';
import { FULL_MONTHS, WEEKDAYS } from '../../lexicon/calendar-words.ts';
import { PREPOSITIONS, REPORTING_ADJUNCTS } from '../../lexicon/function-words.ts';
import { wordList, wordSet } from '../../lexicon/word-list.ts';
import type { Word } from '../../text/words.ts';
import { nextChunk } from './asides.ts';
import { breaksBefore, gapBefore } from './chunks.ts';
import type { Cue } from './cues.ts';
import type { Scanned } from './scanned.ts';
import { isFunctionVerb, mayBeVerb } from '../../text/grammar/verbs.ts';
import { lemmaAt, lowerAt } from '../../text/word-at.ts';

/** Words that begin a clause of their own, and name nobody who speaks or is told. */
export const CLAUSE_STARTS = wordSet('that it he she they there we');

/**
 * Whether the cue comes after what is said. Before its subject a quotation or comma closes the content; after the cue only
 * adjuncts of the saying follow.
 */
export function isFinal({ sentence, words, text, quotes }: Scanned, cue: Cue, subject: number): boolean {
  if (subject < 2 || sentence.text.trimEnd().endsWith(':')) return false;
  const gap = gapBefore(words, subject, text);
  if (!/[,”"’'?!…–—-]/u.test(gap)) return false;
  const next = behindAddressee(words, cue, text);
  const following = words[next];
  const quotedBefore = quotes.spans.some(
    (span) => span.end <= (words[subject]?.start ?? 0) && span.start <= sentence.span.start + 2,
  );
  if (!following) return true;
  const after = gapBefore(words, next, text);
  if (/[:]/u.test(after)) return false;
  if (quotedBefore) return true;
  return (/[,.;]/u.test(after) || REPORTING_ADJUNCTS.has(following.lower)) && hasClause(words.slice(0, subject), text);
}

/** "…, he told reporters at the border": where those who were told end, unless what they were told follows ("told her that …"). */
function behindAddressee(words: readonly Word[], cue: Cue, text: string): number {
  const next = cue.at + cue.length;
  if (lemmaAt(words, cue.at) !== 'tell' || breaksBefore(words, next, text)) return next;
  let end = next + 1;
  while (end < words.length && end - next < 6 && !breaksBefore(words, end, text)) {
    const lower = lowerAt(words, end);
    if (REPORTING_ADJUNCTS.has(lower)) break;
    if (CLAUSE_STARTS.has(lower)) return next;
    end++;
  }
  return end;
}

/**
 * Whether words hold a clause, and not only an adjunct such as "After the talks" or "In a statement". Behind an adjunct that holds
 * no verb one may follow: "On Sunday, a strike near Juba killed ten".
 */
function hasClause(words: readonly Word[], text: string): boolean {
  const opening = lowerAt(words, 0);
  if (!ADJUNCT_STARTS.has(opening) || words.some(isFunctionVerb)) return true;
  if (tellsBehindTime(words)) return true;
  if (!PREPOSITIONS.has(opening)) return false;
  const comma = nextChunk(words, 1, text);
  return comma > 1 && !words.slice(0, comma).some(mayBeVerb) && words.slice(comma + 1).some(mayBeVerb);
}

/** "On Sunday rebels raided Goma": behind the day a subject and its verb, and not "on Sunday a statement sent by the army". */
function tellsBehindTime(words: readonly Word[]): boolean {
  const subject = words.findIndex(({ lower }, at) => at > 0 && !isTimeWord(lower) && !YEAR.test(lower));
  const time = words.slice(0, Math.max(0, subject)).findLast(({ lower }) => !DETERMINERS.has(lower))?.lower ?? '';
  if (subject < 2 || !(isCalendarName(time) || /^\d|^(?:yesterday|morning|afternoon|evening|night)$/u.test(time)))
    return false;
  const verb = words.findIndex((word, at) => at > subject && mayBeVerb(word));
  return (
    verb > 0 && !DETERMINERS.has(words[verb - 1]?.lower ?? '') && !['by', undefined].includes(words[verb + 1]?.lower)
  );
}

const YEAR = /^(?:19|20)\d\d$/u;
const DETERMINERS = wordSet('a an the its his her their');
const isCalendarName = (word: string): boolean => WEEKDAYS.has(word) || FULL_MONTHS.has(word);

const ADJUNCT_STARTS = wordSet('after before during following speaking while when as asked in on late early');

/** What is said, where the cue comes after it (`final`) or before it. */
export function contentOf(scanned: Scanned, cue: Cue, subject: number, final: boolean): Span {
  const { sentence, words } = scanned;
  if (final) return { start: sentence.span.start, end: words[subject - 1]?.end ?? sentence.span.end };
  const next = contentStart(words, cue.at + cue.length, scanned.text);
  const following = words[next];
  const takesClause = cue.reports && following !== undefined;
  if (!takesClause) return { start: words[cue.at]?.start ?? sentence.span.start, end: sentence.span.end };
  const first = following.lower === 'that' ? (words[next + 1] ?? following) : following;
  return { start: first.start, end: sentence.span.end };
}

/**
 * Where the content begins: "told the agency that …", "told reporters: …" after the people who were told, "warned a day earlier
 * that …" after the time of saying.
 */
function contentStart(words: readonly Word[], next: number, text: string): number {
  const told = lemmaAt(words, next - 1) === 'tell';
  for (let at = next; at < words.length && at - next < 7; at++) {
    if (lowerAt(words, at) === 'that') return at;
    if (told ? at > next && breaksBefore(words, at, text) : !isTimeWord(lowerAt(words, at))) return told ? at : next;
  }
  return next;
}

const TIME_WORDS: ReadonlySet<string> = new Set([
  ...WEEKDAYS.keys(),
  ...FULL_MONTHS.keys(),
  ...wordList(`
  a an the on in at this last earlier later late early yesterday today hour hours day days week weeks month year`),
  ...wordList('morning afternoon evening night'),
]);
const isTimeWord = (word: string): boolean => TIME_WORDS.has(word) || /^\d{1,2}(?:st|nd|rd|th)?$/u.test(word);
