import { FOREVER, type Spells } from "../table/table";
import { RunningSum } from "./running-sum";

/** What each customer is worth from day to day. The pieces of customer i are those from `starts[i]` to before
 * `starts[i + 1]`, by day and without overlap. On the days from `from[k]` to before `until[k]` the customer is worth
 * `amounts[k]`, more than 0. On all other days the customer is none. */
export interface Levels {
  readonly starts: Int32Array;
  readonly from: Int32Array;
  readonly until: Int32Array;
  readonly amounts: Float64Array;
}

/** A day's amount is the sum of all rows that count on it, credits too; where that is not above 0 the customer is none. A gap
 * of at most `grace` days is bridged: what counted on the day before it counts to its end. */
export function levelsOf(spells: Spells, grace: number): Levels {
  const customers = spells.starts.length - 1;
  const starts = new Int32Array(customers + 1);
  const pieces = new Pieces(2 * spells.from.length, grace);
  const ends = byEnd(spells);
  for (let customer = 0; customer < customers; customer++) {
    pieces.begin();
    const rows = [spells.starts[customer]!, spells.starts[customer + 1]!] as const;
    sweep(spells, ends, rows, pieces);
    starts[customer + 1] = pieces.size;
  }
  return { starts, ...pieces.all() };
}

/** What each customer is worth on a day; 0 for one who is none. */
export function amountsOn({ starts, from, until, amounts }: Levels, day: number): Float64Array {
  const worth = new Float64Array(starts.length - 1);
  for (let customer = 0; customer < worth.length; customer++)
    for (let piece = starts[customer]!; piece < starts[customer + 1]!; piece++)
      if (from[piece]! <= day && day < until[piece]!) worth[customer] = amounts[piece]!;
  return worth;
}

/** The rows of each customer by the day they end. */
function byEnd({ starts, until }: Spells): Int32Array {
  const rows = Int32Array.from(until.keys());
  for (let customer = 0; customer + 1 < starts.length; customer++) {
    const own = rows.subarray(starts[customer], starts[customer + 1]);
    if (own.length > 1) own.sort((one, other) => until[one]! - until[other]!);
  }
  return rows;
}

/** Goes through the days on which rows of one customer begin or end. A row that ends on its first day never counts. */
function sweep(
  { from, until, amounts }: Spells,
  ends: Int32Array,
  [first, end]: readonly [number, number],
  pieces: Pieces
): void {
  const sum = new RunningSum();
  const amountOf = (row = 0) => (until[row]! > from[row]! ? amounts[row]! : undefined);
  const startOf = (at: number) => (at < end ? from[at]! : FOREVER);
  const endOf = (at: number) => (at < end ? until[ends[at]!]! : FOREVER);
  let begun = first;
  let ended = first;
  for (;;) {
    const day = Math.min(startOf(begun), endOf(ended));
    if (day === FOREVER) return;
    for (; endOf(ended) === day; ended++) sum.remove(amountOf(ends[ended]));
    for (; startOf(begun) === day; begun++) sum.add(amountOf(begun));
    pieces.change(day, sum.total());
  }
}

/** The pieces as they come, of one customer after the other. */
class Pieces {
  size = 0;
  private readonly from: Int32Array;
  private readonly until: Int32Array;
  private readonly amounts: Float64Array;
  private first = 0;

  constructor(
    most: number,
    private readonly grace: number
  ) {
    this.from = new Int32Array(most);
    this.until = new Int32Array(most);
    this.amounts = new Float64Array(most);
  }

  begin(): void {
    this.first = this.size;
  }

  /** From this day on the customer is worth so much. */
  change(day: number, amount: number): void {
    const last = this.size - 1;
    const hasLast = last >= this.first;
    const isOpen = hasLast && this.until[last] === FOREVER;
    if (isOpen) {
      if (this.amounts[last] === amount) return;
      this.until[last] = day;
    }
    if (amount <= 0) return;
    if (hasLast && day - this.until[last]! <= this.grace) {
      const goesOn = this.amounts[last] === amount;
      this.until[last] = goesOn ? FOREVER : day;
      if (goesOn) return;
    }
    this.from[this.size] = day;
    this.until[this.size] = FOREVER;
    this.amounts[this.size] = amount;
    this.size++;
  }

  all(): Omit<Levels, "starts"> {
    return {
      from: this.from.slice(0, this.size),
      until: this.until.slice(0, this.size),
      amounts: this.amounts.slice(0, this.size),
    };
  }
}
