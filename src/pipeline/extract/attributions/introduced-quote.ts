/** Who is quoted behind a colon, though no word of saying stands before it. */
import { BE_FORMS, HAVE_FORMS, SPEAKER_PRONOUNS } from '../../lexicon/function-words.ts';
import { mayBeVerb } from '../../text/grammar/verbs.ts';
import { isQuoted, spanOf, type OwnAttribution } from './own-attribution.ts';
import type { Scanned } from './scanned.ts';
import { lowerAt } from '../../text/word-at.ts';

/** "…: “I have been here for weeks": somebody speaks of himself. */
const OWN_WORDS = /^[^“"]{3,240}: [“"](?=[^”"]*\b(?:I|my|we|our)\b)/u;
const LONGEST_NAME = 5;

/** "Dr. Reed is a volunteer who fled the town: “I live in fear": the name that opens the sentence. */
export function introducedQuote(scanned: Scanned): OwnAttribution | undefined {
  const { sentence, words } = scanned;
  const opening = OWN_WORDS.exec(sentence.text)?.[0];
  if (opening === undefined) return undefined;
  const verb = words.findIndex((word) => BE_FORMS.has(word.lower) || HAVE_FORMS.has(word.lower) || mayBeVerb(word));
  const name = words.slice(0, Math.max(0, verb));
  const isName = name.length <= LONGEST_NAME && name.every(({ text }) => /^\p{Lu}/u.test(text));
  const speaker = isName && !SPEAKER_PRONOUNS.has(lowerAt(name, 0)) ? spanOf(words, 0, verb) : undefined;
  const cue = spanOf(words, verb, verb + 1);
  if (speaker === undefined || cue === undefined) return undefined;
  const content = { start: sentence.span.start + opening.length - 1, end: sentence.span.end };
  return { act: 'say', speaker, cue, content, quoted: isQuoted(scanned, content), introduces: false };
}
