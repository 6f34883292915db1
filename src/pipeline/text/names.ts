/** Names of people as bylines write them. */
import { capitalAt } from './characters.ts';
import { wordSet } from '../lexicon/word-list.ts';

const PARTICLES = wordSet('de da di del della der den van von la le el al bin ben ibn abu du dos');
const NAME_PART = /^\p{Lu}[\p{L}\p{M}]*\.?(?:['’-]\p{L}[\p{L}\p{M}]*)*$/u;
/** Capitalised words that stand in headings, not in names. */
const NOT_A_NAME =
  /\b(?:news|live|world|staff|agenc(?:y|ies)|reporters?|desk|team|updates?|summary|video|photos?|getty|reuters|guardian|times|post|press|day|key|war|crisis|talks|attack|strikes?|north|south|east|west|africa|america|europe|asia|middle|politics|business|sports?|culture|opinion|start|home|read|more|evening|morning|military|media|minister|president|government|army|ceasefire|protests?|correspondents?|editors?|journalists?|producers?|analysts?|operation|filters|digest|daily|weekly|bulletin|report|review|statement|briefing|overview|highlights|analysis|security|council|nations|humanitarian|rights|situation|response|health|food|shelter|nutrition|protection|education|logistics|coordination|access|territor(?:y|ies)|islands?|strip|republic|province|district|county|region|peninsula|gulf|sea|river|valley|timeline|chronology|process|conflict|troops|rebels|soldiers|forces|marines|fighters|gunmen|militants|militiam[ae]n|militias?|guerrillas|insurgents|protesters|civilians|refugees|officials|leaders|villagers|residents|hostages|killed|kills|dead|wounded|captured?|captures|storm|burn|bomb(?:s|ed|ing|ings|ers?)?|compound|border|capital|embassy|parliament|village|town)\b/i;
/** Small words of a sentence, which headlines capitalise: "TOWN IS UNDER FIRE", "Bridge Falls After Siege". No name goes on with one. */
const SMALL_WORD =
  /^(?:is|are|was|were|be|been|has|have|had|will|under|over|of|on|at|for|from|with|by|as|after|before|amid|into|off|near|than|that|not|against|across|about|again|but)$/i;
/** What stands behind a name in a byline: "Brussels correspondent", "senior editor", "CNN". */
const FUNCTION =
  /\b(?:correspondent|editor|reporter|journalist|producer|analyst|writer)s?$|^(?:CNN|BBC|AFP|AP|Reuters)(?: News)?$/i;

/** The last word of a person's name. */
export const surnameOf = (name: string): string => name.split(' ').at(-1) ?? name;

/** True for two to five words that look like the name of one person. */
export function isPersonName(text: string): boolean {
  if (text.length > 60 || text.length < 4) return false;
  const trimmed = text.trim();
  if (capitalAt(trimmed, 0) === 0) return false;
  const words = trimmed.split(/\s+/);
  if (words.length < 2 || words.length > 5 || NOT_A_NAME.test(text) || /^(?:by|from)\s/i.test(trimmed)) return false;
  if (words.some((word, at) => at > 0 && SMALL_WORD.test(word))) return false;
  if (!/^(?:\p{Lu}|al-|el-)/u.test(words.at(-1) ?? '')) return false;
  return words.every(
    (word) => NAME_PART.test(word) || PARTICLES.has(word) || /^(?:al|el|ad|as|ash)-\p{Lu}/u.test(word),
  );
}

const LEAD =
  /^(?:[-–—]\s?)?(?:(?:posted |written |edited |reported |updated )?by[:\s]|from[:\s]|reporting by[:\s]|edited by[:\s]|analysis by[:\s]|author:)\s*/i;
const OUTLET = /^(?:the )?[\p{Lu}\d][\p{L}\d .&]{1,30}?['’]s?\s(?=\p{Lu})/u;
const TRAILER =
  /,?\s(?:in|at|for|reporting from)\s\p{Lu}[\p{L} ,.'’-]{1,50}$|[|,]\s*(?:bbc|cnn|afp|ap|reuters|guardian|the guardian)\b.{0,40}$|,?\s(?:the )?associated press$/iu;
const SEPARATOR = /;|,|\band\b|&/;

/**
 * The people of a byline: "Ann Lee (now); Bo Chu and Cy Dow (earlier)", "By Ann Lee in Goma and Bo Chu", "From CNN's Ann Lee and
 * Bo Chu", "-ABC News' Ann Lee". Empty when any part is not a person's name.
 */
export function parseByline(line: string): readonly string[] {
  if (line === '' || line.length > 200) return [];
  const plain = line
    .trim()
    .replace(LEAD, '')
    .replace(/\s?\([^()]{0,40}\)/g, '')
    .replace(/^[-–—]\s?/, '')
    .replace(OUTLET, '')
    .replace(TRAILER, '')
    .trimEnd()
    .replace(/[.,]$/, '');
  const names: string[] = [];
  for (const part of plain.split(SEPARATOR)) {
    const name = part.trim().replace(TRAILER, '').trimEnd();
    if (name === '' || FUNCTION.test(name)) continue;
    if (!isPersonName(name)) return [];
    names.push(name);
  }
  return names;
}

/** True when the line says of itself that it is a byline ("By …", "From CNN's …", "…(now); …(earlier)"). */
export function isMarkedByline(line: string): boolean {
  const marked = LEAD.test(line) || /^[-–—]\s?\p{Lu}/u.test(line) || /\((?:now|earlier|later)\)/i.test(line);
  return marked && parseByline(line).length > 0;
}
