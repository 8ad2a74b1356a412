import type { Cell, CellError } from "../core/table/table";

/** A cell as Excel hands it to a function: plain, an error object, or a rich value that carries a plain one. */
export function toCell(raw: unknown): Cell {
  if (typeof raw !== "object") return isPlain(raw) ? raw : null;
  return raw === null ? null : fromObject(raw);
}

export function isError(cell: unknown): cell is CellError {
  return typeof cell === "object" && cell !== null && "error" in cell;
}

function isPlain(raw: unknown): raw is string | number | boolean {
  return typeof raw === "string" || typeof raw === "number" || typeof raw === "boolean";
}

/** Errors arrive as CustomFunctions.Error or, as rich values, with `type` "Error". An entity, too, has the basic value
 * #VALUE!, but is none: its text is what the user sees. */
function fromObject(raw: object): Cell {
  const { type, basicType, basicValue, code, text } = raw as Partial<Record<string, unknown>>;
  if (type === "Empty") return null;
  if (!ERROR_TYPES.has(type)) {
    if (basicType !== "Error" && isPlain(basicValue)) return basicValue;
    if (typeof text === "string") return text;
  }
  return { error: [code, basicValue].find((value) => typeof value === "string") ?? "#VALUE!" };
}

const ERROR_TYPES: ReadonlySet<unknown> = new Set(["Error", "CustomFunctionError"]);
