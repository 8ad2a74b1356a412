import { numbersOf } from "../table/fact-columns";
import { toSixDecimals } from "../table/six-decimals";
import type { Facts } from "../table/table";

/** The customers who ever bought, in the order of the facts. */
export interface Buyers {
  readonly keys: readonly (string | number)[];
  readonly last: Float64Array;
  readonly frequency: Float64Array;
  readonly monetary: Float64Array;
}

export function buyersOf(facts: Facts, counted: "days" | "rows"): Buyers {
  const rows = numbersOf(facts, "rows");
  const keys = facts.keys.filter((_, place) => rows[place]! > 0);
  const pick = (name: string) => {
    const column = numbersOf(facts, name);
    const picked = new Float64Array(keys.length);
    for (let place = 0, next = 0; place < rows.length; place++)
      if (rows[place]! > 0) picked[next++] = column[place]!;
    return picked;
  };
  const monetary = pick("spent");
  for (let at = 0; at < monetary.length; at++) monetary[at] = toSixDecimals(monetary[at]!);
  return { keys, last: pick("last"), frequency: pick(counted), monetary };
}
