import { CarefulSum } from "../table/careful-sum";

/** Money is compared as rounded to six decimals. */
export function isNothing(amount: number): boolean {
  return Math.abs(amount) < 5e-7;
}

/** The amounts that count at the moment. */
export class RunningSum {
  private sum = new CarefulSum();
  private size = 0;

  add(amount: number | undefined): void {
    if (amount === undefined) return;
    this.sum.add(amount);
    this.size++;
  }

  remove(amount: number | undefined): void {
    if (amount === undefined) return;
    this.size--;
    if (this.size === 0) this.sum = new CarefulSum();
    else this.sum.add(-amount);
  }

  total(): number {
    const total = this.sum.total();
    return isNothing(total) ? 0 : total;
  }
}
