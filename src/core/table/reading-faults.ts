/** Why cells could not be read: what happened, why, and what to do. `{cell}` is the first cell, `{count}` how many, and
 * `{count:is|are}` the wording for one or for many. A function has no choices of its own: it points to the task pane. */
export const readingFaults = {
  "nothing-to-read":
    "There are no rows to read: every cell is blank. Choose a range that holds data.",
  "header-only":
    "There is only a header and no rows below it. Choose the rows under the header as well.",
  "no-usable-rows":
    "Of {count} {count:row|rows} from {cell} on, none can be used: {count:it|each} lacks a customer id, a date or an amount. Check that the right columns are chosen.",
  "no-keys":
    "Of {count} {count:row|rows} from {cell} on, none has a customer id. Check that the right column is chosen for the customer.",
  "no-dates":
    "Of {count} {count:row|rows} from {cell} on, none has a date that can be read. Check that the right column is chosen, or turn the text into dates (Data > Text to Columns > Date).",
  "no-amounts":
    "Of {count} {count:row|rows} from {cell} on, none has an amount that can be read. Check that the right column is chosen, or turn the text into numbers (Data > Text to Columns).",
  "no-amount-in-any-period":
    "Every amount is blank or 0, so there is no customer in any period. Check that the right columns are chosen.",
  "no-counts":
    "Of {count} {count:row|rows} from {cell} on, none has a number of customers that can be read. Check that the right column is chosen, or turn the text into numbers (Data > Text to Columns).",
  "error-cell":
    "{count} {count:cell holds|cells hold} an Excel error ({error}), {count:at|the first at} {cell}, and an error is not a value. Correct {count:it|them}, or choose in the task pane to leave {count:that row|those rows} out.",
  "busy-cell":
    "{count} {count:cell is|cells are} still being calculated ({error}), {count:at|the first at} {cell}. Wait until Excel has finished, then check again.",
  "ambiguous-date":
    "{count} {count:date|dates}, {count:at|the first at} {cell}, can be day/month or month/day, and the others in the column do not settle which: {dayFirst} can only be day/month, {monthFirst} only month/day. Choose the order in the task pane, or write dates as 2024-12-31.",
  "unreadable-date":
    "{count} {count:date|dates} cannot be read, {count:at|the first at} {cell}. Correct {count:it|them}, or choose in the task pane to leave {count:that row|those rows} out.",
  "not-a-date":
    "{count} {count:value|values} in the date column, {count:at|the first at} {cell}, would be {count:a date|dates} before 1980 or after 2100. Check that the right column is chosen and that it holds dates.",
  "compact-date":
    "{count} {count:date is a number|dates are numbers} such as {example}, {count:at|the first at} {cell}: year, month and day written together, which Excel does not take for a date. Turn {count:it into a date|them into dates} (Data > Text to Columns > Date: YMD), or choose in the task pane to read {count:it|them} as dates.",
  "unix-date":
    "{count} {count:date is a number|dates are numbers} such as {example}, {count:at|the first at} {cell}: seconds or milliseconds since 1970, which Excel does not take for a date. Turn {count:it into a date|them into dates}, or choose in the task pane to read {count:it|them} as dates.",
  "currency-number":
    "{count} {count:amount is|amounts are} text with a currency ({currency}), {count:at|the first at} {cell}. Choose in the task pane to read the number alone, or turn the text into {count:a number|numbers}.",
  "mixed-currency":
    "The amounts are in several currencies ({currencies}), the second appears at {cell}. They cannot be added up: convert them to one currency, or choose in the task pane which of them to use.",
  "no-rate":
    "{count} {count:row is|rows are} in {currency}, {count:at|the first at} {cell}, and there is no rate to convert {count:it|them} to {to}. Type the rate in the task pane, or correct the cells.",
  "ambiguous-number":
    "{count} {count:amount|amounts} such as {example}, {count:at|the first at} {cell}, can have thousands or decimals, and no other amount in the column shows which. Choose the decimal sign in the task pane, or turn the text into numbers (Data > Text to Columns > Advanced).",
  "unreadable-flag":
    "{count} {count:cell says|cells say} neither yes nor no, {count:at|the first at} {cell}. Enter TRUE or FALSE, or choose in the task pane to leave {count:that row|those rows} out.",
  "unreadable-number":
    "{count} {count:amount|amounts} cannot be read, {count:at|the first at} {cell}. Correct {count:it|them}, or choose in the task pane to leave {count:that row|those rows} out.",
  "unreadable-count":
    "{count} {count:number of customers|numbers of customers} cannot be read, {count:at|the first at} {cell}. Correct {count:it|them}, or choose in the task pane to leave {count:that row|those rows} out.",
  "reversed-dates":
    "{count} {count:row ends before it begins|rows end before they begin}, {count:at|the first at} {cell}. Correct the dates, or choose in the task pane to leave {count:that row|those rows} out.",
} as const satisfies Record<string, string>;
