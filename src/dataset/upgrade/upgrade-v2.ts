/** From dataset schema version 2 to 3: columns that were lists of numbers, or a letter a number, are texts (number-text.ts). */
import { shapesOf } from '../columns/list-shapes.ts';
import { encodeNumbers, encodeSigned } from '../columns/number-text.ts';
import { LIST_COLUMNS } from '../format/packed.ts';
import { listOf, objectOf, type Json } from './unchecked-json.ts';

const TIMES = ['earliest', 'durations', 'reported', 'differing'] as const;
const SMALL = ['precision', 'uncertain', 'status', 'kind', 'disagreement'] as const;
/** Of version 2: the letter that stood for 0. */
const FIRST_LETTER = 48;
/** Scores were thousandths; steps count their squares. */
const SCORE_STEPS = 1_000_000;

/** @param kind what the file is opened as */
export function upgradeFromV2(kind: string, file: Json): Json {
  if (kind !== 'core') return file;
  const { scoreThousandths, ...rest } = file;
  const squares = numbersOf(scoreThousandths).map((thousandths) => thousandths * thousandths);
  const { shapes, positions } = shapesOf(lengthsOf(file));
  return {
    ...rest,
    ...Object.fromEntries(TIMES.flatMap((name) => (name in file ? [[name, timesOf(objectOf(file[name]))]] : []))),
    ...Object.fromEntries(SMALL.map((name) => [name, encodeNumbers(numbersOf(file[name]))])),
    scores: { steps: SCORE_STEPS, values: encodeNumbers(squares) },
    shapes,
    shape: encodeNumbers(positions),
    ...Object.fromEntries(LIST_COLUMNS.map((name) => [name, encodeNumbers(numbersOf(objectOf(file[name])['values']))])),
  };
}

function timesOf({ unit, values }: Json): Json {
  const numbers = listOf(values).map((value) => (Number.isInteger(value) ? Number(value) : NaN));
  return { unit, values: encodeSigned(numbers) };
}

/** By row how many values it has in each list. */
function lengthsOf(file: Json): readonly (readonly number[])[] {
  const lengths = LIST_COLUMNS.map((name) => numbersOf(objectOf(file[name])['lengths']));
  const rows = Math.max(...lengths.map((own) => own.length));
  return Array.from({ length: rows }, (_, row) => lengths.map((own) => own[row] ?? 0));
}

/** What is no whole number from 0 becomes one that no check lets pass. */
function numbersOf(packed: unknown): readonly number[] {
  if (typeof packed === 'string')
    return Array.from(packed, (letter) => wholeFrom0(letter.charCodeAt(0) - FIRST_LETTER));
  return listOf(packed).map((value) => wholeFrom0(value));
}

const wholeFrom0 = (value: unknown): number =>
  Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : Number.MAX_SAFE_INTEGER;
