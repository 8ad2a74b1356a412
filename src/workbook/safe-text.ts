/** White space and control characters, which Excel and its importers may drop before they look at a text. */
const LEADING = /^[\s\p{Cc}\p{Cf}\p{Z}]+/u;
const FORMULA_START = /^[=+\-@|＝＋－＠｜]/u;
const CONTROL_START = /^[\t\r\n\0]/u;

/** Texts that Excel could take for a formula, or whose apostrophe it would take for the mark of a text. */
export function isRisky(text: string): boolean {
  if (text.startsWith("'") || CONTROL_START.test(text)) return true;
  return FORMULA_START.test(text.replace(LEADING, ""));
}

/** The apostrophe makes Excel take whatever follows as text. It is not part of the text. */
export function safeText(text: string): string {
  return isRisky(text) ? `'${text}` : text;
}
