/** Who is quoted by an outlet: the words are theirs, and not the outlet's. */
import { BE_FORMS } from '../../lexicon/function-words.ts';
import { lowerAt } from '../../text/word-at.ts';
import { asSaying } from './cues.ts';
import { inside, isQuoted, spanOf, type OwnAttribution } from './own-attribution.ts';
import type { Scanned } from './scanned.ts';

/** "The agency quoted Reed, an aide, as saying that …": said by Reed. */
export function quotedByOutlet(scanned: Scanned): OwnAttribution | undefined {
  const { sentence, words, quotes } = scanned;
  const at = words.findIndex(({ lower, start }) => QUOTING.has(lower) && !inside(quotes, start));
  if (at < 1 || BE_FORMS.has(lowerAt(words, at - 1))) return undefined;
  const saying = asSaying(words, at + 2, 24);
  if (saying < 0) return undefined;
  const that = words.slice(saying + 1, saying + 6).findIndex(({ lower }) => lower === 'that');
  const first = words[saying + (that < 0 ? 1 : that + 2)];
  const speaker = spanOf(words, at + 1, saying - 1);
  if (!speaker || !first) return undefined;
  const content = { start: first.start, end: sentence.span.end };
  return { act: 'say', speaker, content, quoted: isQuoted(scanned, content), introduces: false };
}

const QUOTING = new Set(['quoted', 'quotes', 'quoting', 'cited', 'cites', 'citing']);
