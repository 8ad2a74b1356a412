import { civilOf, dayOf } from "../core/calendar/civil";
import type { Kind } from "../core/define";
import type { ResultValue } from "../core/table/table";
import type { Words } from "../text/words";

/** A value of a result as the pane shows it. Only labels are words of ours: an id is shown as it is. */
export function shown(words: Words, kind: Kind, value: ResultValue | undefined): string {
  if (value === null || value === undefined) return words.pane("answer.none");
  if (typeof value === "boolean") return words.pane(value ? "answer.yes" : "answer.no");
  return typeof value === "string" && kind !== "label" ? value : words.value(kind, value);
}

/** The same for a cell, where numbers stay numbers. */
export function translated(words: Words, kind: Kind, value: ResultValue): ResultValue {
  return kind === "label" && typeof value === "string" ? words.value(kind, value) : value;
}

export function isNumeric(kind: Kind): boolean {
  return !["label", "key", "text", "flag"].includes(kind);
}

/** 2024-03-31, as a date field of the browser holds it. */
export function isoOf(day: number): string {
  const { year, month, date } = civilOf(day);
  return new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10);
}

/** The day of 2024-03-31, or undefined where the field is empty or half typed. */
export function dayOfIso(text: string): number | undefined {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text) ?? [];
  return dayOf(Number(year), Number(month), Number(date));
}

/** This moment where the user is, as Excel counts: days, and the time of day as a fraction. */
export function nowAsDay(): number {
  const now = new Date();
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 1;
  return day + (now.getHours() * 60 + now.getMinutes()) / 1_440;
}
