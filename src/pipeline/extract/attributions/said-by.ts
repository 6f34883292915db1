/** Who speaks in the passive. */
import { BE_FORMS } from '../../lexicon/function-words.ts';
import { wordSet } from '../../lexicon/word-list.ts';
import type { SpeechAct } from '../../stage.ts';
import { mayBeVerb } from '../../text/grammar/verbs.ts';
import type { Word } from '../../text/words.ts';
import { phraseEnd } from './chunks.ts';
import { inside, spanOf, type OwnAttribution } from './own-attribution.ts';
import type { Scanned } from './scanned.ts';
import { lowerAt } from '../../text/word-at.ts';

const PASSIVELY_SAID = wordSet(
  'confirmed announced reported described disclosed condemned praised welcomed denied rejected accused blamed',
);

/** "The death was confirmed by Reed", "the group is accused by Reed of killing hostages". */
export function saidBy(scanned: Scanned): OwnAttribution | undefined {
  const { sentence, words, text, quotes } = scanned;
  const at = words.findIndex(
    (word, i) =>
      PASSIVELY_SAID.has(word.lower) &&
      (BE_FORMS.has(lowerAt(words, i - 1)) || isWholeNote(scanned, i)) &&
      lowerAt(words, i + 1) === 'by' &&
      !inside(quotes, word.start),
  );
  const verb = words[at];
  if (verb === undefined) return undefined;
  const end = phraseEnd(words, at + 2, text, 14);
  const deed = words.findIndex((word, i) => i > at + 2 && i < end && OF_WHAT.has(word.lower) && isDeed(words[i + 1]));
  const speaker = spanOf(words, at + 2, deed < 0 ? end : deed);
  const content =
    deed < 0
      ? { start: sentence.span.start, end: words[at - 2]?.end ?? verb.start }
      : { start: sentence.span.start, end: sentence.span.end };
  const act = PASSIVE_ACTS.get(verb.lower) ?? 'say';
  return (
    speaker && { act, speaker, cue: { start: verb.start, end: verb.end }, content, quoted: false, introduces: false }
  );
}

/** "Invasion condemned by the Security Council.": a note without an auxiliary, which ends with who said it. */
function isWholeNote({ words, text }: Scanned, at: number): boolean {
  if (at === 0 || at > LONGEST_NOTE || words.slice(0, at).some(mayBeVerb)) return false;
  return phraseEnd(words, at + 2, text, 14) === words.length;
}

const LONGEST_NOTE = 6;

/** "Accused by Reed of killing hostages", "blamed by Reed for burning the market": what stands behind whoever says so. */
const OF_WHAT = new Set(['of', 'for']);
const isDeed = (word: Word | undefined): boolean => word?.lower.endsWith('ing') === true;

const PASSIVE_ACTS: ReadonlyMap<string, SpeechAct> = new Map([
  ['confirmed', 'confirm'],
  ['announced', 'announce'],
  ['accused', 'accuse'],
  ['blamed', 'accuse'],
  ['condemned', 'accuse'],
  ['praised', 'praise'],
  ['welcomed', 'praise'],
  ['denied', 'deny'],
  ['rejected', 'reject'],
]);
