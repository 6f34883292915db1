import { IRREGULAR_VERB_FORMS } from '../../../lexicon/irregular-forms.ts';
import { wordList, wordSet } from '../../../lexicon/word-list.ts';

/** Irregular participles of verbs that are told with a count, by every form that news uses. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  wordList(`
  strike:struck hit:hit shoot:shot take:taken lose:lost sink:sunk give:given hold:held send:sent bring:brought
  leave:left sell:sold shut:shut free:freed freed:freed fall:fallen set:set withdraw:withdrawn retake:retaken
  drive:driven overrun:overrun overthrow:overthrown write:written break:broken steal:stolen cut:cut hurt:hurt put:put
  build:built find:found blow:blown shake:shaken flee:fled win:won spend:spent fly:flown lend:lent buy:bought
  catch:caught lead:led lay:laid pay:paid make:made come:come go:gone fight:fought beat:beaten burst:burst dig:dug draw:drawn throw:thrown sweep:swept
  seek:sought see:seen teach:taught`).map((pair): [string, string] => {
    const [verb = '', participle = ''] = pair.split(':');
    return [verb, participle];
  }),
);
const PARTICIPLES: ReadonlySet<string> = new Set(IRREGULAR.values());
const GERUNDS: ReadonlyMap<string, string> = new Map(
  [...IRREGULAR].map(([verb, participle]) => [`${verb.replace(/e$/u, '')}ing`, participle]),
);

/** Verbs that double their last letter. */
const DOUBLING = wordSet('swap stop trap grab stab rob drop plan ship commit admit expel transfer occur bar jam');

/** "killing", "kills", "kill" → "killed"; "striking" → "struck": what happened to what is counted. Lower case in and out. */
export function participleOf(verb: string): string {
  const past = IRREGULAR_VERB_FORMS.get(verb);
  // "fought", "taught": the past is the participle of all verbs that are not listed above
  if (past !== undefined && (IRREGULAR.has(past) || !/(?:s|ing)$/u.test(verb))) return IRREGULAR.get(past) ?? verb;
  const plain = verb.endsWith('s') && !verb.endsWith('ss') ? verb.slice(0, -1) : verb;
  const irregular = IRREGULAR.get(plain) ?? GERUNDS.get(verb) ?? (PARTICIPLES.has(verb) ? verb : undefined);
  if (irregular !== undefined) return irregular;
  if (verb.endsWith('ed')) return verb;
  if (verb === 'hitting') return 'hit';
  if (verb === 'winning') return 'won';
  if (verb.endsWith('ing')) return `${verb.slice(0, -3).replace(/(?<=[^aeiou])y$/u, 'i')}ed`;
  const base = /(?:sh|ch|ss|x)es$/u.test(verb) ? verb.slice(0, -2) : plain;
  if (base.endsWith('e')) return `${base}d`;
  if (DOUBLING.has(base)) return `${base}${base.at(-1) ?? ''}ed`;
  return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}
