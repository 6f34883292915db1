import { describe, expect, it } from 'vitest';
import { encodeNumbers } from './number-text.ts';
import { packColumn, packSigned } from './pack-column.ts';
import { readColumn, readSigned } from './packed-column.ts';

/** Numbers without a pattern, the same each time. */
function scattered(count: number, below: number): number[] {
  let last = 1;
  return Array.from({ length: count }, () => (last = (last * 48_271) % 0x7fffffff) % below);
}

const modelsOf = (column: ReturnType<typeof packColumn>) => (typeof column === 'string' ? 0 : column.models.length);

describe('a column', () => {
  it('is coded where that is shorter', () => {
    const numbers = scattered(20_000, 1000).map((number) => (number < 900 ? 0 : number));
    const column = packColumn(numbers);
    expect(modelsOf(column)).toBe(1);
    expect(JSON.stringify(column).length).toBeLessThan(encodeNumbers(numbers).length / 2);
    expect([...readColumn(column, new Uint16Array(numbers.length), 1000)]).toEqual(numbers);
  });

  it('stays text where it is short, or always the same', () => {
    expect(packColumn([3, 0, 1])).toBe(encodeNumbers([3, 0, 1]));
    expect(packColumn(new Uint8Array(20_000))).toBe(' '.repeat(20_000));
  });

  it('has a model for each context where these differ', () => {
    const contexts = Uint8Array.from(scattered(20_000, 2));
    const numbers = scattered(20_000, 500).map((number, at) => (contexts[at] === 0 ? 1440 : -number));
    const column = packSigned(numbers, contexts);
    expect(modelsOf(column)).toBe(2);
    expect([...readSigned(column, numbers.length, contexts)].map((number) => number + 0)).toEqual(
      numbers.map((number) => number + 0),
    );
  });

  it('has one model where contexts say nothing', () => {
    const contexts = Uint8Array.from(scattered(20_000, 2));
    const numbers = scattered(20_001, 500)
      .slice(1)
      .map((number) => (number < 400 ? 5 : number));
    expect(modelsOf(packSigned(numbers, contexts))).toBe(1);
  });
});
