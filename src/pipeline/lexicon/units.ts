/** Numbers in words, currencies, units of measure and words that bound a number. Lower case. */
import { wordList } from './word-list.ts';

export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...wordList(`
  zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen`).map((word, value): [string, number] => [word, value]),
  ...wordList('twenty thirty forty fifty sixty seventy eighty ninety').map((word, i): [string, number] => [
    word,
    10 * (i + 2),
  ]),
]);

/** Words and endings that multiply the number before them. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['k', 1000],
  ['million', 1e6],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['billion', 1e9],
  ['b', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
]);

/** Counts without a number: "dozens of trucks". */
export const VAGUE_COUNTS: ReadonlySet<string> = new Set([
  'dozens',
  'scores',
  'hundreds',
  'thousands',
  'millions',
  'billions',
]);

/** ISO 4217 codes by sign and by word. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['₴', 'UAH'],
  ['₽', 'RUB'],
  ['₪', 'ILS'],
  ['₹', 'INR'],
  ['₺', 'TRY'],
]);

export const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'],
  ['pound', 'GBP'],
  ['euro', 'EUR'],
  ['yen', 'JPY'],
  ['hryvnia', 'UAH'],
  ['rouble', 'RUB'],
  ['ruble', 'RUB'],
  ['shekel', 'ILS'],
  ['rupee', 'INR'],
  ['lira', 'TRY'],
  ['yuan', 'CNY'],
]);

/** Units of measure in words → code. The longest entry that fits counts. */
export const MEASURES: readonly (readonly [words: string, code: string])[] = [
  ['square kilometre, square kilometer, sq km, km2', 'km2'],
  ['square mile, sq mile', 'mi2'],
  ['kilometre, kilometer, km', 'km'],
  ['mile', 'mi'],
  ['metre, meter', 'm'],
  ['hectare', 'ha'],
  ['acre', 'acre'],
  ['tonne, ton', 't'],
  ['kilogram, kg, kilo', 'kg'],
  ['megawatt, mw', 'MW'],
  ['per cent, percent, pct', '%'],
  ['barrel', 'bbl'],
];

/** Words before a number that say on which side of it the truth lies. */
export const BOUNDS: readonly string[] = [
  'more than',
  'at least',
  'no less than',
  'no fewer than',
  'not less than',
  'less than',
  'fewer than',
  'at most',
  'no more than',
  'up to',
  'as many as',
  'as few as',
  'close to',
  'an estimated',
  'over',
  'nearly',
  'almost',
  'about',
  'around',
  'roughly',
  'approximately',
  'some',
  'under',
  'only',
  'just over',
  'well over',
];
