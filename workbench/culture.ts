import type { Culture } from "./objects/targets";

/** Separators and date order of a locale, as the machine's own language data has them. */
export function cultureOf(name: string): Culture {
  const numbers = new Intl.NumberFormat(name).formatToParts(1234567.5);
  const dates = new Intl.DateTimeFormat(name).formatToParts(new Date(2026, 10, 22));
  const long = new Intl.DateTimeFormat(name, { dateStyle: "long" }).formatToParts(
    new Date(2026, 10, 22)
  );
  const part = (parts: { type: string; value: string }[], type: string) =>
    parts.find((one) => one.type === type)?.value ?? "";
  return {
    name,
    decimalSeparator: part(numbers, "decimal"),
    thousandsSeparator: part(numbers, "group"),
    dateSeparator: part(dates, "literal").trim(),
    shortDatePattern: pattern(dates, { year: "yyyy", month: "m", day: "d" }),
    longDatePattern: pattern(long, { year: "yyyy", month: "mmmm", day: "d" }),
  };
}

function pattern(
  parts: readonly { type: string; value: string }[],
  codes: Readonly<Record<string, string>>
): string {
  return parts.map(({ type, value }) => codes[type] ?? value).join("");
}
