/** Up to here shifting numbers one by one is faster than any other way to sort. */
const SHORT = 24;

/** Sorts the values from `start` to before `end`, and the rows beside them; equal values stay in their order. */
export function sortRun(values: Int32Array, rows: Int32Array, start: number, end: number): void {
  if (end - start > SHORT) return sortLongRun(values, rows, start, end);
  for (let next = start + 1; next < end; next++) {
    const value = values[next]!;
    const row = rows[next]!;
    let at = next;
    for (; at > start && values[at - 1]! > value; at--) {
      values[at] = values[at - 1]!;
      rows[at] = rows[at - 1]!;
    }
    values[at] = value;
    rows[at] = row;
  }
}

/** Value and place in one number each, since numbers alone are sorted fast: up to 2^31 values at 2^22 places fit. */
function sortLongRun(values: Int32Array, rows: Int32Array, start: number, end: number): void {
  if (isAscending(values, start, end)) return;
  const size = end - start;
  const packed = new Float64Array(size);
  for (let place = 0; place < size; place++) packed[place] = values[start + place]! * size + place;
  packed.sort();
  const before = rows.slice(start, end);
  for (let at = 0; at < size; at++) {
    const value = Math.floor(packed[at]! / size);
    values[start + at] = value;
    rows[start + at] = before[packed[at]! - value * size]!;
  }
}

function isAscending(values: Int32Array, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) if (values[at]! < values[at - 1]!) return false;
  return true;
}

/** Sorts the numbers from `start` to before `end`. */
export function sortNumbers(numbers: Float64Array, start: number, end: number): void {
  if (end - start > SHORT) {
    numbers.subarray(start, end).sort();
    return;
  }
  for (let next = start + 1; next < end; next++) {
    const number = numbers[next]!;
    let at = next;
    for (; at > start && numbers[at - 1]! > number; at--) numbers[at] = numbers[at - 1]!;
    numbers[at] = number;
  }
}
