/** A sum that keeps what plain addition loses (Neumaier 1974). It stays finite as long as the plain sum does. */
export class CarefulSum {
  private sum = 0;
  private lost = 0;

  add(value: number): void {
    const next = this.sum + value;
    this.lost +=
      Math.abs(this.sum) >= Math.abs(value) ? this.sum - next + value : value - next + this.sum;
    this.sum = next;
  }

  /** Adds what another sum holds, its lost part too. */
  addSum(other: CarefulSum): void {
    this.add(other.sum);
    this.add(other.lost);
  }

  total(): number {
    const total = this.sum + this.lost;
    return Number.isNaN(total) ? this.sum : total;
  }
}

/** Many such sums at once, in two arrays: `total[at] + lost[at]` is the sum. */
export function addCarefully(
  total: Float64Array,
  lost: Float64Array,
  at: number,
  value: number
): void {
  const before = total[at]!;
  const after = before + value;
  const isLarger = Math.abs(before) >= Math.abs(value);
  lost[at] = lost[at]! + (isLarger ? before - after + value : value - after + before);
  total[at] = after;
}
