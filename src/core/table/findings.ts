import { readingFaults } from "./reading-faults";

/** What a finding says where the rows could be used or left out. `{count}`, `{cell}` (the first) and the finding's
 * own values fill the sentence. Where a finding stops the reading, the fault of the same code says what to do. */
export const findingSentences = {
  "blank-row":
    "{count} {count:row is blank and was|rows are blank and were} passed over, {count:at|the first at} {cell}.",
  "blank-key":
    "{count} {count:row has no customer id and was|rows have no customer id and were} left out, {count:at|the first at} {cell}.",
  "blank-date":
    "{count} {count:row has no date and was|rows have no date and were} left out, {count:at|the first at} {cell}.",
  "blank-amount":
    "{count} {count:row has no amount and was|rows have no amount and were} left out, {count:at|the first at} {cell}.",
  "blank-count":
    "{count} {count:row has no number of customers and was|rows have no number of customers and were} left out, {count:at|the first at} {cell}.",
  "merged-blank":
    "{count} blank {count:cell lies|cells lie} under a merged cell, {count:at|the first at} {cell}, and {count:its row was|their rows were} left out.",
  "merged-filled":
    "{count} blank {count:cell|cells} under a merged cell {count:was|were} read with its value, {count:at|the first at} {cell}.",
  "error-cell":
    "{count} {count:row holds an Excel error and was|rows hold an Excel error and were} left out, {count:at|the first at} {cell}.",
  "busy-cell":
    "{count} {count:row was still being calculated and was|rows were still being calculated and were} left out, {count:at|the first at} {cell}.",
  "text-date":
    "{count} {count:date is text and was|dates are text and were} read as written, {count:at|the first at} {cell}.",
  "day-first-date":
    "{count} {count:date is text and was|dates are text and were} read as day/month/year, {count:at|the first at} {cell}, because of how the column is written or what you chose.",
  "month-first-date":
    "{count} {count:date is text and was|dates are text and were} read as month/day/year, {count:at|the first at} {cell}, because of how the column is written or what you chose.",
  "ambiguous-date": readingFaults["ambiguous-date"],
  "unreadable-date":
    "{count} {count:row has a date that cannot be read and was|rows have a date that cannot be read and were} left out, {count:at|the first at} {cell}.",
  "not-a-date": readingFaults["not-a-date"],
  "compact-date":
    "{count} {count:date is a number|dates are numbers} such as {example} and {count:was|were} read as year, month, day, {count:at|the first at} {cell}.",
  "unix-date":
    "{count} {count:date is a number|dates are numbers} such as {example} and {count:was|were} read as seconds or milliseconds since 1970, in UTC, {count:at|the first at} {cell}.",
  "odd-date":
    "{count} {count:date lies|dates lie} before 1980 or after 2100, {count:at|the first at} {cell}. {count:It is|They are} used.",
  "odd-left-out":
    "{count} {count:row is|rows are} dated before 1980 or after 2100, {count:at|the first at} {cell}, and {count:was|were} left out.",
  "future-date":
    "{count} {count:row is dated after today and counts|rows are dated after today and count}, {count:at|the first at} {cell}. A slip of the year makes every customer look lost: check {count:it|them}.",
  "future-left-out":
    "{count} {count:row is dated after today and was|rows are dated after today and were} left out, {count:at|the first at} {cell}.",
  "text-number":
    "{count} {count:amount is text and was read as a number|amounts are text and were read as numbers}, {count:at|the first at} {cell}.",
  "text-count":
    "{count} {count:number is text and was read as a number|numbers are text and were read as numbers}, {count:at|the first at} {cell}.",
  "currency-number":
    "{count} {count:amount carries|amounts carry} a currency ({currency}) and {count:was|were} read without it, {count:at|the first at} {cell}.",
  "mixed-currency": readingFaults["mixed-currency"],
  "currency-left-out":
    "{count} {count:row is|rows are} not in {currency} and {count:was|were} left out, {count:at|the first at} {cell}. The amounts are in several currencies: {currencies}.",
  "with-currency-left-out":
    "{count} {count:row carries a currency and was|rows carry a currency and were} left out, {count:at|the first at} {cell}: {currencies}.",
  "currencies-added":
    "The amounts are in several currencies ({currencies}), the second appears at {cell}. They were added up as they are, without converting them.",
  "no-rate": readingFaults["no-rate"],
  "currency-converted":
    "{count} {count:row|rows} in {currency} {count:was|were} converted at 1 {currency} = {rate} {to}, {count:at|the first at} {cell}: {before} {currency} became {after} {to}.",
  "currency-taken":
    "{count} {count:row carries|rows carry} no currency, {count:at|the first at} {cell}, and {count:was|were} taken for {to}.",
  "ambiguous-number": readingFaults["ambiguous-number"],
  "blank-as-zero":
    "{count} {count:amount is blank and was|amounts are blank and were} read as 0, {count:at|the first at} {cell}.",
  "unreadable-flag":
    "{count} {count:row says|rows say} neither yes nor no and {count:was|were} left out, {count:at|the first at} {cell}.",
  "unreadable-number":
    "{count} {count:row has an amount that cannot be read and was|rows have an amount that cannot be read and were} left out, {count:at|the first at} {cell}.",
  "unreadable-count":
    "{count} {count:row has a number that cannot be read and was|rows have a number that cannot be read and were} left out, {count:at|the first at} {cell}.",
  "trimmed-key":
    "{count} {count:id|ids} had spaces or invisible characters around or inside, {count:at|the first at} {cell}, and {count:was|were} read without them.",
  "spaced-key":
    "{count} {count:id has|ids have} spaces or invisible characters around or inside, {count:at|the first at} {cell}. They are kept apart from those without.",
  "mixed-key":
    "{count} {count:id occurs|ids occur} both as a number and as text, {count:at|the first at} {cell}. Number and text are read as one customer.",
  "padded-key":
    "{count} {count:id differs|ids differ} from another only by leading zeros, {count:at|the first at} {cell}. They are kept apart.",
  "case-key":
    "{count} {count:id differs|ids differ} from another only by capital letters, {count:at|the first at} {cell}. They are kept apart.",
  "joined-padded-key":
    "{count} {count:id differs|ids differ} from another only by leading zeros, {count:at|the first at} {cell}, and {count:was|were} read as that one.",
  "joined-case-key":
    "{count} {count:id differs|ids differ} from another only by capital letters, {count:at|the first at} {cell}, and {count:was|were} read as that one.",
  "long-number-key":
    "{count} {count:id is a number|ids are numbers} of 16 digits or more, {count:at|the first at} {cell}. Excel keeps 15 digits, so different ids may have become one. Store such ids as text.",
  "swapped-date":
    "{count} {count:date lies|dates lie} on days 1 to 12 of a month, {count:at|the first at} {cell}, while what is left as text is written day first: Excel has probably swapped day and month when the file was opened. Import the file again with the date order day, month, year.",
  "written-period":
    "{count} {count:period is|periods are} written as a month, quarter or year and {count:was|were} read as such, {count:at|the first at} {cell}.",
  "no-end":
    "{count} {count:cell says|cells say} “{example}” and {count:was|were} read as no end, {count:at|the first at} {cell}.",
  "all-ended":
    "No row runs on: {count} {count:row ends|rows end} on {day}, the last day of all, {count:at|the first at} {cell}, and nobody is left after it. If that is the day of the export, or a day paid up to, they have not ended: read them as running on, or set the last day in the settings.",
  "last-day-open":
    "{count} {count:row that ends|rows that end} on {day}, the last day of all, {count:was|were} read as running on, {count:at|the first at} {cell}.",
  "zero-amount":
    "{count} {count:row has|rows have} no amount or 0, {count:at|the first at} {cell}: no subscription in that period.",
  "missing-period":
    "{count} {count:period has|periods have} no amounts at all, the first is {period}. Everybody counts as lost there: check that no rows or columns are missing.",
  "rows-end-early":
    "The rows end on {day}, {count} {count:day|days} before the last day that counts: whoever bought since looks lost. Add the newer rows, or let the last day of the rows count.",
  "reversed-dates":
    "{count} {count:row ends before it begins and was|rows end before they begin and were} left out, {count:at|the first at} {cell}.",
  "duplicate-row":
    "{count} {count:row repeats|rows repeat} another row in every column that this question reads, {count:at|the first at} {cell}, and {count:was|were} kept.",
  "duplicate-left-out":
    "{count} {count:row repeats|rows repeat} another row in every column that this question reads, {count:at|the first at} {cell}, and {count:was|were} left out.",
  refund:
    "{count} {count:amount is negative and was kept as a refund|amounts are negative and were kept as refunds}, {count:at|the first at} {cell}.",
  "refund-left-out":
    "{count} {count:amount is negative and its row was|amounts are negative and their rows were} left out, {count:at|the first at} {cell}.",
  credit:
    "{count} {count:amount is|amounts are} negative and {count:counts|count} as {count:it is|they are}, {count:at|the first at} {cell}.",
  "zero-order":
    "{count} {count:row has the amount 0 and counts as a purchase|rows have the amount 0 and count as purchases}, {count:at|the first at} {cell}.",
  "zero-left-out":
    "{count} {count:row has the amount 0 and was|rows have the amount 0 and were} left out, {count:at|the first at} {cell}.",
  overlap:
    "{count} {count:subscription begins|subscriptions begin} before another of the same customer ends, {count:at|the first at} {cell}. The customer counts once, and the amounts of both are added up.",
  gap: "{count} {count:subscription begins|subscriptions begin} {days} or more days after the last one of the same customer ended, {count:at|the first at} {cell}. Up to {count:that day the customer|those days the customers} counted as lost, unless the grace in the settings is longer.",
  "hidden-row":
    "{count} {count:row is|rows are} hidden on the sheet, by a filter or by hand, and {count:counts|count} all the same, {count:at|the first at} {cell}.",
  "hidden-left-out":
    "{count} {count:row is|rows are} hidden on the sheet, by a filter or by hand, and {count:was|were} not read, {count:at|the first at} {cell}.",
  "header-row": "The row of {cell} was taken for the header.",
  "repeated-header":
    "{count} {count:row repeats the header and was|rows repeat the header and were} left out, {count:at|the first at} {cell}.",
  "total-name":
    "{count} {count:row is named like a total and counts|rows are named like a total and count} like any other, {count:at|the first at} {cell}.",
  "total-left-out":
    "{count} {count:row is named like a total and was|rows are named like a total and were} left out, {count:at|the first at} {cell}.",
  "total-row":
    "{count} {count:row looks like a total and was|rows look like totals and were} left out, {count:at|the first at} {cell}.",
} as const satisfies Record<string, string>;

export type FindingCode = keyof typeof findingSentences;
