/** Figures and quantities in words: "41 planes", "£5.2bn", "2,500 miles". */
import type { Claim } from '../dataset/records/records.ts';

/** Codes and signs of units as people write them behind a number. */
const UNIT_WORDS: ReadonlyMap<string, string> = new Map([
  ['USD', 'US dollars'],
  ['GBP', 'pounds'],
  ['EUR', 'euros'],
  ['RUB', 'roubles'],
  ['UAH', 'hryvnias'],
  ['km', 'km'],
  ['km2', 'km²'],
  ['m', 'm'],
  ['m2', 'm²'],
  ['mi', 'miles'],
  ['ha', 'hectares'],
  ['kg', 'kg'],
  ['t', 'tonnes'],
]);
const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
  ['person', 'people'],
  ['man', 'men'],
  ['woman', 'women'],
  ['serviceman', 'servicemen'],
  ['child', 'children'],
  ['aircraft', 'aircraft'],
  ['personnel', 'personnel'],
  ['strong', 'strong'],
  ['percent', 'percent'],
  ['per cent', 'per cent'],
]);
const CURRENCY_SIGN = /[$£€¥₴₽]/;

/** What a source gives, with its unit where the value does not have it already. */
export function figureInWords({ value, unit }: Pick<Claim, 'value' | 'unit'>): string {
  const figure = groupThousands(value.trim());
  if (unit === undefined || unit === '' || CURRENCY_SIGN.test(figure) || figure.includes('%')) return figure;
  if (unit === '%') return `${figure}%`;
  if (figure === 'none') return unit === 'person' ? 'nobody' : `no ${unitInWords(unit, figure)}`;
  const words = unitInWords(unit, figure);
  return figure.toLowerCase().endsWith(words.toLowerCase()) ? figure : `${figure} ${words}`;
}

/** The same for figures that say the same: "6000 troops" and "6,000 soldiers", but not 25 km and 25 miles. */
export function figureKey({ value, unit }: Claim): string {
  const figure = groupThousands(value.trim()).toLowerCase();
  return unit !== undefined && UNIT_WORDS.has(unit) && !CURRENCY_SIGN.test(figure) ? `${figure} ${unit}` : figure;
}

/** What a figure is measured in, where that is no mere noun: "USD", "km2". Two nouns may count the same things. */
export function measureOf({ unit = '' }: Pick<Claim, 'unit'>): string {
  return UNIT_WORDS.has(unit) || unit === '%' ? unit : '';
}

/** A quantity as a heading: the codes of units spelled out, the first letter a capital. */
export function quantityInWords(what: string): string {
  const words = what
    .split(' ')
    .map((word) => (word === '%' ? 'per cent' : (UNIT_WORDS.get(word) ?? word)))
    .join(' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

function unitInWords(unit: string, figure: string): string {
  const known = UNIT_WORDS.get(unit);
  if (known === undefined && (figure === '1' || figure.toLowerCase() === 'one')) return unit;
  const words = known ?? pluralOf(unit);
  // "6,000 bodies", but "hundreds of bodies".
  return /\p{L}s$/u.test(figure) ? `of ${words}` : words;
}

/** "planes" of "plane", "bodies" of "body", "people" of "person"; a plural stays. */
function pluralOf(noun: string): string {
  const irregular = IRREGULAR_PLURALS.get(noun);
  if (irregular !== undefined) return irregular;
  // How other scripts form it, English endings do not say.
  if (!/[a-z]$/i.test(noun)) return noun;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/(?:ch|sh|ss|x)$/.test(noun)) return `${noun}es`;
  return noun.endsWith('s') ? noun : `${noun}s`;
}

/** "6,000" of "6000", so that both spellings are one figure; years and what has marks already stay. */
function groupThousands(value: string): string {
  return value.replaceAll(/(?<![\d.,])\d{4,}(?![\d.,])/g, (digits) => digits.replaceAll(/\B(?=(?:\d{3})+$)/g, ','));
}
