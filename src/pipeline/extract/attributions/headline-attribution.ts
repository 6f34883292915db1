/** Who speaks in headlines and notes, which leave out the verb: by a colon or a dash. */
import { FUNCTIONS } from '../../lexicon/titles.ts';
import type { Word } from '../../text/words.ts';
import { gapBefore } from './chunks.ts';
import { findCues } from './cues.ts';
import { isLabel } from './labels.ts';
import { isQuoted, spanOf, type OwnAttribution } from './own-attribution.ts';
import type { Scanned } from './scanned.ts';

/** "Reed: talks 'went well'" as a headline, at the head of a sentence that goes on with a quotation, or a person with an office. */
export function headlineColon(scanned: Scanned): OwnAttribution | undefined {
  const { sentence, words, text } = scanned;
  const colon = sentence.text.indexOf(':');
  if (colon < 2 || colon > 60) return undefined;
  const at = sentence.span.start + colon;
  const end = words.findIndex((word) => word.start > at);
  if (end < 1 || end > 6 || /\d/u.test(sentence.text.charAt(colon + 1))) return undefined;
  const head = words.slice(0, end);
  const quoteFollows = /[“"‘']/u.test(gapBefore(words, end, text));
  if (
    !(sentence.kind === 'headline' || quoteFollows || isPersonWithOffice(head)) ||
    findCues(head, [], text).length > 0
  )
    return undefined;
  if (!head.some((word) => /^\p{Lu}/u.test(word.text))) return undefined;
  const isOffice = FUNCTIONS.has(head.at(-1)?.lower ?? '');
  if (!quoteFollows && !isOffice && isLabel(sentence.text.slice(0, colon))) return undefined;
  const speaker = spanOf(words, 0, end);
  const content = { start: words[end]?.start ?? at, end: sentence.span.end };
  return speaker && { act: 'say', speaker, content, quoted: isQuoted(scanned, content), introduces: false };
}

/** "Interior minister Ivo Reed: ten people are safe": notes and messages leave the verb out. */
function isPersonWithOffice(head: readonly Word[]): boolean {
  const office = head.findIndex((word) => FUNCTIONS.has(word.lower) && !word.possessive);
  const name = head.slice(office + 1);
  return office >= 0 && name.length > 0 && name.every((word) => /^\p{Lu}/u.test(word.text));
}

const OFFICES =
  /^(?:\p{L}*minist(?:er|ry)|negotiators?|officials?|president|police|army|military|governor|mayor|spokes\p{L}+|sources?|envoy|diplomats?|leaders?|commanders?|medics|witnesses|residents|activists|un)$/u;
const namesSpeaker = (word: Word): boolean => /^\p{Lu}/u.test(word.text) || OFFICES.test(word.lower);

/** "Truce rejected – negotiator" in a headline, "‘Over 100 killed’ - health ministry" in a list. */
export function headlineDash(scanned: Scanned): OwnAttribution | undefined {
  const { sentence, words, text } = scanned;
  const isPoint = sentence.kind === 'bullet' && /^["“‘']/u.test(sentence.text);
  if (sentence.kind !== 'headline' && !isPoint) return undefined;
  const at = words.findLastIndex((_, i) => i > 1 && /\s[–—-]+\s/u.test(gapBefore(words, i, text)));
  if (at < 0 || words.length - at > 5) return undefined;
  if (!words.slice(at).some(namesSpeaker)) return undefined;
  const speaker = spanOf(words, at, words.length);
  const content = { start: sentence.span.start, end: words[at - 1]?.end ?? sentence.span.end };
  return speaker && { act: 'say', speaker, content, quoted: isQuoted(scanned, content), introduces: false };
}
