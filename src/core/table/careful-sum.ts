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

  total(): number {
    const total = this.sum + this.lost;
    return Number.isNaN(total) ? this.sum : total;
  }
}
