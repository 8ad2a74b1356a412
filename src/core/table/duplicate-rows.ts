import { A_STEP, type Steps } from "../steps";
import { integers, withRoom } from "./growing";

type Values = Int32Array | Float64Array;

/** Those of the rows that equal an earlier one in all columns, in their order. Linear: rows are hashed by their bits, column
 * by column; only those that share a bit with another are compared. */
export function* repeatsAmong(columns: readonly Values[], rows: Int32Array): Steps<Int32Array> {
  const hashing = hashingOf(columns, rows);
  const { places, hashes } = yield* suspectsIn(hashing, rows.length);
  const slots = new Int32Array(powerOfTwo(places.length * 2 + 2)).fill(-1);
  let repeats = integers(0);
  let count = 0;
  for (let at = 0; at < places.length; at++) {
    if (at % A_STEP === 0) yield;
    const row = rows[places[at] ?? 0] ?? 0;
    const slot = slotOf(slots, hashes[at] ?? 0, (other) => {
      if (hashes[other] !== hashes[at]) return false;
      return isSame(columns, row, rows[places[other] ?? 0] ?? 0);
    });
    if (slots[slot] === -1) {
      slots[slot] = at;
      continue;
    }
    repeats = withRoom(repeats, count + 1, integers);
    repeats[count++] = row;
  }
  return repeats.subarray(0, count);
}

/** The slot of the one that is the same, or the free one. */
function slotOf(slots: Int32Array, hash: number, isIt: (other: number) => boolean): number {
  const mask = slots.length - 1;
  let slot = (hash ^ (hash >>> 16)) & mask;
  for (let other = slots[slot]!; other !== -1 && !isIt(other); other = slots[slot]!)
    slot = (slot + 1) & mask;
  return slot;
}

function isSame(columns: readonly Values[], row: number, other: number): boolean {
  return columns.every((values) => values[row] === values[other]);
}

const BITS_A_ROW = 16;

/** Rows by their places, each with its hash. */
interface Suspects {
  readonly places: Int32Array;
  readonly hashes: Int32Array;
}

/** The rows whose bit is that of another row as well. So many bits fit into the processor's cache where a table of all rows
 * does not; they leave a few rows in a hundred. */
function* suspectsIn(hashing: Hashing, size: number): Steps<Suspects> {
  const twice = yield* setTwice(hashing, size);
  const last = twice.length * 32 - 1;
  let [places, found] = [integers(0), integers(0)];
  let count = 0;
  for (let from = 0; from < size; from += A_STEP) {
    yield;
    const hashes = hashing(from);
    for (let at = 0; at < hashes.length; at++) {
      const hash = hashes[at] ?? 0;
      const place = hash & last;
      if ((twice[place >>> 5]! & (1 << (place & 31))) === 0) continue;
      places = withRoom(places, count + 1, integers);
      found = withRoom(found, count + 1, integers);
      places[count] = from + at;
      found[count++] = hash;
    }
  }
  return { places: places.subarray(0, count), hashes: found.subarray(0, count) };
}

/** The bits that more than one hash sets. */
function* setTwice(hashing: Hashing, size: number): Steps<Int32Array> {
  const bits = powerOfTwo(Math.max(32, size * BITS_A_ROW));
  const [once, twice] = [new Int32Array(bits / 32), new Int32Array(bits / 32)];
  for (let from = 0; from < size; from += A_STEP) {
    yield;
    const hashes = hashing(from);
    for (let at = 0; at < hashes.length; at++) {
      const place = (hashes[at] ?? 0) & (bits - 1);
      const bit = 1 << (place & 31);
      const known = once[place >>> 5]!;
      once[place >>> 5] = known | bit;
      if ((known & bit) !== 0) twice[place >>> 5] = twice[place >>> 5]! | bit;
    }
  }
  return twice;
}

function powerOfTwo(atLeast: number): number {
  return 2 ** Math.ceil(Math.log2(atLeast));
}

/** The hashes of A_STEP rows from a place on. They are worked out when they are asked for, into the same few kilobytes,
 * which stay in the processor's cache. */
type Hashing = (from: number) => Int32Array;

function hashingOf(columns: readonly Values[], rows: Int32Array): Hashing {
  const hashes = new Int32Array(Math.min(A_STEP, rows.length));
  return (from) => {
    const some = rows.subarray(from, from + A_STEP);
    const theirs = hashes.subarray(0, some.length).fill(0);
    for (const values of columns) addColumn(theirs, values, some);
    return theirs;
  };
}

function addColumn(hashes: Int32Array, values: Values, rows: Int32Array): void {
  const words = new Int32Array(values.buffer);
  if (words.length === values.length) addWords(hashes, words, rows);
  else addPairs(hashes, words, rows);
}

function addWords(hashes: Int32Array, words: Int32Array, rows: Int32Array): void {
  for (let index = 0; index < rows.length; index++)
    hashes[index] = mix(hashes[index]!, words[rows[index]!]!);
}

/** A number of 64 bits is two words. */
function addPairs(hashes: Int32Array, words: Int32Array, rows: Int32Array): void {
  for (let index = 0; index < rows.length; index++) {
    const at = 2 * rows[index]!;
    hashes[index] = mix(mix(hashes[index]!, words[at]!), words[at + 1]!);
  }
}

/** Multiplying by an odd constant near 2^32 divided by the golden ratio spreads neighbours apart. */
export function mix(hash: number, word: number): number {
  const mixed = Math.imul(hash ^ word, 0x9e37_79b1);
  return mixed ^ (mixed >>> 15);
}
