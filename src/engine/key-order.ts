import type { Key } from "../core/table/table";

/** The codes of the keys in the order of their texts, by code unit. The first units that differ are packed into one whole
 * number per key and those are sorted by counting; only texts that are equal so far are compared. */
export function orderOfKeys(keys: readonly Key[]): Int32Array {
  const texts = keys.map(String);
  const packed = packedTexts(texts);
  const order = sortedByCounting(packed);
  for (let from = 0, to = 0; from < order.length; from = to) {
    const value = packed[order[from]!];
    for (to = from + 1; to < order.length && packed[order[to]!] === value;) to++;
    if (to - from > 1) order.subarray(from, to).sort((a, b) => compare(texts[a], texts[b]));
  }
  return order;
}

function compare(a = "", b = ""): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

const BITS_OF_A_NUMBER = 53;

/** A number below 2^53 for each text: its units after what all texts begin with, each as a digit of its rank among the
 * units that occur. The end of a text is less than any unit. */
function packedTexts(texts: readonly string[]): Float64Array {
  const start = commonStart(texts);
  const { ranks, base, longest } = ranksOfUnits(texts, start);
  const digits = Math.min(longest - start, Math.floor(BITS_OF_A_NUMBER / Math.log2(base)));
  const packed = new Float64Array(texts.length);
  for (let code = 0; code < texts.length; code++) {
    const text = texts[code]!;
    let value = 0;
    for (let at = start; at < start + digits; at++)
      value = value * base + (at < text.length ? ranks[text.charCodeAt(at)]! : 0);
    packed[code] = value;
  }
  return packed;
}

function commonStart(texts: readonly string[]): number {
  const [first = ""] = texts;
  let length = first.length;
  for (const text of texts) {
    let at = 0;
    while (at < length && text.charCodeAt(at) === first.charCodeAt(at)) at++;
    length = at;
  }
  return length;
}

const UNITS = 65_536;

function ranksOfUnits(texts: readonly string[], start: number) {
  const ranks = new Int32Array(UNITS);
  let longest = start;
  for (const text of texts) {
    for (let at = start; at < text.length; at++) ranks[text.charCodeAt(at)] = 1;
    longest = Math.max(longest, text.length);
  }
  let rank = 0;
  for (let unit = 0; unit < UNITS; unit++) if (ranks[unit] === 1) ranks[unit] = ++rank;
  return { ranks, base: Math.max(2, rank + 1), longest };
}

const DIGIT = 2 ** 14;

/** Stable passes, the lowest digit first: four at most. */
function sortedByCounting(values: Float64Array): Int32Array {
  const greatest = values.reduce((most, value) => Math.max(most, value), 0);
  let order: Int32Array = new Int32Array(values.length).map((_, code) => code);
  for (let unit = 1; unit <= greatest; unit *= DIGIT)
    order = onePass(order, digitsOf(values, unit));
  return order;
}

function digitsOf(values: Float64Array, unit: number): Int32Array {
  const digits = new Int32Array(values.length);
  for (let code = 0; code < digits.length; code++)
    digits[code] = Math.floor(values[code]! / unit) % DIGIT;
  return digits;
}

function onePass(order: Int32Array, digits: Int32Array): Int32Array {
  const places = placesOf(digits);
  const next = new Int32Array(order.length);
  for (let at = 0; at < order.length; at++) {
    const code = order[at]!;
    const digit = digits[code]!;
    const place = places[digit]!;
    next[place] = code;
    places[digit] = place + 1;
  }
  return next;
}

/** Where those of each digit begin. */
function placesOf(digits: Int32Array): Int32Array {
  const places = new Int32Array(DIGIT + 1);
  for (let code = 0; code < digits.length; code++) {
    const after = digits[code]! + 1;
    places[after] = places[after]! + 1;
  }
  for (let at = 0; at < DIGIT; at++) places[at + 1] = places[at + 1]! + places[at]!;
  return places;
}
