/** Writes what packed-column.ts reads: chooses the form that takes least room after gzip. */
import type { PackedModel } from './coded-numbers.ts';
import { planCoding, type CodingPlan } from './encode-coded-numbers.ts';
import { encodeNumbers, encodeSigned } from './number-text.ts';
import type { PackedColumn } from './packed-column.ts';

/** Columns of fewer numbers are text: gzip finds what repeats in them and in their neighbours, which the estimate does not. */
const FEWEST_CODED = 4096;
/** What gzip takes of a text beyond the estimate, where hardly anything repeats. */
const TEXT_EXCESS = 1.04;
/** Coded letters have six bits; what gzip takes beyond is less, as they are of all kinds alike. */
const CODED_EXCESS = 1.005;
/** What the names and quotes of a model take. */
const MODEL_BITS = 100;
/** Numbers as text have no letters beyond. */
const LETTER_CODES = 128;

/** @param numbers from 0 */
export function packColumn(numbers: ArrayLike<number>): PackedColumn {
  return shortest(numbers.length, encodeNumbers(numbers), () => [planCoding(numbers)]);
}

/**
 * @param numbers NaN is "none"
 * @param contexts by number what is known of it before: those of one context may have a model of their own
 */
export function packSigned(numbers: ArrayLike<number>, contexts?: Uint8Array): PackedColumn {
  return shortest(numbers.length, encodeSigned(numbers), () => [
    planCoding(numbers),
    ...(contexts === undefined ? [] : [planCoding(numbers, contexts)]),
  ]);
}

/**
 * The text, unless one of the plans is shorter.
 * @param plans asked for where there are numbers enough
 */
export function shortest(count: number, text: string, plans: () => readonly (CodingPlan | undefined)[]): PackedColumn {
  if (count < FEWEST_CODED) return text;
  let best: CodingPlan | undefined;
  let least = bitsOfText(text) * TEXT_EXCESS;
  for (const plan of plans()) {
    const bits = plan === undefined ? Infinity : bitsOfPlan(plan);
    if (bits < least) [best, least] = [plan, bits];
  }
  return best?.write() ?? text;
}

function bitsOfPlan({ models, bits }: CodingPlan): number {
  const bitsOfModel = (model: PackedModel): number =>
    MODEL_BITS + bitsOfText(model.from) + bitsOfText(model.bits) + bitsOfText(model.weights);
  return bits * CODED_EXCESS + models.reduce((sum, model) => sum + bitsOfModel(model), 0);
}

/** What a text takes when each letter has as many bits as gzip gives it (Huffman); what repeats is left out. */
function bitsOfText(text: string): number {
  const counts = new Uint32Array(LETTER_CODES);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    counts[code] = (counts[code] ?? 0) + 1;
  }
  const queue = Array.from(counts.filter((count) => count > 0)).toSorted((a, b) => a - b);
  let bits = 0;
  while (queue.length > 1) {
    const sum = (queue.shift() ?? 0) + (queue.shift() ?? 0);
    bits += sum;
    const place = queue.findIndex((count) => count > sum);
    queue.splice(place < 0 ? queue.length : place, 0, sum);
  }
  return bits;
}
