import { toNumber } from "../convert";
import { isFailure, isGrid, scalarOf } from "../values";
import type { ExcelError } from "../../workbook/types";
import type { Value } from "../values";

/** What an aggregate counts: of ranges and arrays their numbers alone, of single arguments whatever reads as a number. The
 * first error met is returned. */
export function forEachNumber(
  args: readonly Value[],
  visit: (value: number) => void
): ExcelError | undefined {
  let error: ExcelError | undefined;
  for (const arg of args) {
    if (isGrid(arg)) {
      arg.filled((value) => {
        if (typeof value === "number") visit(value);
        else if (isFailure(value)) error ??= value;
      });
      continue;
    }
    const value = toNumber(scalarOf(arg));
    if (typeof value === "number") visit(value);
    else error ??= value;
  }
  return error;
}

export function numbersOf(args: readonly Value[]): number[] | ExcelError {
  const numbers: number[] = [];
  return forEachNumber(args, (value) => numbers.push(value)) ?? numbers;
}

export class Adder {
  total = 0;
  count = 0;

  add(value: number): void {
    this.total += value;
    this.count++;
  }
}
