/** What lets two figures in different units be compared: square miles beside square kilometres, pounds beside dollars. */

/** ISO 4217 code. */
const CURRENCY = /^[A-Z]{3}$/;

/** Square kilometres in a unit of area. */
const KM2: ReadonlyMap<string, number> = new Map([
  ['km2', 1],
  ['mi2', 2.59],
  ['ha', 0.01],
  ['acre', 0.004047],
]);

/** Newspapers round what they convert: 77 square miles are "200 square kilometres". */
const ROUNDED = 0.05;

/** Currencies of which one has been worth between half and twice the other for as long as the news has compared them. */
const MAJOR: ReadonlySet<string> = new Set(['USD', 'EUR', 'GBP', 'CHF']);
const MOST_WORTH = 2.2;

/** How an amount in one unit may read in another: by which factor, with which factor of slack on either side. */
interface Conversion {
  readonly factor: number;
  readonly slack: number;
}

const SAME: Conversion = { factor: 1, slack: 1 };

/**
 * From one unit to another. Undefined where no figures can tell whether two amounts are one: rates of exchange change. Things counted have
 * many names ("troops", "soldiers") and are compared as they are.
 */
export function conversionBetween(from = '', to = ''): Conversion | undefined {
  if (from === to) return SAME;
  const [mine, theirs] = [KM2.get(from), KM2.get(to)];
  if (mine !== undefined && theirs !== undefined) return { factor: mine / theirs, slack: 1 + ROUNDED };
  if (!CURRENCY.test(from) || !CURRENCY.test(to)) return SAME;
  return MAJOR.has(from) && MAJOR.has(to) ? { factor: 1, slack: MOST_WORTH } : undefined;
}

/** What tells one unit from another, where figures in both are compared; the same for all things that are counted. */
export const unitThatCounts = (unit = ''): string => (CURRENCY.test(unit) || KM2.has(unit) ? unit : '');
