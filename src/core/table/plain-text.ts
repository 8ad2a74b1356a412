/** Zero-width characters, joiners, soft hyphen and byte order mark: they show nothing and split one id in two. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const MARKS = /\p{M}/gu;
const ARABIC_DIGITS = /[\u0660-\u0669\u06F0-\u06F9]/g;

/** The id a person sees: trimmed of every Unicode space, without invisible characters, one normal form. */
export function cleanKey(text: string): string {
  if (isPlainKey(text)) return text;
  return text.replace(INVISIBLE, unlessInEmoji).trim().normalize("NFC");
}

/** Text that is read as a date or an amount: no full-width forms, no exotic spaces, no foreign digits. */
export function plainText(text: string): string {
  if (isAscii(text)) return text.trim();
  return text
    .replace(INVISIBLE, "")
    .normalize("NFKC")
    .replace(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/\s/g, " ")
    .trim();
}

/** For comparing words a person typed: width, case, accents and space do not matter. */
export function foldText(text: string): string {
  const plain = plainText(text).toLowerCase();
  if (isAscii(plain)) return plain.replace(/[\s_]+/g, " ");
  return plain
    .normalize("NFKD")
    .replace(MARKS, "")
    .normalize("NFC")
    .replace(/[\s_]+/g, " ");
}

/** A joiner that holds an emoji together stays. */
function unlessInEmoji(invisible: string, index: number, text: string): string {
  const before = text.charCodeAt(index - 1);
  const joinsEmoji = before === 0xfe0f || (before >= 0xdc00 && before <= 0xdfff);
  return invisible === "\u200D" && joinsEmoji ? invisible : "";
}

/** Nothing a person could see. */
export function isBlank(text: string): boolean {
  return text === "" || cleanKey(text) === "";
}

function isPlainKey(text: string): boolean {
  const last = text.length - 1;
  if (last < 0 || text.charCodeAt(0) <= 32 || text.charCodeAt(last) <= 32) return last < 0;
  return isAscii(text);
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    if (text.charCodeAt(index) > 126) return false;
  }
  return true;
}
