import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCoded, decodeCodedSigned, type CodedNumbers } from './coded-numbers.ts';
import { DatasetError } from '../dataset-error.ts';
import { planCoding } from './encode-coded-numbers.ts';

function coded(numbers: readonly number[], contexts?: readonly number[]): CodedNumbers {
  const result = planCoding(numbers, contexts && Uint8Array.from(contexts))?.write();
  if (result === undefined) throw new Error('These numbers cannot be coded.');
  return result;
}

const whole = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -9, max: 9 }) },
  { weight: 3, arbitrary: fc.integer({ min: -5000, max: 5000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1 - 2 ** 50, max: 2 ** 50 - 1 }) },
  { weight: 1, arbitrary: fc.constant(NaN) },
);

describe('coded numbers', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(whole, { maxLength: 400 }), (numbers) => {
        expect([...decodeCodedSigned(coded(numbers), numbers.length)]).toEqual(numbers);
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(3), fc.nat(70_000))), (numbers) => {
        expect([...decodeCoded(coded(numbers), new Uint32Array(numbers.length), 70_001)]).toEqual(numbers);
      }),
    );
  });

  it('come back with a model for each context', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(whole, fc.nat(2))), (rows) => {
        const [numbers, contexts] = [rows.map(([number]) => number), rows.map(([, context]) => context)];
        const packed = coded(numbers, contexts);
        expect(packed.models).toHaveLength(1 + Math.max(0, ...contexts));
        expect([...decodeCodedSigned(packed, numbers.length, Uint8Array.from(contexts))]).toEqual(numbers);
      }),
    );
  });

  it('come back however many different ones there are', () => {
    const numbers = Array.from({ length: 150_000 }, (_, at) => (at * 7) % 40_000);
    expect([...decodeCoded(coded(numbers), new Uint32Array(numbers.length), 40_000)]).toEqual(numbers);
  });

  it('take about what their frequencies allow', () => {
    const numbers = Array.from({ length: 10_000 }, (_, at) => ((at * 7919) % 16 === 0 ? 1 : 0));
    const entropy = (10_000 / 16) * 4 + ((10_000 * 15) / 16) * Math.log2(16 / 15);
    const bits = coded(numbers).letters.length * 6;
    expect(bits).toBeGreaterThan(entropy);
    expect(bits).toBeLessThan(entropy * 1.02 + 30);
  });

  it('are none where one is too long, or too many would be a letter', () => {
    expect(planCoding([2 ** 50])).toBeUndefined();
    expect(planCoding(new Uint8Array(2000))).toBeUndefined();
  });

  /** These letters are in datasets that were published: they must be read so for good. */
  it('have the letters that they always had', () => {
    expect(coded([3, 1, 4, 1, 5, NaN, -2, 1, 60_000])).toMatchInlineSnapshot(`
      {
        "letters": "!N@.[V8%7  ",
        "models": [
          {
            "bits": "      .",
            "from": "~ ~#$#!!|'),",
            "weights": "  #    ",
          },
        ],
      }
    `);
  });
});

describe('damaged coded numbers', () => {
  const numbers = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9, 300];
  const { models, letters } = coded(numbers);
  const [model] = models;
  const read = (damage: Partial<CodedNumbers>, count = numbers.length, below = 301) =>
    decodeCoded({ models, letters, ...damage }, new Uint16Array(count), below);

  it.each([
    ['too few letters', () => read({ letters: letters.slice(0, -1) })],
    ['hardly a letter', () => read({ letters: '  ' })],
    ['too many letters', () => read({ letters: `${letters}!` })],
    ['fewer numbers than letters', () => read({}, numbers.length - 1)],
    ['more numbers than letters', () => read({}, numbers.length + 1)],
    ['what is no letter', () => read({ letters: letters.replace(/.$/, '"') })],
    ['what is a letter of numbers as text only', () => read({ letters: letters.replace(/.$/, '~') })],
    ['one beyond the last', () => read({}, numbers.length, 300)],
    ['no model', () => read({ models: [] })],
    ['a model of nothing', () => read({ models: [{ from: '', bits: '', weights: '' }] })],
    ['a model that does not fit', () => read({ models: [{ ...model, from: '', bits: '!', weights: '!' }] })],
    ['a model with too many slots', () => read({ models: [{ from: '!!', bits: '  ', weights: '>>' }] })],
    [
      'a model for each context, without contexts',
      () => read({ models: [{ from: '', bits: '', weights: '' }, ...models] }),
    ],
  ])('are refused: %s', (_, act) => {
    expect(() => read({})).not.toThrow();
    expect(act).toThrow(DatasetError);
  });

  it('never fail in another way', () => {
    const maybe = (text: string) => fc.oneof(fc.constant(text), fc.string());
    const damagedModel = fc.record({
      from: maybe(model?.from ?? ''),
      bits: maybe(model?.bits ?? ''),
      weights: maybe(model?.weights ?? ''),
    });
    const damagedColumn = fc.record({
      models: fc.array(damagedModel, { maxLength: 2 }),
      letters: fc.oneof(maybe(letters), fc.string({ minLength: 40 })),
    });
    fc.assert(
      fc.property(damagedColumn, fc.nat(30), fc.array(fc.nat(2)), (column, count, contexts) => {
        for (const act of [
          () => decodeCoded(column, new Uint8Array(count), 9),
          () => decodeCodedSigned(column, count, Uint8Array.from(contexts)),
        ]) {
          const error = failure(act);
          expect(error === undefined || error instanceof DatasetError).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

function failure(act: () => unknown): unknown {
  try {
    act();
    return undefined;
  } catch (error) {
    return error;
  }
}
