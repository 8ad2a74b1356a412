import { parse as parseTokens, tokenize } from "@borgar/fx";
import type { AstExpression } from "@borgar/fx";

/** The tree of a formula; undefined when it does not parse. */
export function parseFormula(text: string): AstExpression | undefined {
  try {
    return parseTokens(tokenize(text, { withLocation: false, negativeNumbers: false }));
  } catch {
    return undefined;
  }
}

export function isFormulaText(text: string): boolean {
  return parseFormula(text) !== undefined;
}
