/** Speakers without a name: "the governor said", "the agency said". Whether somebody who was named before is meant. */
import { FUNCTIONS } from '../../../lexicon/titles.ts';
import type { LocalActor } from '../../../stage.ts';
import { wordsOf, type Word } from '../../../text/words.ts';

/** "The aid group", "the agency": an organisation that was named before. */
const BODY_AGAIN =
  /^the (?:(?:UN|U\.N\.|aid|relief|rights|human rights|medical|monitoring|humanitarian|health|news|refugee|food) )?(?:agency|charity|mission|organi[sz]ation|watchdog|monitor|network|group|association|institute)$/iu;
/** "The group" may fight, too. */
const GROUP_AGAIN =
  /^the (?:(?:rebel|armed|militant|insurgent|jihadist|guerrilla|separatist) )?(?:group|movement|militia)$/iu;

/** Of which bodies some words may be said that name none: of one that may fight, or of any organisation. */
export function bodyAgain(words: string): 'group' | 'organisation' | undefined {
  if (GROUP_AGAIN.test(words)) return 'group';
  return BODY_AGAIN.test(words) ? 'organisation' : undefined;
}

/** Who or what speaks for a body or a state. */
const SPEAKS_FOR =
  /^(?:spokes(?:man|woman|person|people)|representative|officials?|envoy|delegate|delegation|statement|communiqu[eé]|message|letter|note|report|post|readout)$/u;
/** What anybody may be called, whatever is known of them. */
const ANYBODY =
  /^(?:wom[ae]n|m[ae]n|boy|girl|teenager|pensioner|mother|father|son|daughter|widow|widower|brother|sister|wife|husband|grandmother|grandfather|\d+-year-old|survivor|victim|resident|witness|politician|leader|official)$/u;
/** "The minister, in Oslo", "the mother of two": what follows the noun. */
const BEHIND_NOUN = /,| (?:of|in|at|on|from|for|who|with) /u;
const ARTICLES: ReadonlySet<string> = new Set(['the', 'this', 'that']);

/**
 * Whether words for a speaker ("the governor", "the air force") may mean somebody who spoke before: a person by an office that
 * was given to them, a body by a word of its name or by one that fits any such body.
 * @param introduced the words that named who spoke before
 */
export function mayBeNamedAgain(words: string, actor: LocalActor, introduced = ''): boolean {
  const [noun = ''] = words.split(BEHIND_NOUN, 1);
  const said = wordsOf(noun, 0).filter(({ lower }) => !ARTICLES.has(lower));
  const head = said.at(-1);
  if (head === undefined) return false;
  const known = new Set(
    wordsOf([actor.name, actor.role, ...actor.aliases, introduced].join(' '), 0).map(({ lemma }) => lemma),
  );
  const isKnown = ({ lemma }: Word): boolean => known.has(lemma);
  if (actor.kind === 'person')
    return ANYBODY.test(head.lower) || (FUNCTIONS.has(head.lower) ? said.every(isKnown) : isKnown(head));
  const body = bodyAgain(words);
  return (
    SPEAKS_FOR.test(head.lower) ||
    isKnown(head) ||
    (actor.kind === 'organisation' && body !== undefined) ||
    (actor.kind === 'armed-force' && body === 'group')
  );
}
