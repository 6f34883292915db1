/** Values that a digit of the sort can have. */
const DIGIT = 1 << 16;

/**
 * Rows by their times, those of one moment as they stand, those without a time last. A radix sort, the lowest digit first: it goes
 * through the rows twice a digit, and a million of them by comparing two would keep the page waiting.
 * @param times whole epoch ms; NaN: none
 */
export function rowsByTime(times: Float64Array): Uint32Array {
  let [earliest, latest] = [Infinity, -Infinity];
  const timed = new Uint32Array(times.length);
  const untimed: number[] = [];
  let length = 0;
  for (let row = 0; row < times.length; row += 1) {
    const time = times[row] ?? NaN;
    if (Number.isNaN(time)) {
      untimed.push(row);
      continue;
    }
    timed[length] = row;
    length += 1;
    if (time < earliest) earliest = time;
    if (time > latest) latest = time;
  }
  let [rows, room] = [timed.subarray(0, length), new Uint32Array(length)];
  for (let unit = 1; unit <= latest - earliest; unit *= DIGIT) {
    moveByDigit(rows, room, times, earliest, unit);
    [rows, room] = [room, rows];
  }
  const sorted = new Uint32Array(times.length);
  sorted.set(rows);
  sorted.set(untimed, length);
  return sorted;
}

/** Writes the rows into `into` by one digit of their times after `earliest`, those with the same digit in the order they have. */
function moveByDigit(rows: Uint32Array, into: Uint32Array, times: Float64Array, earliest: number, unit: number): void {
  const digits = new Uint16Array(rows.length);
  const starts = new Uint32Array(DIGIT + 1);
  for (let at = 0; at < rows.length; at += 1) {
    const digit = Math.floor(((times[rows[at] ?? 0] ?? 0) - earliest) / unit) % DIGIT;
    digits[at] = digit;
    starts[digit + 1] = (starts[digit + 1] ?? 0) + 1;
  }
  for (let digit = 1; digit < DIGIT; digit += 1) starts[digit] = (starts[digit] ?? 0) + (starts[digit - 1] ?? 0);
  for (let at = 0; at < rows.length; at += 1) {
    const digit = digits[at] ?? 0;
    const place = starts[digit] ?? 0;
    into[place] = rows[at] ?? 0;
    starts[digit] = place + 1;
  }
}
