import { readingFaults } from "./reading-faults";

/** What a finding says where the rows could be used or left out. `{count}`, `{cell}` (the first) and the finding's
 * own values fill the sentence. Where a finding stops the reading, the fault of the same code says what to do. */
export const findingSentences = {
  "blank-row": "{count} rows are blank and were passed over, the first at {cell}.",
  "blank-key": "{count} rows have no id and were left out, the first at {cell}.",
  "blank-date": "{count} rows have no date and were left out, the first at {cell}.",
  "blank-amount": "{count} rows have no amount and were left out, the first at {cell}.",
  "error-cell": "{count} rows hold an Excel error and were left out, the first at {cell}.",
  "busy-cell": "{count} rows were still being calculated and were left out, the first at {cell}.",
  "text-date": "{count} dates are text and were read as written, the first at {cell}.",
  "day-first-date":
    "{count} dates are text and were read as day/month/year, the first at {cell}, because of how the column is written or what you chose.",
  "month-first-date":
    "{count} dates are text and were read as month/day/year, the first at {cell}, because of how the column is written or what you chose.",
  "ambiguous-date": readingFaults["ambiguous-date"],
  "unreadable-date":
    "{count} rows have a date that cannot be read and were left out, the first at {cell}.",
  "not-a-date": readingFaults["not-a-date"],
  "compact-date": "{count} dates are numbers such as {example} and were read as year, month, day.",
  "unix-date":
    "{count} dates are counts of seconds such as {example} and were read as such, in UTC.",
  "odd-date": "{count} dates lie before 1980 or after 2100, the first at {cell}. They are used.",
  "future-date":
    "{count} rows are dated after the as-of date and were left out, the first at {cell}.",
  "text-number": "{count} amounts are text and were read as numbers, the first at {cell}.",
  "currency-number":
    "{count} amounts carry a currency ({currency}) and were read without it, the first at {cell}.",
  "mixed-currency": readingFaults["mixed-currency"],
  "ambiguous-number": readingFaults["ambiguous-number"],
  "unreadable-number":
    "{count} rows have an amount that cannot be read and were left out, the first at {cell}.",
  "trimmed-key":
    "{count} ids had spaces or invisible characters around or inside them, the first at {cell}. They were read without.",
  "mixed-key":
    "{count} ids occur both as a number and as text, the first at {cell}. Both are read as one id.",
  "padded-key":
    "{count} ids are the same number with leading zeros as another id, the first at {cell}. They are kept apart.",
  "case-key":
    "{count} ids differ from another id only by capital letters, the first at {cell}. They are kept apart.",
  "long-number-key":
    "{count} ids are numbers of 16 digits or more, the first at {cell}. Excel keeps 15 digits, so different ids may have become one; store them as text.",
  "duplicate-row": "{count} rows repeat another row exactly, the first at {cell}.",
  refund: "{count} amounts are negative, the first at {cell}. They are kept as refunds.",
  "header-row": "Row {cell} was taken for the header.",
  "repeated-header": "{count} rows repeat the header and were left out, the first at {cell}.",
  "total-row": "{count} rows look like totals and were left out, the first at {cell}.",
} as const satisfies Record<string, string>;

export type FindingCode = keyof typeof findingSentences;
