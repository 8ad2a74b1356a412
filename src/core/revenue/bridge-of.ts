import { CarefulSum } from "../table/careful-sum";
import { movementsOf, type Changes, type Movement } from "./movement";

/** From the revenue before to the revenue after. All amounts are positive; what was lost is taken off. */
export interface Bridge {
  readonly opening: number;
  readonly joined: number;
  readonly reactivation: number;
  readonly expansion: number;
  readonly contraction: number;
  readonly churned: number;
  readonly closing: number;
  /** closing - (opening + joined + reactivation + expansion - contraction - churned): 0 to the cent. */
  readonly residual: number;
}

export function bridgeOf(changes: Changes): Bridge {
  const { before, after } = changes;
  const gained = sumsByMovement(changes);
  const of = (movement: Movement) => gained.get(movement)?.total() ?? 0;
  const sums = {
    opening: totalOf(before),
    joined: of("new"),
    reactivation: of("reactivation"),
    expansion: of("expansion"),
    contraction: positive(-of("contraction")),
    churned: positive(-of("churn")),
    closing: totalOf(after),
  };
  return { ...sums, residual: residualOf(sums) };
}

export function totalOf(amounts: Iterable<number>): number {
  const sum = new CarefulSum();
  for (const amount of amounts) sum.add(amount);
  return sum.total();
}

/** What each movement added. The amounts go into the sums one by one: their differences would lose cents. */
function sumsByMovement(changes: Changes): ReadonlyMap<Movement, CarefulSum> {
  const sums = new Map<Movement, CarefulSum>();
  for (const [row, movement] of movementsOf(changes).entries()) {
    const sum = sums.get(movement) ?? new CarefulSum();
    sum.add(changes.after[row]!);
    sum.add(-changes.before[row]!);
    sums.set(movement, sum);
  }
  return sums;
}

function residualOf(sums: Omit<Bridge, "residual">): number {
  const gains = [sums.opening, sums.joined, sums.reactivation, sums.expansion];
  const losses = [sums.contraction, sums.churned, sums.closing];
  const missing = totalOf([...gains, ...losses.map((loss) => -loss)]);
  // Sums of billions are kept to fewer decimals than cents.
  const cent = Math.max(0.005, 8 * Number.EPSILON * Math.max(...gains, ...losses));
  return Math.abs(missing) < cent ? 0 : -missing;
}

/** 0 has no sign in a cell. */
function positive(amount: number): number {
  return amount + 0;
}
