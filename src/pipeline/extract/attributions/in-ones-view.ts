/** Who speaks where something is told in somebody's view. */
import { lowerAt } from '../../text/word-at.ts';
import type { Cue } from './cues.ts';
import { isQuoted, spanOf, type OwnAttribution } from './own-attribution.ts';
import type { Scanned } from './scanned.ts';
import { wordSet } from '../../lexicon/word-list.ts';

const POSSESSIVES = new Set(['his', 'her', 'their']);
const VIEWS = wordSet('view opinion judgment judgement assessment estimation eyes');

/** "In her view the truce is dead": the one who spoke before. */
export function inOnesView(scanned: Scanned, cues: readonly Cue[]): OwnAttribution | undefined {
  const { sentence, words } = scanned;
  const first = words[3];
  if (lowerAt(words, 0) !== 'in' || !POSSESSIVES.has(lowerAt(words, 1)) || !VIEWS.has(lowerAt(words, 2)))
    return undefined;
  // "In his view, Reed said, …"
  if (cues.some(({ reports }) => reports)) return undefined;
  const speaker = spanOf(words, 1, 2);
  const cue = spanOf(words, 0, 3);
  if (!speaker || !cue || !first) return undefined;
  const content = { start: first.start, end: sentence.span.end };
  return { act: 'say', speaker, cue, content, quoted: isQuoted(scanned, content), introduces: false };
}
