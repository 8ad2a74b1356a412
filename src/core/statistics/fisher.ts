import type { Share } from "./two-shares";

/** Fisher's exact test, two-sided: the probability, both totals being fixed, of all tables that are no more likely than
 * this one. Counts are whole. Weights are relative to the most likely table, so that no factorial is needed. */
export function fisherExact(first: Share, second: Share): number {
  const parts = first.part + second.part;
  const wholes = first.of + second.of;
  const odds = (k: number) =>
    ((first.of - k) * (parts - k)) / ((k + 1) * (second.of - parts + k + 1));
  const likeliest = Math.floor(((first.of + 1) * (parts + 1)) / (wholes + 2));
  const above = weights((step) => odds(likeliest + step));
  const below = weights((step) => 1 / odds(likeliest - 1 - step));
  const here = first.part - likeliest;
  const own = here === 0 ? 1 : (here > 0 ? above : below)[Math.abs(here) - 1]!;
  const all = [1, ...above, ...below];
  return sum(all.filter((weight) => weight <= own * TIE)) / sum(all);
}

/** Weights that differ by rounding alone are equal. */
const TIE = 1 + 1e-7;

/** The weights of the tables in one direction from the likeliest, until they are 0. */
function weights(ratio: (step: number) => number): number[] {
  const found: number[] = [];
  for (let weight = ratio(0), step = 1; weight > 0; weight *= ratio(step++)) found.push(weight);
  return found;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
