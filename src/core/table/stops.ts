import { fault, faultSentences } from "../fault";
import type { Fault, FaultCode } from "../fault";
import type { Finding, Reading } from "./reading";

/** Why nothing may be computed from the reading yet, or undefined where all is well. A cell function answers with
 * this one fault; a pane lists the findings, and shows for one that stops the fault of the same code. */
export function stops(reading: Reading): Fault | undefined {
  const stopping = reading.findings.find(({ effect }) => effect === "stops");
  return stopping === undefined ? undefined : faultOf(stopping);
}

/** A stopping finding as the fault of the same code. */
export function faultOf(finding: Finding): Fault {
  const { code } = finding;
  if (!isFaultCode(code)) throw new Error(`A finding ${code} must not stop a reading.`);
  return fault(code, findingValues(finding));
}

/** What fills the sentence of a finding. */
export function findingValues({ count, cells, values }: Finding) {
  return { count, cell: cells[0]!, ...values };
}

function isFaultCode(code: string): code is FaultCode {
  return code in faultSentences;
}
