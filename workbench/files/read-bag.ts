import type { FormatBag } from "../workbook/types";

/** Reads what a client kept under names such as font.color, without trusting its type. */
export function read(bag: unknown, path: string): unknown {
  let value = bag;
  for (const name of path.split(".")) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as FormatBag)[name];
  }
  return value;
}

export function readText(bag: unknown, path: string): string | undefined {
  const value = read(bag, path);
  return typeof value === "string" && value !== "" ? value : undefined;
}

export function readNumber(bag: unknown, path: string): number | undefined {
  const value = read(bag, path);
  if (typeof value === "string" && value !== "" && Number.isFinite(Number(value))) {
    return Number(value);
  }
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

export function readFlag(bag: unknown, path: string): boolean | undefined {
  const value = read(bag, path);
  return typeof value === "boolean" ? value : undefined;
}
