import type { Kind } from "../core/define";
import type { ResultValue } from "../core/table/table";
import { type CellInput, TEXT_FORMAT } from "./write-cells";

/** Excel's own codes, the same in every language of Excel. */
const formats: Readonly<Record<Kind, string>> = {
  count: "#,##0",
  ratio: "0.0%",
  money: "#,##0.00",
  days: "#,##0.0",
  day: "yyyy-mm-dd",
  number: "#,##0.00",
  label: TEXT_FORMAT,
  key: "General",
  text: TEXT_FORMAT,
  flag: "General",
};

export function formatOf(kind: Kind, value: ResultValue): string {
  if (typeof value === "string") return TEXT_FORMAT;
  const isWhole = typeof value === "number" && Number.isInteger(value);
  if (isWhole && kind === "days") return "#,##0";
  if (isWhole && kind === "number") return "0";
  return typeof value === "number" && formats[kind] === TEXT_FORMAT ? "General" : formats[kind];
}

/** What is not defined stays blank: a cell without a value, never a zero. */
export function valueOf(value: ResultValue): CellInput {
  if (value === null) return "";
  return typeof value === "number" && !Number.isFinite(value) ? "" : value;
}

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/u;

/** Characters as wide as a digit; those of Chinese, Japanese and Korean count twice. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : 1;
  return width;
}

/** Text cut into lines of about `width`, at spaces or, in scripts without them, between characters. */
export function linesOf(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of text.match(/[^\s]+\s*|\s+/gu) ?? []) {
    for (const part of widthOf(piece) > width ? piece : [piece]) {
      if (line !== "" && widthOf(line + part.trimEnd()) > width) {
        lines.push(line.trimEnd());
        line = "";
      }
      line += part;
    }
  }
  return line === "" ? lines : [...lines, line.trimEnd()];
}
