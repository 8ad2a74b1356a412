const LONGEST_SHEET_NAME = 31;
const FORBIDDEN = /[\\/?*[\]:]/gu;

/** "Churn", "Churn (2)", "Churn (3)" ...: the first that no sheet has. Excel compares without regard to case. */
export function freeSheetName(wished: string, taken: readonly string[]): string {
  const base = wished
    .replace(FORBIDDEN, " ")
    .replace(/^'+|'+$/gu, "")
    .trim();
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = base.slice(0, LONGEST_SHEET_NAME - suffix.length).trimEnd() + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** Churn_RFM, Churn_RFM_2 ...: names of tables and of ranges share one list. */
export function freeTableName(wished: string, taken: readonly string[]): string {
  const base = wished.replace(/[^A-Za-z0-9_]/gu, "_");
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = number === 1 ? base : `${base}_${number}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}
