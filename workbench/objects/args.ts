import { invalidArgument } from "../workbook/errors";

/** Arguments as they arrive: anything. A missing one is undefined and takes `usual` where there is one. */
export function whole(value: unknown, usual?: number): number {
  const number = value ?? usual;
  if (typeof number !== "number" || !Number.isInteger(number)) throw invalidArgument();
  return number;
}

export function finite(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

export function text(value: unknown, usual?: string): string {
  const given = value ?? usual;
  if (typeof given !== "string") throw invalidArgument();
  return given;
}

export function flag(value: unknown, usual?: boolean): boolean {
  const given = value ?? usual;
  if (typeof given !== "boolean") throw invalidArgument();
  return given;
}

/** One of Excel's own words, in any case: "down" is "Down". */
export function oneOf<W extends string>(value: unknown, words: readonly W[], usual?: W): W {
  const given = text(value, usual).toLowerCase();
  const found = words.find((word) => word.toLowerCase() === given);
  if (found === undefined) throw invalidArgument();
  return found;
}

export function record(value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument();
  return { ...value };
}

/** Same name as far as Excel is concerned. */
export function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
