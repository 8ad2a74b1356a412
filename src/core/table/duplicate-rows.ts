import { A_STEP, type Steps } from "../steps";
import { integers, withRoom } from "./growing";

type Values = Int32Array | Float64Array;

/** Those of the rows that equal an earlier one in all columns, in their order. Linear: rows are hashed by their bits, column
 * by column; only those that share a bit with another are compared. */
export function* repeatsAmong(columns: readonly Values[], rows: Int32Array): Steps<Int32Array> {
  const hashes = yield* hashesOf(columns, rows);
  const suspects = yield* suspectsIn(hashes);
  const slots = new Int32Array(powerOfTwo(suspects.length * 2 + 2)).fill(-1);
  let repeats = integers(0);
  let count = 0;
  for (let at = 0; at < suspects.length; at++) {
    if (at % A_STEP === 0) yield;
    const index = suspects[at] ?? 0;
    const slot = slotOf(slots, hashes[index] ?? 0, (other) => {
      if (hashes[other] !== hashes[index]) return false;
      return isSame(columns, rows[index] ?? 0, rows[other] ?? 0);
    });
    if (slots[slot] === -1) {
      slots[slot] = index;
      continue;
    }
    repeats = withRoom(repeats, count + 1, integers);
    repeats[count++] = rows[index] ?? 0;
  }
  return repeats.subarray(0, count);
}

/** The slot of the one that is the same, or the free one. */
function slotOf(slots: Int32Array, hash: number, isIt: (other: number) => boolean): number {
  const mask = slots.length - 1;
  let slot = (hash ^ (hash >>> 16)) & mask;
  for (let other = slots[slot] ?? -1; other !== -1 && !isIt(other); other = slots[slot] ?? -1)
    slot = (slot + 1) & mask;
  return slot;
}

function isSame(columns: readonly Values[], row: number, other: number): boolean {
  return columns.every((values) => values[row] === values[other]);
}

const BITS_A_ROW = 16;

/** The rows whose bit is that of another row as well. So many bits fit into the processor's cache where a table of all rows
 * does not; they leave a few rows in a hundred. */
function* suspectsIn(hashes: Int32Array): Steps<Int32Array> {
  const twice = yield* setTwice(hashes);
  const last = twice.length * 32 - 1;
  let suspects = integers(0);
  let count = 0;
  for (let index = 0; index < hashes.length; index++) {
    if (index % A_STEP === 0) yield;
    const place = (hashes[index] ?? 0) & last;
    if (((twice[place >>> 5] ?? 0) & (1 << (place & 31))) === 0) continue;
    suspects = withRoom(suspects, count + 1, integers);
    suspects[count++] = index;
  }
  return suspects.subarray(0, count);
}

/** The bits that more than one hash sets. */
function* setTwice(hashes: Int32Array): Steps<Int32Array> {
  const bits = powerOfTwo(Math.max(32, hashes.length * BITS_A_ROW));
  const [once, twice] = [new Int32Array(bits / 32), new Int32Array(bits / 32)];
  for (let index = 0; index < hashes.length; index++) {
    if (index % A_STEP === 0) yield;
    const place = (hashes[index] ?? 0) & (bits - 1);
    const bit = 1 << (place & 31);
    const known = once[place >>> 5] ?? 0;
    once[place >>> 5] = known | bit;
    if ((known & bit) !== 0) twice[place >>> 5] = (twice[place >>> 5] ?? 0) | bit;
  }
  return twice;
}

function powerOfTwo(atLeast: number): number {
  return 2 ** Math.ceil(Math.log2(atLeast));
}

function* hashesOf(columns: readonly Values[], rows: Int32Array): Steps<Int32Array> {
  const hashes = new Int32Array(rows.length);
  // So many rows at a time that their hashes stay in the processor's cache.
  for (let from = 0; from < rows.length; from += A_STEP) {
    yield;
    const some = hashes.subarray(from, from + A_STEP);
    for (const values of columns) addColumn(some, values, rows.subarray(from, from + A_STEP));
  }
  return hashes;
}

function addColumn(hashes: Int32Array, values: Values, rows: Int32Array): void {
  const words = new Int32Array(values.buffer);
  if (words.length === values.length) addWords(hashes, words, rows);
  else addPairs(hashes, words, rows);
}

function addWords(hashes: Int32Array, words: Int32Array, rows: Int32Array): void {
  for (let index = 0; index < rows.length; index++)
    hashes[index] = mix(hashes[index] ?? 0, words[rows[index] ?? 0] ?? 0);
}

/** A number of 64 bits is two words. */
function addPairs(hashes: Int32Array, words: Int32Array, rows: Int32Array): void {
  for (let index = 0; index < rows.length; index++) {
    const at = 2 * (rows[index] ?? 0);
    hashes[index] = mix(mix(hashes[index] ?? 0, words[at] ?? 0), words[at + 1] ?? 0);
  }
}

/** Multiplying by an odd constant near 2^32 divided by the golden ratio spreads neighbours apart. */
export function mix(hash: number, word: number): number {
  const mixed = Math.imul(hash ^ word, 0x9e37_79b1);
  return mixed ^ (mixed >>> 15);
}
