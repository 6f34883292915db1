/** Guesses the language of a text from its most frequent small words. */
import { runsOfLetters } from '../text/characters.ts';

const STOP_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for with has on as by said from',
  de: 'der die das und ist nicht ein eine mit von den zu für auf dem sich',
  fr: 'le la les des et est une dans que pour par sur du au qui pas',
  es: 'el los las una que del por con para se su al como más fue este',
  it: 'il di che è per una del con non della sono nel alla gli dei più',
  pt: 'o os uma que do da em para não com por dos mais foi pelo ao',
  nl: 'de het een van en dat op te voor met niet zijn aan door bij ook',
  pl: 'w na się że nie jest do z o przez jak oraz po za od dla',
  uk: 'та що на не в з до про від за як у це його було для',
  ru: 'и в не на что с по как это его для из от за был к',
};

const LANGUAGES = Object.keys(STOP_WORDS);
/** Word → positions of the languages in which it is frequent. */
const LANGUAGES_BY_WORD = new Map<string, number[]>();
for (const [position, words] of Object.values(STOP_WORDS).entries()) {
  for (const word of words.split(' ')) LANGUAGES_BY_WORD.set(word, [...(LANGUAGES_BY_WORD.get(word) ?? []), position]);
}
/** Letters that one of two languages with like small words has, and the other has not. */
const OWN_LETTERS: readonly (readonly [string, RegExp])[] = [
  ['uk', /[іїєґ]/u],
  ['ru', /[ыэъё]/u],
];
const SAMPLE = 20_000;
/** In fewer words than this, the small ones of a language may be missing by chance. */
const SHORT = 40;
/** How many small words of another language a short text has, when it is not English. */
const FEWEST_OTHER = 3;

/** BCP 47 tag of the language, "und" for one that is not known; English when the text is too short to tell. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const words = runsOfLetters(sample);
  const counts = LANGUAGES.map(() => 0);
  for (const word of words) {
    for (const position of LANGUAGES_BY_WORD.get(word) ?? []) counts[position] = (counts[position] ?? 0) + 1;
  }
  for (const [tag, letters] of OWN_LETTERS) {
    if (!letters.test(sample)) continue;
    const own = words.filter((word) => letters.test(word)).length;
    const at = LANGUAGES.indexOf(tag);
    counts[at] = (counts[at] ?? 0) + own;
  }
  const most = Math.max(...counts);
  const likeliest = LANGUAGES[counts.indexOf(most)] ?? 'und';
  if (words.length >= SHORT) return most * 20 >= words.length ? likeliest : 'und';
  const isLatin = words.filter((word) => /[a-z]/.test(word)).length * 2 >= words.length;
  if (!isLatin) return most > 0 ? likeliest : 'und';
  return most >= FEWEST_OTHER && most > 2 * (counts[LANGUAGES.indexOf('en')] ?? 0) ? likeliest : 'en';
}
