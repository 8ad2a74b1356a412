import { faultSentences, type Fault, type FaultCode } from "../core/fault";
import { englishFault } from "../text/english-fault";

export type ExcelError = "#DIV/0!" | "#NUM!" | "#VALUE!" | "#N/A";

/** What a cell shows. Excel shows our sentence with #VALUE! and #N/A only. */
export const excelErrors: Record<FaultCode, ExcelError> = {
  "nothing-to-read": "#N/A",
  "header-only": "#N/A",
  "no-usable-rows": "#N/A",
  "no-amount-in-any-period": "#N/A",
  "no-keys": "#N/A",
  "no-dates": "#N/A",
  "no-amounts": "#N/A",
  "no-counts": "#N/A",
  "error-cell": "#VALUE!",
  "busy-cell": "#VALUE!",
  "ambiguous-date": "#VALUE!",
  "unreadable-date": "#VALUE!",
  "not-a-date": "#VALUE!",
  "compact-date": "#VALUE!",
  "unix-date": "#VALUE!",
  "currency-number": "#VALUE!",
  "mixed-currency": "#VALUE!",
  "no-rate": "#VALUE!",
  "ambiguous-number": "#VALUE!",
  "unreadable-flag": "#VALUE!",
  "unreadable-number": "#VALUE!",
  "unreadable-count": "#VALUE!",
  "reversed-dates": "#NUM!",
  "no-customers-at-start": "#DIV/0!",
  "base-is-zero": "#DIV/0!",
  "lost-more-than-base": "#NUM!",
  "joined-more-than-end": "#NUM!",
  "no-revenue-at-start": "#DIV/0!",
  "lost-more-revenue": "#NUM!",
  "nothing-lost": "#DIV/0!",
  "negative-amount": "#NUM!",
  "negative-revenue": "#NUM!",
  "endless-value": "#DIV/0!",
  "no-month-to-go-by": "#N/A",
  "nobody-to-keep": "#N/A",
  "nobody-joined": "#DIV/0!",
  "never-paid-back": "#N/A",
  "beyond-numbers": "#NUM!",
  "negative-count": "#NUM!",
  "fractional-count": "#NUM!",
  "more-lost-than-there-were": "#NUM!",
  "more-lost-than-at-start": "#NUM!",
  "joined-needed": "#VALUE!",
  "nobody-leaves": "#DIV/0!",
  "too-few-rates": "#N/A",
  "none-due": "#N/A",
  "missing-value": "#VALUE!",
  "not-a-number": "#VALUE!",
  "not-a-day": "#VALUE!",
  "not-a-text": "#VALUE!",
  "not-true-or-false": "#VALUE!",
  "not-a-number-in-row": "#VALUE!",
  "not-a-day-in-row": "#VALUE!",
  "not-a-text-in-row": "#VALUE!",
  "not-true-or-false-in-row": "#VALUE!",
  "unknown-option-in-row": "#VALUE!",
  "not-whole": "#NUM!",
  "below-limit": "#NUM!",
  "above-limit": "#NUM!",
  "not-above-limit": "#NUM!",
  "not-below-limit": "#NUM!",
  "texts-out-of-reach": "#N/A",
  "unknown-option": "#VALUE!",
  "error-in-argument": "#VALUE!",
  "error-in-cells": "#VALUE!",
  "ragged-ranges": "#VALUE!",
  "not-one-column": "#VALUE!",
  "whole-column": "#VALUE!",
  "too-much-data": "#VALUE!",
  "no-rows": "#N/A",
  "no-rows-until-as-of": "#N/A",
  "from-after-to": "#NUM!",
  "no-purchases": "#N/A",
  "last-after-as-of": "#NUM!",
  "previous-is-zero": "#DIV/0!",
  "too-few-values": "#N/A",
  "gap-in-values": "#N/A",
  "no-values": "#N/A",
  "benchmark-of-another-period": "#N/A",
  "no-amount-column": "#VALUE!",
  "mode-without-meaning": "#VALUE!",
  "too-many-periods": "#VALUE!",
};

/** Makes what Excel shows as an error: the runtime's own class in Excel. */
export type MakeError = (error: ExcelError, sentence?: string) => CustomFunctions.Error;

/** Help is written in English: a function does not know the user's language. */
export function asExcelError(fault: Fault, makeError: MakeError): CustomFunctions.Error {
  return makeError(excelErrors[fault.fault], englishFault(withRow(fault)));
}

/** A value that is one of many is called by its row. */
function withRow({ fault, values = {} }: Fault): Fault {
  const { name, row } = values;
  const namesRow = faultSentences[fault].includes("{row}");
  if (name === undefined || row === undefined || namesRow) return { fault, values };
  return { fault, values: { ...values, name: `Row ${row} of ${name}` } };
}

/** Excel refuses a sentence with any other error than these two. The members of its enum are the texts of the errors. */
export const runtimeError: MakeError = (error, sentence) => {
  const isShown = error === "#VALUE!" || error === "#N/A";
  return new CustomFunctions.Error(
    error as CustomFunctions.ErrorCode,
    isShown ? sentence : undefined
  );
};
