import { describe, expect, it } from 'vitest';
import { parseAmount } from './claim-amount.ts';

describe('parseAmount', () => {
  it.each([
    ['41', 41, 'exact'],
    ['at least 13', 13, 'at-least'],
    ['More than 50,000', 50_000, 'at-least'],
    ['up to 6 000', 6000, 'at-most'],
    ['an estimated £5.2bn', 5_200_000_000, 'about'],
    ['nearly 400', 400, 'about'],
    ['only 85', 85, 'exact'],
    ['50.89%', 50.89, 'exact'],
    ['2 million', 2_000_000, 'exact'],
    ['three', 3, 'exact'],
  ] as const)('reads %s', (value, amount, bound) => {
    expect(parseAmount(value)).toEqual({ amount, bound });
  });

  it.each(['hundreds', '20 to 30', 'barely an hour', '', 'at least', '30 days', '1,00'])('leaves %s alone', (value) => {
    expect(parseAmount(value)).toBeUndefined();
  });
});
