import { readingFaults } from "./table/reading-faults";

/** What is wrong with the data, as a value. `values` fill the sentence of the code: cells, counts, names. */
export interface Fault {
  readonly fault: FaultCode;
  readonly values?: FaultValues;
}

export type FaultValues = Readonly<Record<string, string | number>>;

export type FaultCode = keyof typeof faultSentences;

export type Outcome<T> = T | Fault;

export function fault(code: FaultCode, values?: FaultValues): Fault {
  return values === undefined ? { fault: code } : { fault: code, values };
}

export function isFault(outcome: unknown): outcome is Fault {
  return typeof outcome === "object" && outcome !== null && "fault" in outcome;
}

/** Every way the data can be wrong: what happened, why, and what to do. `{name}` is filled from `Fault.values`, and
 * `{rows:row|rows}` is the wording for one or for many. */
export const faultSentences = {
  ...readingFaults,
  "no-customers-at-start":
    "There were no customers at the start, so there is no rate. Choose a period that began with customers.",
  "base-is-zero":
    "The base of the rate is 0, and nothing can be divided by 0. Choose a period or a method whose base holds customers.",
  "lost-more-than-base":
    "More customers were lost than the base holds. Check that both counts are for the same period and the same customers.",
  "joined-more-than-end":
    "More customers joined than there were at the end, so the rate would be negative. Count only new customers who were still there at the end.",
  "no-revenue-at-start":
    "Nobody paid anything at the start, so there is no rate. Choose a period that began with revenue.",
  "lost-more-revenue":
    "More revenue was lost than there was at the start. Check that all amounts are for the same period, and count for each customer who left or pays less only what they paid at the start.",
  "nothing-lost":
    "Nothing was lost, so there is no ratio of gains to losses. Read it as: gains without losses.",
  "negative-amount":
    "Row {row} of {name} is negative, and no customer pays less than nothing. Take the refund off the period it belongs to, or enter 0 for a customer who paid nothing in all.",
  "negative-revenue":
    "{count} {count:customer has|customers have} a negative amount, {count:it is|the first is} {customer}, and nobody pays less than nothing. Take refunds off the period they belong to, or enter 0 for a customer who paid nothing in all.",
  "endless-value":
    "At this rate customers never leave, so their value has no end. Give a cap, a discount rate or a retention below 100%.",
  "no-month-to-go-by":
    "No month that is over began with customers, so it is not known how many of them stay. Choose data that reaches further back.",
  "nobody-to-keep":
    "At the end of {month} there were no customers, so there is nobody to keep. Choose an earlier last day.",
  "nobody-joined":
    "No customers joined, so there is no cost per customer. Choose a period in which customers were won.",
  "never-paid-back":
    "The cost is never recovered: customers leave before the profit from them has paid it back. Lower the cost or the churn, or raise revenue or margin.",
  "beyond-numbers":
    "The result is larger than any number Excel can hold. Check the amounts for a slip of the decimal point, and rates for a value next to 0.",
  "negative-count":
    "The row of {period} holds {value}, and a number of customers cannot be negative. Correct it.",
  "fractional-count":
    "The row of {period} holds {value}, and customers are counted in whole numbers. Check that the right columns are chosen: a rate is no count.",
  "more-lost-than-there-were":
    "In {period}, {lost} {lost:customer was|customers were} lost, and there were only {base}, new ones included. Correct the row.",
  "more-lost-than-at-start":
    "In {period}, {lost} {lost:customer was|customers were} lost of {base} at the start. Check the counts; if some of those lost joined in the period, choose their column and the method plusnew, whose base holds them.",
  "joined-needed":
    "The method “{method}” counts the customers who joined, and no column holds them. Choose that column, or the method start.",
  "nobody-leaves":
    "At a churn rate of 0 nobody ever leaves, so there is no time after which they have. Give a rate above 0.",
  "too-few-rates":
    "{rates} {rates:rate|rates} {rates:is|are} too few to tell a direction. Give at least three periods.",
  "none-due":
    "Nothing was due for renewal, so there is no renewal rate. Choose a period in which contracts were due.",
  "missing-value": "{name} is missing. Give it a value.",
  "not-a-number":
    "{name} must be a number. Text is not converted: type the number, or convert the cell with VALUE().",
  "not-a-day": "{name} must be a date. Type a date, or use DATE(year, month, day).",
  "not-a-text": "{name} must be text.",
  "not-true-or-false": "{name} must be TRUE or FALSE.",
  "not-a-number-in-row":
    "Row {row} of {name} is not a number. Text is not converted: type the number, or convert the cell with VALUE().",
  "not-a-day-in-row":
    "Row {row} of {name} is not a date. Type a date, or use DATE(year, month, day).",
  "not-a-text-in-row": "Row {row} of {name} is not text.",
  "not-true-or-false-in-row": "Row {row} of {name} is neither TRUE nor FALSE.",
  "unknown-option-in-row":
    "“{value}” in row {row} of {name} is not a choice. Choose one of: {options}.",
  "not-whole": "{name} must be a whole number.",
  "below-limit": "{name} must be at least {limit}.",
  "above-limit": "{name} must be at most {limit}.",
  "not-above-limit": "{name} must be more than {limit}.",
  "not-below-limit": "{name} must be less than {limit}.",
  "texts-out-of-reach":
    "The texts in {language} could not be loaded. Recalculate when Excel is connected, or choose the language en.",
  "unknown-option": "“{value}” is not a choice for {name}. Choose one of: {options}.",
  "error-in-argument": "{name} holds the error {error}. Correct that cell first.",
  "error-in-cells":
    'Row {row} of {name} holds the error {error}. Correct that cell, or wrap its formula in IFERROR(…, "").',
  "ragged-ranges":
    "{name} has {rows} {rows:row|rows} and {first} has {expected}. Give ranges with the same number of rows.",
  "not-one-column": "{name} must be one column. Give each column as a range of its own.",
  "whole-column":
    "{name} is a whole column. Use the table's column instead, for example Orders[Customer], or a range that ends with the data.",
  "too-much-data":
    "The ranges hold about {megabytes} MB; Excel passes at most 5 MB to a function. Use the task pane for data of this size.",
  "no-rows":
    "No row has both a customer and a date that can be read. Check that the right columns are given, in the order the function expects.",
  "no-rows-until-as-of": "No row is dated on or before the as-of date. Choose a later as-of date.",
  "from-after-to":
    "The first day (`from`) is after the last one (`to`), so there is no period between them. Choose an earlier first day; where `to` is left out, it is the latest date of the data.",
  "no-purchases":
    "No row up to the as-of date is a purchase: every amount is negative. Check the sign of the amounts.",
  "last-after-as-of":
    "The last activity is after the as-of date. Choose an as-of date on or after it.",
  "previous-is-zero":
    "The number before is 0, so there is nothing it can have dropped from. Compare with a period that had some.",
  "too-few-values":
    "{name} holds only {count} known {count:value|values}, and {needed} are needed: one before the falls, and one for each of them. Give more periods, or ask for fewer falls.",
  "gap-in-values":
    "Row {row} of {name} is blank, so it is not known whether the values fell there. Write 0 if there was nothing in that period, or its value.",
  "no-values": "{name} holds no number. Give a range with at least one.",
  "benchmark-of-another-period":
    "There is no published benchmark for {who} per {period}, and none is converted from another period. Choose one of: {periods}.",
  "no-amount-column":
    "“{measure}” adds up amounts, and none are given. Give the column of amounts ({name}), or choose customers, retention or churn.",
  "mode-without-meaning":
    "“{mode}” has no meaning for the measure {measure}. Choose one of: {modes}.",
  "too-many-periods":
    "The dates span {periods} {periods:period|periods}, and at most {limit} can be shown. Choose longer periods, or check the earliest and the latest date.",
} as const satisfies Record<string, string>;
