const DATE_FORMAT = /[dyj年日]/i;
/** Colours, text in quotes and escaped characters of a number format. */
const FORMAT_NOISE = /\[[^\]]*\]|"[^"]*"|\\./g;
const NOT_DATES = /^(?:general|@)?$/i;

/** Whether a number format shows dates; undefined where it does not tell. */
export function isDateFormat(format: string | undefined): boolean | undefined {
  if (format === undefined || NOT_DATES.test(format)) return undefined;
  return DATE_FORMAT.test(format.replace(FORMAT_NOISE, ""));
}
