import { parseA1Ref, parseStructRef, stringifyA1Ref, stringifyStructRef } from "@borgar/fx";
import { stringifyTokens, tokenize, tokenTypes } from "@borgar/fx";
import type { Token } from "@borgar/fx";

/** The formula with references to a sheet under its new name. */
export function renameSheetInFormula(text: string, before: string, after: string): string {
  return rewrite(text, (token) => {
    const reference = token.type === tokenTypes.REF_STRUCT ? undefined : parseA1Ref(token.value);
    const sheets = reference?.context ?? [];
    if (!reference || sheets.length !== 1 || !isSame(sheets[0], before)) return token.value;
    return stringifyA1Ref({ ...reference, context: [after] });
  });
}

/** The formula with references to a table under its new name. */
export function renameTableInFormula(text: string, before: string, after: string): string {
  return rewrite(text, (token) => {
    if (token.type === tokenTypes.REF_NAMED)
      return isSame(token.value, before) ? after : token.value;
    const reference = parseStructRef(token.value);
    if (!reference || !isSame(reference.table, before)) return token.value;
    return stringifyStructRef({ ...reference, table: after });
  });
}

const REFERENCES: readonly string[] = [
  tokenTypes.REF_RANGE,
  tokenTypes.REF_BEAM,
  tokenTypes.REF_NAMED,
  tokenTypes.REF_STRUCT,
];

function rewrite(text: string, change: (token: Token) => string): string {
  const tokens = tokenize(text, { withLocation: false });
  const changed = tokens.map((token) =>
    REFERENCES.includes(token.type) ? { ...token, value: change(token) } : token
  );
  return stringifyTokens(changed);
}

function isSame(one: string | undefined, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase();
}
