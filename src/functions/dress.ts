import type { Kind } from "../core/define";
import type { MakeError } from "./excel-errors";

/** Gives a value the look of its kind, where Excel takes formatted numbers from functions. */
export type Dress = (kind: Kind, value: unknown, stands: Stands) => unknown;

/** A value alone is shown as short as it is; one among others lines up with them. */
export type Stands = "alone" | "among others";

/** What makes the cells that Excel gets out of the values that a definition gives. */
export interface Outfit {
  readonly makeError: MakeError;
  readonly dress: Dress;
}

export const plain: Dress = (_, value) => value;

/** A number with the format it is shown in. Formulas that use it see the number. */
export const formatted: Dress = (kind, value, stands) => {
  const numberFormat = typeof value === "number" ? formatOf(kind, value, stands) : undefined;
  if (numberFormat === undefined) return value;
  return { type: "FormattedNumber", basicType: "Double", basicValue: value, numberFormat };
};

/** A formatted number takes some hundred bytes on the way to Excel, which takes 5 MB of a function at most. */
export const MOST_FORMATTED = 5_000;

function formatOf(kind: Kind, value: number, stands: Stands): string | undefined {
  if (kind === "day") return "yyyy-mm-dd";
  if (kind !== "ratio") return undefined;
  const percent = value * 100;
  const isWhole = Math.abs(percent - Math.round(percent)) < 1e-9;
  return isWhole && stands === "alone" ? "0%" : "0.0%";
}
