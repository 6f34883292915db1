import { happeningOf } from '../../../lexicon/trigger-frames.ts';
import { wordSet } from '../../../lexicon/word-list.ts';
import type { Span } from '../../../../dataset/records/records.ts';
import type { SentenceView } from '../view/sentence-view.ts';
import { isFiniteForm, isPastForm } from '../../../text/grammar/verbs.ts';

/**
 * Participles that say with a date which one is meant: "the pilot, captured in January, was freed", "the truce agreed in April
 * was broken". A comma closes the first kind, the verb right behind its date the second. Offsets count within the sentence.
 */
export function reducedClauses({ sentence, words, triggers, times, attribution }: SentenceView): Span[] {
  const { text, span } = sentence;
  return triggers.flatMap((trigger): Span[] => {
    const at = words.findIndex((word) => word.start === trigger.span.start);
    const [verb, before] = [words[at], words[at - 1]];
    // "scheduled for Thursday" says when something is to be, and tells nothing that happened then
    if (!verb || !before || !isPastForm(verb.lower) || happeningOf(trigger) === 'plan') return [];
    const time = times.find((one) => one.span.start > verb.end);
    const next = words.find((word) => time !== undefined && word.start >= time.span.end);
    if (!time || !next) return [];
    const [opens, told, closes] = [
      text.slice(before.end - span.start, verb.start - span.start),
      text.slice(verb.end - span.start, time.span.start - span.start),
      text.slice(time.span.end - span.start, next.start - span.start),
    ];
    const clause = { start: verb.start - span.start, end: time.span.end - span.start };
    if (/[,;:–—]/u.test(told)) return [];
    // "The mayor, Ann Reed, resigned on Sunday, aides said": it ends what is said, and is no insertion
    if (attribution?.content.end === time.span.end && attribution.content.start < trigger.span.start) return [];
    const more = moreBehind(text.slice(clause.end), opens);
    const tells = isFiniteForm(before) || MARKS_VERB.has(before.lower);
    if (more > 0) return tells ? [] : [{ ...clause, end: clause.end + more }];
    if (opens === ', ' && closes === ', ') return endsInsertion(text.slice(0, clause.start - 2)) ? [] : [clause];
    const describes = opens === ' ' && told.length <= SHORT && !tells;
    return describes && closes === ' ' && isFiniteForm(next) ? [clause] : [];
  });
}

/** "Rockets, probably fired by Reed's men, struck the base last Friday, …": behind what is put in between goes on the sentence. */
const endsInsertion = (before: string): boolean => {
  const [first = ''] = / \p{L}+(?: \p{L}+)?/u.exec(before.slice(before.lastIndexOf(',') + 1)) ?? [];
  const [opener = '', next = ''] = first.trim().split(' ');
  return (
    before.includes(',') &&
    (isPastForm(opener) || (opener.endsWith('ly') && isPastForm(next)) || opener === 'who' || opener === 'which')
  );
};

/** "Signed in November", "agreed by both last year": little stands between the participle and its date. */
const SHORT = 12;

const MARKS_VERB = wordSet('who which that he she it they we to and');

const AND_MORE =
  /^ (?:and|but|then) (?:\p{Ll}+ ){0,3}\p{Ll}+(?:ed|en|wn|lt|un)(?: [^,;:–—]{1,40})?(?:,(?= )| (?=(?:was|were|is|are|has|have|had)\b))/u;

/**
 * ", built in 1990 and rebuilt last year, was hit", "annexed in 2022 but never taken were shelled": the length of a second participle
 * behind the date of the first, which the verb of the sentence follows; 0 where none stands there.
 * @param behind what stands behind the date
 * @param opens what stands in front of the first participle, and closes the second
 */
function moreBehind(behind: string, opens: string): number {
  const more = AND_MORE.exec(behind)?.[0];
  if (more === undefined) return 0;
  const isClosed = opens === ', ' ? more.endsWith(',') : opens === ' ' && !more.endsWith(',');
  return isClosed ? more.replace(/,$/u, '').trimEnd().length : 0;
}
