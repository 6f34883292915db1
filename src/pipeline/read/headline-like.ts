/** Tells headlines from paragraphs by their form alone. */

const LONGEST_HEADLINE = 180;
/** Ends of a sentence, or of an introduction to what follows. */
const SENTENCE_END = /[.!:;,…][")”’»\]]{0,2}$/;
const ABBREVIATED_END = /\b(?:U\.S|U\.N|U\.K|E\.U|a\.m|p\.m|D\.C|Jr|Sr)\.$/;
/** "… says the hospital. (Ann Lee)" */
const SIGNED_SENTENCE = /\p{Ll}[.!?]["”’]? \(\p{Lu}[^()]{2,60}\)$/u;
const LONGEST_OF_SENTENCES = 100;
const SECOND_SENTENCE = /\p{Ll}{3}[.!?]["”’)]?\s+[(\p{Lu}]/u;
const INNER_STOP = /[.!?]["”’)]?\s+\p{Lu}/u;

/** True for a short line without a full stop at its end; a question may be one. */
export function isHeadlineLike(text: string): boolean {
  if (text.length > LONGEST_HEADLINE || text.length < 3 || !/\p{L}/u.test(text)) return false;
  if (SENTENCE_END.test(text) && !ABBREVIATED_END.test(text)) return false;
  if (/^\p{Ll}/u.test(text) || /^[-–—]/.test(text) || SIGNED_SENTENCE.test(text)) return false;
  // two whole sentences, whose second may stand in brackets
  if (text.length > LONGEST_OF_SENTENCES && SECOND_SENTENCE.test(text)) return false;
  // a whole quotation is speech, not a headline
  if (/^["“].{80,}["”]$/.test(text)) return false;
  return true;
}

/**
 * True for a line that may be a headline although it ends in a full stop: one short sentence. To be believed only where
 * the layout puts a headline there.
 */
export function isOneShortSentence(text: string): boolean {
  return (
    text.length <= 150 && /\p{L}/u.test(text) && !/[:;,]$/.test(text) && !INNER_STOP.test(text) && !/^["“]/.test(text)
  );
}
