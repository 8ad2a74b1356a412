/** Why cells could not be read: what happened, why, and what to do. `{cell}` is the first cell, `{count}` how many. */
export const readingFaults = {
  "nothing-to-read":
    "There are no rows to read: every cell is blank. Choose a range that holds data.",
  "header-only":
    "There is only a header and no rows below it. Choose the rows under the header as well.",
  "no-usable-rows":
    "None of the {count} rows can be used: each lacks an id, a date or an amount, the first at {cell}. Check that the columns are the right ones.",
  "no-keys":
    "No row has a customer id, the first at {cell}. Check that the right column is chosen for the customer.",
  "no-dates":
    "None of the {count} dates can be read, the first at {cell}. Check that the right column is chosen, or turn the text into dates (Data, Text to Columns, Date).",
  "no-amounts":
    "None of the {count} amounts can be read, the first at {cell}. Check that the right column is chosen, or turn the text into numbers (Data, Text to Columns).",
  "error-cell":
    "{count} cells hold an Excel error ({error}), the first at {cell}, and an error is not a value. Correct them, or choose to leave those rows out.",
  "busy-cell":
    "{count} cells are still being calculated ({error}), the first at {cell}. Wait until Excel is done and read again.",
  "ambiguous-date":
    "{count} dates, the first at {cell}, can be day/month or month/day, and no date of the column tells. Choose the order, or write the dates as 2024-12-31.",
  "unreadable-date":
    "{count} dates cannot be read, the first at {cell}. Correct them, or choose to leave those rows out.",
  "not-a-date":
    "{count} values of the date column, the first at {cell}, do not lie between 1980 and 2100 as dates. Check that the right column is chosen and that it holds dates.",
  "compact-date":
    "{count} dates are numbers such as {example}, the first at {cell}: year, month and day written together, which Excel does not take for dates. Turn them into dates (Data, Text to Columns, Date YMD), or choose to read them so.",
  "unix-date":
    "{count} dates are numbers such as {example}, the first at {cell}: seconds or milliseconds since 1970, which Excel does not take for dates. Turn them into dates, or choose to read them so.",
  "currency-number":
    "{count} amounts are text with a currency ({currency}), the first at {cell}. Choose to read them without it, or turn them into numbers.",
  "mixed-currency":
    "The amounts are in several currencies ({currencies}), the second appears at {cell}. They cannot be added up; convert them to one currency or choose rows of one currency.",
  "ambiguous-number":
    "{count} amounts, the first at {cell}, can be thousands or decimals ({example}), and no amount of the column tells. Turn them into numbers (Data, Text to Columns, Advanced), or choose the decimal sign.",
  "unreadable-number":
    "{count} amounts cannot be read, the first at {cell}. Correct them, or choose to leave those rows out.",
} as const satisfies Record<string, string>;
