/** The number in a claimed figure: 13 of "at least 13", 5,200,000,000 of "an estimated £5.2bn". */

/** How a source hedges a number: it stands for itself, for itself or more, for itself or less, or for what is near it. */
export type AmountBound = 'exact' | 'at-least' | 'at-most' | 'about';

export interface ClaimedAmount {
  readonly amount: number;
  readonly bound: AmountBound;
}

/** What may stand before a number, the longest first where one begins another. */
const HEDGES: readonly (readonly [RegExp, AmountBound])[] = [
  [/^(?:at least|no fewer than|no less than|not less than|more than|over|upwards of|a minimum of|above)\s/, 'at-least'],
  [/^(?:at most|no more than|not more than|up to|fewer than|less than|under|below|a maximum of)\s/, 'at-most'],
  [
    /^(?:an estimated|estimated|about|around|some|roughly|approximately|nearly|almost|close to|as many as|circa)\s|^~\s?/,
    'about',
  ],
  [/^(?:only|just|exactly|a total of|all)\s/, 'exact'],
];

const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['k', 1e3],
  ['thousand', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['million', 1e6],
  ['bn', 1e9],
  ['billion', 1e9],
  ['tn', 1e12],
  ['trillion', 1e12],
]);

const NUMBER_WORDS = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve',
]; // prettier-ignore

/** A number alone: sign of a currency, digits with or without marks between thousands, a multiple, a per cent sign. */
const NUMBER = /^[$£€¥₴₽]?\s?(\d{1,3}(?:[, \u00A0\u202F]\d{3})+|\d+)(\.\d+)?\s?([a-z]*)\s?%?$/;

/** Undefined for what is no single number: "hundreds", "20 to 30", "barely an hour". */
export function parseAmount(value: string): ClaimedAmount | undefined {
  const words = value.trim().toLowerCase();
  const hedge = HEDGES.find(([pattern]) => pattern.test(words));
  const amount = parseNumber(hedge === undefined ? words : words.replace(hedge[0], ''));
  return amount === undefined ? undefined : { amount, bound: hedge?.[1] ?? 'exact' };
}

function parseNumber(words: string): number | undefined {
  const spelled = NUMBER_WORDS.indexOf(words);
  if (spelled >= 0) return spelled;
  const parts = NUMBER.exec(words);
  const multiple = MULTIPLES.get(parts?.[3] ?? '');
  if (parts === null || multiple === undefined) return undefined;
  const amount = Number(`${(parts[1] ?? '').replaceAll(/\D/g, '')}${parts[2] ?? ''}`) * multiple;
  // 5.2 × 10⁹ is no whole number in floating point.
  return multiple === 1 ? amount : Math.round(amount);
}

/** From the least to the greatest amount that the words of a claim may mean. */
export interface AmountRange {
  readonly least: number;
  readonly most: number;
}

/** Whether two ranges have an amount in common. */
export const amountsMeet = (a: AmountRange, b: AmountRange): boolean => a.least <= b.most && b.least <= a.most;

/** How far from the number that a source hedges the amount is looked for, as a share of it. */
const NEAR = 0.05;
/** "hundreds" are two hundred at least, and fewer than the next word would say. */
const VAGUE: ReadonlyMap<string, AmountRange> = new Map([
  ['dozen', { least: 24, most: 199 }],
  ['score', { least: 40, most: 199 }],
  ['hundred', { least: 200, most: 1999 }],
  ['thousand', { least: 2e3, most: 1e6 }],
  ['million', { least: 2e6, most: 1e9 }],
  ['billion', { least: 2e9, most: 1e12 }],
]);
/** "dozens", "several hundred", "tens of thousands". */
const VAGUELY =
  /^(?:many |some |several |a few )?(tens of |hundreds of )?(dozen|score|hundred|thousand|million|billion)s?$/;
const SPAN = /^(?:\S{1,12} )?(\d+) to (\d+)$/;

/**
 * What a claimed value may mean: "at least 9" is 9 or hardly more when it is set beside other figures, "dozens" 24 and more. Undefined
 * for what is no amount: "barely an hour".
 */
export function amountRange(value: string): AmountRange | undefined {
  const words = value.trim().toLowerCase();
  if (words === 'none') return { least: 0, most: 0 };
  const parsed = parseAmount(words);
  if (parsed !== undefined) {
    const { amount, bound } = parsed;
    return {
      least: bound === 'at-most' ? 0 : bound === 'about' ? amount * (1 - NEAR) : amount,
      most: bound === 'at-least' || bound === 'about' ? amount * (1 + NEAR) : amount,
    };
  }
  const [, low, high] = SPAN.exec(words) ?? [];
  if (low !== undefined && high !== undefined) return { least: Number(low), most: Number(high) };
  const [, times = '', multiple = ''] = VAGUELY.exec(words) ?? [];
  const vague = VAGUE.get(multiple);
  if (vague === undefined || times === '') return vague;
  const factor = times.startsWith('tens') ? 10 : 100;
  return { least: vague.least * factor, most: vague.most * factor };
}
