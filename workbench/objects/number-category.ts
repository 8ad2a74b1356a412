import { getFormatInfo } from "numfmt";

const categories: Readonly<Record<string, string>> = {
  currency: "Currency",
  date: "Date",
  datetime: "Date",
  fraction: "Fraction",
  general: "General",
  grouped: "Number",
  number: "Number",
  percent: "Percentage",
  scientific: "Scientific",
  text: "Text",
  time: "Time",
};

/** The word Excel's "Format cells" dialog has for a number format. */
export function categoryOf(format: string): string {
  return categories[getFormatInfo(format).type] ?? "Custom";
}
