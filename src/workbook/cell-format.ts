import type { Kind } from "../core/define";
import type { ResultValue } from "../core/table/table";
import { type CellInput, TEXT_FORMAT } from "./write-cells";

/** Excel's own codes, the same in every language of Excel. */
const formats: Readonly<Record<Kind, string>> = {
  count: "#,##0.00",
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
  if (isWhole && (kind === "days" || kind === "count")) return "#,##0";
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
    for (const [part] of isCut(piece, width) ? piece.matchAll(PARTS) : [[piece] as const]) {
      const isFull = line !== "" && widthOf(line + part.trimEnd()) > width;
      if (isFull && !CLOSING.test(part)) {
        lines.push(line.trimEnd());
        line = "";
      }
      line += part;
    }
  }
  return line === "" ? lines : [...lines, line.trimEnd()];
}

function isCut(piece: string, width: number): boolean {
  return WIDE.test(piece) || widthOf(piece.trimEnd()) > width;
}

/** Words and numbers of Latin letters stay whole among Chinese characters. */
const PARTS = /[!-~]{1,24}\s*|[^]/gu;
/** What ends a phrase never starts a line. */
const CLOSING = /^[、。，．；：！？）》」』】〉”’…]/u;

/** A value as wide as its cell shows it; what a column is made wide enough for. */
export function shownWidth(kind: Kind, value: ResultValue): number {
  if (value === null) return 0;
  if (typeof value !== "number") return widthOf(String(value));
  if (kind === "day") return "yyyy-mm-dd".length;
  const decimals = kind === "count" && Number.isInteger(value) ? 0 : (DECIMALS[kind] ?? 0);
  if (kind === "ratio") return (value * 100).toFixed(decimals).length + 1;
  const digits = value.toFixed(decimals).length;
  return digits + Math.max(0, Math.ceil((digits - decimals) / 3) - 1);
}

const DECIMALS: Readonly<Partial<Record<Kind, number>>> = {
  count: 2,
  ratio: 1,
  money: 2,
  days: 1,
  number: 2,
};
