import { CarefulSum } from "../table/careful-sum";
import type { Levels } from "./levels";
import { isNothing } from "./running-sum";
import { eveningFrom, endsPeriod, type Window } from "./window";

/** What happened in each period, judged by its two evenings. Customers are counted, amounts summed. */
export interface Movements {
  /** Of evening 0, 1 and so on: one more than there are periods. */
  readonly active: Both;
  readonly arrived: Both;
  readonly returned: Both;
  readonly expanded: Both;
  readonly contracted: Both;
  readonly left: Both;
  /** First starts, counted as arrived too, of customers who were gone on the evening. */
  readonly passed: Int32Array;
}
export interface Both {
  readonly customers: Int32Array;
  readonly amounts: Float64Array;
}

/** Linear in the pieces: only where the amount of a customer changes is there something to book. */
export function movementsIn(window: Window, levels: Levels): Movements {
  const books = newBooks(window.size);
  for (let customer = 0; customer + 1 < levels.starts.length; customer++)
    follow(levels, [at(levels.starts, customer), at(levels.starts, customer + 1)], window, books);
  return {
    active: running(books.active),
    arrived: books.arrived.all(),
    returned: books.returned.all(),
    expanded: books.expanded.all(),
    contracted: books.contracted.all(),
    left: books.left.all(),
    passed: books.passed,
  };
}

function newBooks(size: number) {
  return {
    /** The changes from evening to evening. */
    active: new Book(size + 1),
    arrived: new Book(size),
    returned: new Book(size),
    expanded: new Book(size),
    contracted: new Book(size),
    left: new Book(size),
    passed: new Int32Array(size),
  };
}
type Books = ReturnType<typeof newBooks>;

class Book {
  readonly customers: Int32Array;
  readonly sums: readonly CarefulSum[];

  constructor(size: number) {
    this.customers = new Int32Array(size);
    this.sums = Array.from({ length: size }, () => new CarefulSum());
  }

  add(at: number, amount: number, customers = 1): void {
    if (at >= this.customers.length) return;
    this.customers[at] = this.customers[at]! + customers;
    this.sums[at]?.add(amount);
  }

  all(): Both {
    return {
      customers: this.customers,
      amounts: Float64Array.from(this.sums, (sum) => sum.total()),
    };
  }
}

/** Nobody is worth nothing, to the last bit. */
function running({ customers, sums }: Book): Both {
  const sum = new CarefulSum();
  let count = 0;
  const counts = customers.map((change) => (count += change));
  const amounts = sums.map((change, at) => {
    sum.addSum(change);
    return counts[at] === 0 ? 0 : sum.total();
  });
  return { customers: counts, amounts: Float64Array.from(amounts) };
}

/** How a customer has come so far. */
interface Trail {
  /** The first and the last evening on which the customer was active. */
  first: number;
  last: number;
  /** What the customer was worth on the last one. */
  amount: number;
  /** Active on the last evening of a period before. */
  isKnown: boolean;
}
const NEVER = -2;

/** Days of one piece as evenings: from that number to before the other. */
interface Cover {
  readonly from: number;
  readonly until: number;
  readonly amount: number;
}

/** Books the movements of one customer, whose pieces are given. */
function follow(
  { from, until, amounts }: Levels,
  [first, end]: readonly [number, number],
  window: Window,
  books: Books
): void {
  if (first === end) return;
  const trail: Trail = { first: NEVER, last: NEVER, amount: 0, isKnown: false };
  for (let piece = first; piece < end; piece++) {
    const begins = at(from, piece);
    const ends = at(until, piece);
    const evenings = { from: eveningFrom(window, begins), until: eveningFrom(window, ends) };
    if (evenings.from < evenings.until)
      step(trail, { ...evenings, amount: at(amounts, piece) }, books);
    else if (evenings.until === 0) trail.isKnown ||= endsPeriod(window, begins, ends);
  }
  leave(trail, books);
  passBy(eveningFrom(window, at(from, first)), trail, books);
}

/** From the evenings of one piece to those of the next. */
function step(trail: Trail, { from, until, amount }: Cover, books: Books): void {
  if (from === trail.last + 1) change(from - 1, [trail.amount, amount], books);
  else {
    leave(trail, books);
    // Who is there on evening 0 has made no movement yet.
    if (from > 0) (trail.isKnown ? books.returned : books.arrived).add(from - 1, amount);
  }
  books.active.add(from, amount);
  books.active.add(until, -amount, -1);
  if (trail.first === NEVER) trail.first = from;
  trail.last = until - 1;
  trail.amount = amount;
  trail.isKnown = true;
}

/** A rounding error is booked, so that the sums balance, but nobody has grown or shrunk by it. */
function change(period: number, [before, after]: readonly [number, number], books: Books): void {
  const customers = isNothing(after - before) ? 0 : 1;
  const [book, more, less] =
    after > before ? [books.expanded, after, before] : [books.contracted, before, after];
  // One by one: a difference would lose what no double holds.
  book.add(period, more, customers);
  book.add(period, -less, 0);
}

/** There on that evening and not on the next; after the last evening the books have no period. */
function leave({ last, amount }: Trail, { left }: Books): void {
  if (last !== NEVER) left.add(last, amount);
}

/** A first start in a period on whose evening the customer is gone. */
function passBy(started: number, { first }: Trail, { arrived, passed }: Books): void {
  if (started === 0 || started > passed.length || first === started) return;
  arrived.add(started - 1, 0);
  passed[started - 1] = at(passed, started - 1) + 1;
}

function at(values: Int32Array | Float64Array, index: number): number {
  return values[index]!;
}
