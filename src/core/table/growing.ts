type Numbers = Int32Array | Float64Array | Uint8Array;

/** The array, or a copy twice as long where `size` does not fit: appending stays linear. */
export function withRoom<T extends Numbers>(
  array: T,
  size: number,
  make: (length: number) => T
): T {
  if (size <= array.length) return array;
  const larger = make(Math.max(size, array.length * 2, 1024));
  larger.set(array);
  return larger;
}

export const bytes = (length: number) => new Uint8Array(length);
export const integers = (length: number) => new Int32Array(length);
export const floats = (length: number) => new Float64Array(length);
