import { isFailure } from "./values";
import type { Scalar } from "./values";

/** Numbers before text before logical values; text without regard to case; blank as the other's zero or "". */
export function compare(left: Scalar, right: Scalar): number {
  const one = left ?? blankLike(right);
  const other = right ?? blankLike(left);
  const byKind = rank(one) - rank(other);
  if (byKind !== 0) return byKind;
  if (typeof one === "string" && typeof other === "string") return compareText(one, other);
  return compareNumbers(Number(one), Number(other));
}

/** Excel compares 15 digits: 0.1+0.2 is 0.3. */
export function compareNumbers(left: number, right: number): number {
  const difference = left - right;
  const size = Math.max(Math.abs(left), Math.abs(right));
  return Math.abs(difference) <= size * 5e-16 ? 0 : difference;
}

const collator = new Intl.Collator("en-US", { sensitivity: "accent" });

export function compareText(left: string, right: string): number {
  if (left === right) return 0;
  const [one, other] = [left.toLowerCase(), right.toLowerCase()];
  if (one === other) return 0;
  return collator.compare(one, other) || (one < other ? -1 : 1);
}

export function isSame(left: Scalar, right: Scalar): boolean {
  if (typeof left === "number" && typeof right === "number")
    return compareNumbers(left, right) === 0;
  if (isFailure(left) || isFailure(right))
    return isFailure(left) && isFailure(right) && left.code === right.code;
  return compare(left, right) === 0;
}

function blankLike(other: Scalar): Scalar {
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

function rank(value: Scalar): number {
  if (typeof value === "number") return 0;
  if (typeof value === "string") return 1;
  return typeof value === "boolean" ? 2 : 3;
}
