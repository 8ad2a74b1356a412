import { invalidArgument } from "./errors";

const LONGEST = 31;

/** Excel's rules for the name of a sheet; throws InvalidArgument. */
export function checkSheetName(name: string): void {
  const isOut =
    name.length === 0 ||
    name.length > LONGEST ||
    /[\\/?*[\]:]/.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    name.toLowerCase() === "history";
  if (isOut) throw invalidArgument();
}

export function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
