import { format } from "numfmt";
import { displayText } from "../../workbook/display";
import { toLogical, toNumber, toText } from "../convert";
import { elementwise, whole } from "../definition";
import { BAD_VALUE, isFailure, isGrid, Matrix, NOT_AVAILABLE, scalarOf } from "../values";
import { expression } from "./wildcard";
import type { ExcelError } from "../../workbook/types";
import type { FunctionTable } from "../definition";
import type { Scalar, Value } from "../values";

const MANY = 255;
const LONGEST = 32_767;

export const text: FunctionTable = {
  LEN: elementwise(["text"], [], (value) => value.length),
  LOWER: elementwise(["text"], [], (value) => value.toLowerCase()),
  UPPER: elementwise(["text"], [], (value) => value.toUpperCase()),
  PROPER: elementwise(["text"], [], (value) =>
    value
      .toLowerCase()
      .replace(
        /(^|[^\p{L}])(\p{L})/gu,
        (_, before: string, letter: string) => before + letter.toUpperCase()
      )
  ),
  TRIM: elementwise(["text"], [], (value) => value.replace(/ +/g, " ").replace(/^ | $/g, "")),
  CLEAN: elementwise(["text"], [], (value) =>
    [...value].filter((letter) => letter.charCodeAt(0) > 31).join("")
  ),
  LEFT: elementwise(["text", "number"], [1], (value, count) =>
    count < 0 ? BAD_VALUE : value.slice(0, Math.trunc(count))
  ),
  RIGHT: elementwise(["text", "number"], [1], (value, count) =>
    count < 0 ? BAD_VALUE : value.slice(Math.max(0, value.length - Math.trunc(count)))
  ),
  MID: elementwise(["text", "number", "number"], [], (value, start, count) =>
    start < 1 || count < 0
      ? BAD_VALUE
      : value.slice(Math.trunc(start) - 1, Math.trunc(start) - 1 + Math.trunc(count))
  ),
  REPT: elementwise(["text", "number"], [], (value, count) =>
    count < 0 || value.length * count > LONGEST ? BAD_VALUE : value.repeat(Math.trunc(count))
  ),
  EXACT: elementwise(["text", "text"], [], (one, other) => one === other),
  FIND: elementwise(["text", "text", "number"], [1], (wanted, within, start) => {
    const at = start < 1 ? -1 : within.indexOf(wanted, Math.trunc(start) - 1);
    return at < 0 || start > within.length + 1 ? BAD_VALUE : at + 1;
  }),
  SEARCH: elementwise(["text", "text", "number"], [1], (wanted, within, start) => {
    if (start < 1 || start > within.length + 1) return BAD_VALUE;
    const from = Math.trunc(start) - 1;
    const at = within.slice(from).search(new RegExp(expression(wanted), "isu"));
    return at < 0 ? BAD_VALUE : from + at + 1;
  }),
  SUBSTITUTE: elementwise(["text", "text", "text", "any"], [null], substitute),
  REPLACE: elementwise(["text", "number", "number", "text"], [], (value, start, count, fresh) =>
    start < 1 || count < 0
      ? BAD_VALUE
      : value.slice(0, Math.trunc(start) - 1) +
        fresh +
        value.slice(Math.trunc(start) - 1 + Math.trunc(count))
  ),
  CHAR: elementwise(["number"], [], (code) =>
    code < 1 || code >= 256 ? BAD_VALUE : String.fromCharCode(Math.trunc(code))
  ),
  CODE: elementwise(["text"], [], (value) => (value === "" ? BAD_VALUE : value.charCodeAt(0))),
  UNICHAR: elementwise(["number"], [], (code) =>
    code < 1 || code > 0x10ffff ? BAD_VALUE : String.fromCodePoint(Math.trunc(code))
  ),
  UNICODE: elementwise(["text"], [], (value) => value.codePointAt(0) ?? BAD_VALUE),
  VALUE: elementwise(["any"], [], (value) =>
    typeof value === "boolean" ? BAD_VALUE : toNumber(value)
  ),
  TEXT: elementwise(["any", "text"], [], formatted),
  HYPERLINK: elementwise(["text", "any"], [null], (link, shown) => shown ?? link),
  CONCATENATE: whole(1, MANY, (args) => joined(args.map(scalarOf), "", false)),
  CONCAT: whole(1, MANY, (args) => joined(args.flatMap(cellsOf), "", false)),
  TEXTJOIN: whole(3, MANY, ([between = null, skips = null, ...args]) => {
    const separator = toText(scalarOf(between));
    const isSkipping = toLogical(scalarOf(skips));
    if (isFailure(separator)) return separator;
    if (isFailure(isSkipping)) return isSkipping;
    return joined(args.flatMap(cellsOf), separator, isSkipping);
  }),
  TEXTBEFORE: elementwise(["text", "text", "number"], [1], (value, mark, which) => {
    const at = markAt(value, mark, which);
    return at === undefined ? NOT_AVAILABLE : value.slice(0, at);
  }),
  TEXTAFTER: elementwise(["text", "text", "number"], [1], (value, mark, which) => {
    const at = markAt(value, mark, which);
    return at === undefined ? NOT_AVAILABLE : value.slice(at + mark.length);
  }),
  TEXTSPLIT: whole(2, 3, ([value = null, across = null, down = null]) => {
    const [source, column, row] = [value, across, down].map((one) => toText(scalarOf(one)));
    if (typeof source !== "string") return source ?? BAD_VALUE;
    const lines = typeof row === "string" && row !== "" ? source.split(row) : [source];
    const cells = lines.map((line) =>
      typeof column === "string" && column !== "" ? line.split(column) : [line]
    );
    const width = Math.max(...cells.map((line) => line.length));
    return new Matrix(
      cells.map((line) => Array.from({ length: width }, (_, at) => line[at] ?? NOT_AVAILABLE))
    );
  }),
};

function substitute(value: string, old: string, fresh: string, which: Scalar): Scalar {
  if (old === "") return value;
  if (which === null) return value.replaceAll(old, () => fresh);
  const wanted = toNumber(which);
  if (isFailure(wanted)) return wanted;
  if (wanted < 1) return BAD_VALUE;
  const at = markAt(value, old, Math.trunc(wanted));
  return at === undefined ? value : value.slice(0, at) + fresh + value.slice(at + old.length);
}

/** Where the nth mark begins; counted from the end when negative. */
function markAt(value: string, mark: string, which: number): number | undefined {
  const places: number[] = [];
  for (
    let at = value.indexOf(mark);
    at >= 0 && mark !== "";
    at = value.indexOf(mark, at + mark.length)
  )
    places.push(at);
  return which > 0 ? places[Math.trunc(which) - 1] : places.at(Math.trunc(which));
}

function formatted(value: Scalar, pattern: string): Scalar {
  if (isFailure(value)) return value;
  const number = toNumber(value);
  if (typeof value === "boolean" || isFailure(number)) return toText(value);
  if (pattern === "" || pattern.toLowerCase() === "general")
    return pattern === "" ? "" : displayText(number, "General");
  return format(pattern, number, { throws: false });
}

function cellsOf(value: Value): Scalar[] {
  if (!isGrid(value)) return [scalarOf(value)];
  const cells: Scalar[] = [];
  const { rows, columns } = value;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) cells.push(value.at(row, column));
  return cells;
}

function joined(values: readonly Scalar[], between: string, isSkipping: boolean): Scalar {
  const parts: string[] = [];
  for (const value of values) {
    const part: string | ExcelError = toText(value);
    if (isFailure(part)) return part;
    if (part !== "" || !isSkipping) parts.push(part);
  }
  const result = parts.join(between);
  return result.length > LONGEST ? BAD_VALUE : result;
}
