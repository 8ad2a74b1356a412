import { readConstant } from "./constant-text";
import type { CellValue } from "./types";

/** What Excel makes of something typed into a cell or given to Range.values. */
export interface Typed {
  readonly value?: CellValue;
  readonly formula?: string;
  /** The number format typing gives a cell that is still General. */
  readonly format?: string;
  /** Begun with an apostrophe: text whatever follows. */
  readonly prefixed?: boolean;
}

/** `isFormula` says whether text begun with "+", "-" or "@" reads as a formula. */
export function readTyped(
  input: string | number | boolean,
  numberFormat: string,
  isFormula: (text: string) => boolean
): Typed {
  if (typeof input !== "string") return { value: input };
  if (numberFormat === "@") return { value: input };
  if (input.startsWith("'")) return { value: input.slice(1), prefixed: true };
  if (input.length > 1 && input.startsWith("=")) return { formula: input };
  const text = input.trim();
  if (text === "") return { value: input };
  const constant = readConstant(text);
  if (constant) return constant;
  const opens = /^[-+@]./.test(text);
  if (opens && isFormula(`=${text}`)) return { formula: `=${text}` };
  return { value: input };
}
