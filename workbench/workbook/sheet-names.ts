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

/** "Report", "Report (2)", "Report (3)" ...: the first that no sheet has. */
export function freeSheetName(
  sheets: readonly { readonly name: string }[],
  wished: string
): string {
  let name = wished;
  for (let number = 2; sheets.some((sheet) => isSameName(sheet.name, name)); number++) {
    const suffix = ` (${number})`;
    name = wished.slice(0, LONGEST - suffix.length) + suffix;
  }
  return name;
}
