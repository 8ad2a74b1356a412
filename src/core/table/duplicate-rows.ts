type Values = Int32Array | Float64Array;

/** Calls `onRepeat` for every row of `rows` that equals an earlier one in all columns. Linear: rows are hashed by
 * their bits into a table of row numbers, no text is made. */
export function eachRepeat(
  columns: readonly Values[],
  rows: Int32Array,
  onRepeat: (index: number) => void
): void {
  const width = 2 ** Math.ceil(Math.log2(rows.length * 2 + 2));
  const slots = new Int32Array(width).fill(-1);
  const mask = width - 1;
  const hashOf = hasher(columns);
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] ?? 0;
    let slot = hashOf(row) & mask;
    for (;;) {
      const other = slots[slot] ?? -1;
      if (other === -1) {
        slots[slot] = row;
        break;
      }
      if (isSame(columns, row, other)) {
        onRepeat(index);
        break;
      }
      slot = (slot + 1) & mask;
    }
  }
}

function isSame(columns: readonly Values[], a: number, b: number): boolean {
  for (const values of columns) if (values[a] !== values[b]) return false;
  return true;
}

function hasher(columns: readonly Values[]): (row: number) => number {
  const words = columns.map((values) => new Int32Array(values.buffer));
  const isWide = columns.map((values) => values instanceof Float64Array);
  return (row) => {
    let hash = 0;
    for (let column = 0; column < words.length; column++) {
      const bits = words[column];
      if (isWide[column]) hash = mix(mix(hash, bits?.[2 * row] ?? 0), bits?.[2 * row + 1] ?? 0);
      else hash = mix(hash, bits?.[row] ?? 0);
    }
    return hash ^ (hash >>> 16);
  };
}

function mix(hash: number, word: number): number {
  const mixed = Math.imul(hash ^ word, 0x9e37_79b1);
  return mixed ^ (mixed >>> 15);
}
