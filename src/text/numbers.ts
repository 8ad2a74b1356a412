import type { Kind } from "../core/define";
import { LANGUAGES, type Fillings, type Language } from "./say";

/** A value as it stands in a sentence. A day is Excel's whole-day number. */
export function shown(
  language: Language,
  kind: Kind,
  value: string | number | boolean | null
): string {
  if (value === null) return "–";
  if (typeof value !== "number") return String(value);
  return kind === "day"
    ? dayShown(language, value)
    : (formats[language]?.[kind]?.format(value) ?? String(value));
}

/** What fills a sentence, numbers in the way of the language. */
export function localized(language: Language, values: Fillings = {}): Fillings {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "number" ? shown(language, "number", value) : value,
    ])
  );
}

/** A day and the minute of it. */
export function momentShown(language: Language, day: number, minute: number): string {
  const date = new Date((day - UNIX_DAY) * MS_PER_DAY + minute * 60_000);
  const styles = { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(language, styles).format(date);
}

const FORMATS: Readonly<Record<Kind, Intl.NumberFormatOptions>> = {
  count: { maximumFractionDigits: 2 },
  ratio: { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 },
  money: { minimumFractionDigits: 2, maximumFractionDigits: 2 },
  days: { maximumFractionDigits: 1 },
  day: {},
  number: { maximumFractionDigits: 4 },
  label: {},
  key: { useGrouping: false },
  text: {},
  flag: {},
};

/** Made once: making a format is slow. */
const formats = Object.fromEntries(
  LANGUAGES.map((language) => [
    language,
    Object.fromEntries(
      Object.entries(FORMATS).map(([kind, options]) => [
        kind,
        new Intl.NumberFormat(language, options),
      ])
    ),
  ])
);

const days = Object.fromEntries(
  LANGUAGES.map((language) => [
    language,
    new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" }),
  ])
);

const MS_PER_DAY = 86_400_000;
/** Excel's number of 1 January 1970. */
const UNIX_DAY = 25_569;

/** Excel's days have no time zone: both ends of the conversion are UTC. */
function dayShown(language: Language, day: number): string {
  const date = new Date((day - UNIX_DAY) * MS_PER_DAY);
  return days[language]?.format(date) ?? "";
}
