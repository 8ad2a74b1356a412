/** White space and control characters, which Excel and its importers may drop before they look at a text. */
const LEADING = /^[\s\p{Cc}\p{Cf}\p{Z}]+/u;
const FORMULA_START = /^[=+\-@|＝＋－＠｜]/u;
const CONTROL_START = /^[\t\r\n\0]/u;

/**
 * The one way of text into a cell. Names of customers come from strangers: a text Excel might take for a formula
 * carries an apostrophe, and its cell the text format besides. Either alone would do; nothing hangs on one.
 */
export function safeText(text: string): string {
  return isRisky(text) ? `'${text}` : text;
}

export function isRisky(text: string): boolean {
  // An apostrophe at the start would be taken as the mark of a text and vanish.
  if (text.startsWith("'")) return true;
  return CONTROL_START.test(text) || FORMULA_START.test(text.replace(LEADING, ""));
}

/** "@" keeps Excel from reading a text as number, date or formula. */
export const TEXT_FORMAT = "@";
