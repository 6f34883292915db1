import type { Registry } from '../../lexicon/registry.ts';
import type { State } from '../../lexicon/states.ts';
import type { Sentence } from '../../stage.ts';

const OFFICES =
  'government|minister|ministry|president|presidency|premier|officials?|spokes[a-z]{3,6}|authorities|junta';
const SAYS =
  '(?:(?:has|had|also|later) ){0,2}(?:said|says|announced|confirmed|claimed|reported|acknowledged|admitted|denied|told)\\b';
/** "Nairobi", "South Sudan's", "Kenyan", with what speaks for a state and the name of whoever does. */
const SPEAKER = `((?:\\p{Lu}[\\p{L}-]+ )?\\p{Lu}[\\p{L}-]+)(?:['’]s?)? ((?:[a-z-]+ ){0,2}(?:${OFFICES}),? (?:\\p{Lu}[\\p{L}’'-]+,? ){0,3})?${SAYS}`;
const SPEAKERS = new RegExp(`(?<![\\p{L}’'-])${SPEAKER}`, 'gu');
const OPENS_BY_SPEAKING = new RegExp(`^(?:The )?${SPEAKER}`, 'u');

/**
 * The state whose forces "the army" is, by who speaks of it: "the army retook Goma, Kenya's defence minister said"; "Nairobi said that
 * the town was lost. The army …".
 * @param before the sentence before, where it stands in the same post
 */
export function stateThatSpeaks(
  sentence: Sentence,
  before: Sentence | undefined,
  registry: Registry,
): State | undefined {
  const own = new Set([...sentence.text.matchAll(SPEAKERS)].flatMap((words) => speaker(words, registry) ?? []));
  const [state] = own;
  if (own.size > 0) return own.size === 1 ? state : undefined;
  const opener = before && OPENS_BY_SPEAKING.exec(before.text);
  return opener ? speaker(opener, registry) : undefined;
}

/** By its office or its capital; "Kenya said that the army …" may speak of a neighbour's. */
function speaker([, name = '', office]: RegExpMatchArray, registry: Registry): State | undefined {
  const known = registry.find(name) ?? registry.find(name.slice(name.lastIndexOf(' ') + 1));
  const isState = known?.is === 'state' || known?.is === 'demonym';
  return known?.is === 'capital' || (isState && office !== undefined) ? known.state : undefined;
}
