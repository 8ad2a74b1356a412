/** Whether a whole text matches a pattern of * and ? (~ before either takes it as it is), without regard to case. */
export function wildcard(pattern: string): (text: string) => boolean {
  if (!/[*?~]/.test(pattern)) {
    const wanted = pattern.toLowerCase();
    return (text) => text.toLowerCase() === wanted;
  }
  const matcher = new RegExp(`^${expression(pattern)}$`, "isu");
  return (text) => matcher.test(text);
}

/** The same as a regular expression, for searching inside a text. */
export function expression(pattern: string): string {
  let source = "";
  for (let at = 0; at < pattern.length; at++) {
    const letter = pattern[at] ?? "";
    const next = pattern[at + 1] ?? "";
    if (letter === "~" && /[*?~]/.test(next)) {
      source += escaped(next);
      at++;
    } else if (letter === "*") source += ".*";
    else if (letter === "?") source += ".";
    else source += escaped(letter);
  }
  return source;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
