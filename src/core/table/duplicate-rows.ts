type Values = Int32Array | Float64Array;

/** Calls `onRepeat` with the index in `rows` of every row that equals an earlier one in all columns. Linear: rows are
 * hashed by their bits, column by column, into a table of row numbers; no text is made. */
export function eachRepeat(
  columns: readonly Values[],
  rows: Int32Array,
  onRepeat: (index: number) => void
): void {
  const hashes = hashRows(columns, rows);
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(rows.length * 2 + 2))).fill(-1);
  const mask = slots.length - 1;
  for (let index = 0; index < rows.length; index++) {
    const hash = hashes[index] ?? 0;
    let slot = (hash ^ (hash >>> 16)) & mask;
    let other = slots[slot] ?? -1;
    while (other !== -1 && !(hashes[other] === hash && isSame(columns, rows, [index, other]))) {
      slot = (slot + 1) & mask;
      other = slots[slot] ?? -1;
    }
    if (other === -1) slots[slot] = index;
    else onRepeat(index);
  }
}

function isSame(
  columns: readonly Values[],
  rows: Int32Array,
  [a, b]: readonly [number, number]
): boolean {
  const first = rows[a] ?? 0;
  const second = rows[b] ?? 0;
  return columns.every((values) => values[first] === values[second]);
}

function hashRows(columns: readonly Values[], rows: Int32Array): Int32Array {
  const hashes = new Int32Array(rows.length);
  for (const values of columns) {
    const words = new Int32Array(values.buffer);
    const wide = values.BYTES_PER_ELEMENT / words.BYTES_PER_ELEMENT;
    for (let part = 0; part < wide; part++) {
      for (let index = 0; index < rows.length; index++) {
        hashes[index] = mix(hashes[index] ?? 0, words[wide * (rows[index] ?? 0) + part] ?? 0);
      }
    }
  }
  return hashes;
}

/** Multiplying by an odd constant near 2^32 divided by the golden ratio spreads neighbours apart. */
function mix(hash: number, word: number): number {
  const mixed = Math.imul(hash ^ word, 0x9e37_79b1);
  return mixed ^ (mixed >>> 15);
}
