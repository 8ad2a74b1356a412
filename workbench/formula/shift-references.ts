import { parseA1Ref, stringifyA1Ref, stringifyTokens, tokenize, tokenTypes } from "@borgar/fx";
import type { RangeA1, Token } from "@borgar/fx";

/** Rows of `sheet` from `row` on move by `count`; a negative count deletes. */
export interface RowMove {
  readonly sheet: string;
  readonly row: number;
  readonly count: number;
}

const LAST_ROW = 1_048_575;
const RANGES: readonly string[] = [tokenTypes.REF_RANGE, tokenTypes.REF_BEAM];

/** The formula with its references to the moved rows rewritten; #REF! where all rows of a reference are gone. */
export function shiftFormulaRows(text: string, home: string, move: RowMove): string {
  const tokens = tokenize(text, { withLocation: false });
  return stringifyTokens(tokens.map((token) => shiftToken(token, home, move)));
}

function shiftToken(token: Token, home: string, move: RowMove): Token {
  if (!RANGES.includes(token.type)) return token;
  const reference = parseA1Ref(token.value);
  if (!reference || !("range" in reference)) return token;
  const sheet = reference.context?.at(-1) ?? home;
  if (sheet.toLowerCase() !== move.sheet.toLowerCase()) return token;
  const range = shiftRange(reference.range, move);
  return { ...token, value: range ? stringifyA1Ref({ ...reference, range }) : "#REF!" };
}

function shiftRange(range: RangeA1, { row, count }: RowMove): RangeA1 | undefined {
  const { top } = range;
  const bottom = range.bottom ?? top;
  if (top === null || bottom === null || bottom === undefined) return range;
  if (top < row && bottom < row) return range;
  const newTop = top < row ? top : Math.max(row, top + count);
  const newBottom = bottom + count < row ? row - 1 : Math.min(LAST_ROW, bottom + count);
  if (newBottom < newTop) return undefined;
  return { ...range, top: newTop, bottom: newBottom };
}
