/**
 * Our own sentence splitter: Intl.Segmenter depends on the ICU data of the Node that runs it, so the ids of sentences
 * would move between machines, and it breaks after initials and abbreviations.
 *
 * A stop, question or exclamation mark, or an ellipsis ends a sentence when (with the quotation marks and brackets that
 * close behind it) white space follows and the next word may begin a sentence; a stop after an abbreviation or an
 * initial does so only where the next word cannot go on with it.
 */
import type { Span } from '../../dataset/records/records.ts';
import { matchesOf } from '../text/matches.ts';
import { isAbbreviation, isTitleAbbreviation } from '../lexicon/abbreviations.ts';
import { wordSet } from '../lexicon/word-list.ts';

/**
 * A run of marks is looked at once, from its start: that keeps the search linear. The numbers of notes belong to the
 * sentence before them ("… fell.[5][6] The …").
 */
const TERMINATOR = /(?<![.!?…])[.!?…]+["”’'»)\]]*(?:\[\d{1,3}\])*(?=\s|$)/g;
const OPENS = /^["“‘'«„([]*/;
/** After "U.S.", "p.m." and the like a sentence goes on unless such a word begins the next one. */
const STARTERS = wordSet(`
  the a an he she they it we i you this that these those there in on at after before when while but and as for from
  his her its their our however meanwhile since if although according both many most some several no not earlier later
  by with to`);

/** Spans of the sentences of one paragraph, without surrounding white space. Offsets count from its start. */
export function splitSentences(paragraph: string): readonly Span[] {
  const spans: Span[] = [];
  let start = skipSpace(paragraph, 0);
  for (const match of matchesOf(TERMINATOR, paragraph)) {
    const end = match.index + match[0].length;
    if (end <= start) continue;
    const next = skipSpace(paragraph, end);
    if (next < paragraph.length && !endsSentence(paragraph, start, match.index, match[0], next)) continue;
    spans.push({ start, end });
    start = next;
  }
  const end = paragraph.trimEnd().length;
  if (start < end) spans.push({ start, end });
  return spans.flatMap((span) => splitAtSigns(paragraph, span));
}

/** "Truce holds ■ Envoy in Cairo ● 12 killed", "Shells fall on Goma; Envoy: talks went well; Reed: no truce": several headlines on a line. */
const BETWEEN_HEADLINES = /\s[■●▪◆]\s|;\s(?=\p{Lu}[\p{L} .’'-]{2,30}:\s)/gu;

function splitAtSigns(paragraph: string, { start, end }: Span): readonly Span[] {
  const signs = matchesOf(BETWEEN_HEADLINES, paragraph.slice(start, end));
  const parts: Span[] = [];
  let from = start;
  for (const { index, 0: sign } of signs) {
    parts.push({ start: from, end: start + index });
    from = start + index + sign.length;
  }
  return [...parts, { start: from, end }].filter((part) => part.start < part.end);
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charAt(at).trim() === '') at++;
  return at;
}

function endsSentence(text: string, start: number, at: number, mark: string, next: number): boolean {
  const following = text.slice(next, next + 40);
  const word = following.slice(OPENS.exec(following)?.[0].length ?? 0);
  // a sentence begins with a capital, a digit or an opening mark; "…" and "!" inside one go on in lower case
  if (/^\p{Ll}/u.test(word) || /^[,;:–—&-]/.test(word)) return false;
  if (mark !== '.') return !(/^["”’'»]?\s?\(/.test(following) && mark.startsWith('…'));
  const before = text.slice(Math.max(start, at - 24), at);
  const ends = AT_HOUR.test(before) && at - start > LONGEST_OPENER && !GOES_ON_FROM_HOUR.test(word);
  return ends || endsAtStop(before, word);
}

/** "At 6 a.m." */
const AT_HOUR = /\d ?[ap]\.m$/iu;
/** "At about 6:30 a.m. Reed left": the hour opens its sentence. */
const LONGEST_OPENER = 24;
/** A zone, a day or a month belong to the hour, and so does whoever's time it is. */
const GOES_ON_FROM_HOUR =
  /^(?:\p{Lu}{2,5}\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\b|(?:Eastern|Central|Pacific|Mountain|Greenwich|Local)\b|(?:\p{Lu}\p{Ll}+ ){1,2}(?:\p{Ll}+ )?[Tt]ime\b)/u;

/** Whether a lone stop behind `before` ends the sentence when `word` follows. */
function endsAtStop(before: string, word: string): boolean {
  const last = /(?:^|[\s("“‘'[–—-])(?<token>[^\s("“‘'[–—-]+)$/u.exec(before)?.groups?.['token'] ?? before;
  // "GEN. LEE: …", as transcripts name their speakers
  if (isTitleAbbreviation(last) || (isTitleAbbreviation(last.toLowerCase()) && /^\p{Lu}{2}/u.test(word))) return false;
  // "No. 5", "Art. 4", but "He said no. Five …"
  if (/^(?:no|nos|art|sec|vol|pp?|fig|ch)$/i.test(last)) return !/^\d/.test(word);
  // initials: "J. Smith", "George W. Bush", "U.S. Steel"
  if (/^\p{Lu}$/u.test(last)) return last === 'I' ? startsSentence(word) && word.charAt(0) !== '' : false;
  if (/^(?:\p{L}\.)+\p{L}$/u.test(last) || isAbbreviation(last)) return startsSentence(word);
  return true;
}

function startsSentence(word: string): boolean {
  const first = /^[\p{L}’']+/u.exec(word)?.[0] ?? '';
  return /^\p{Lu}/u.test(first) && STARTERS.has(first.toLowerCase());
}
