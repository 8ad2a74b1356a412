/** Where rows or columns lie, in pixels from the first one: a usual size and a sorted list of exceptions. */
export class Axis {
  private readonly indexes: number[];
  /** Pixels gained or lost by the exceptions up to and including each of them. */
  private readonly gained: number[] = [];

  constructor(
    readonly count: number,
    readonly usual: number,
    private readonly exceptions: ReadonlyMap<number, number>
  ) {
    this.indexes = [...exceptions.keys()].sort((first, second) => first - second);
    let sum = 0;
    for (const index of this.indexes) {
      sum += (exceptions.get(index) ?? usual) - usual;
      this.gained.push(sum);
    }
  }

  size(index: number): number {
    return this.exceptions.get(index) ?? this.usual;
  }

  offset(index: number): number {
    const before = this.exceptionsBefore(index);
    return index * this.usual + (before > 0 ? (this.gained[before - 1] ?? 0) : 0);
  }

  get total(): number {
    return this.offset(this.count);
  }

  /** The row or column that covers this pixel; the last one beyond the end. */
  indexAt(pixel: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.offset(middle) <= pixel) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The nearest row or column in that direction that is not hidden. */
  shown(index: number, step: 1 | -1): number {
    let at = index;
    while (at >= 0 && at < this.count && this.size(at) === 0) at += step;
    return at < 0 || at >= this.count ? index : at;
  }

  private exceptionsBefore(index: number): number {
    let low = 0;
    let high = this.indexes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.indexes[middle] ?? Infinity) < index) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
