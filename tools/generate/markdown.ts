import { wordsOf } from "../../src/text/all-words";
import { LANGUAGES, type Language } from "../../src/text/words";

/** A page in a language: rate.md, rate.zh-CN.md. */
export function pageName(base: string, language: Language): string {
  return language === "en" ? `${base}.md` : `${base}.${language}.md`;
}

/** The page in the other languages. */
export function languageLinks(base: string, language: Language): string {
  return LANGUAGES.map((other) => {
    const label = wordsOf("en").option(other);
    return other === language ? label : `[${label}](${pageName(base, other)})`;
  }).join(" · ");
}

export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(inCell).join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Text that is no markup, whatever it holds. */
export function plainText(text: string): string {
  return text.replace(/[*_<[\]]/gu, (sign) => `\\${sign}`);
}

export function code(text: string): string {
  return `\`${text}\``;
}

function inCell(text: string): string {
  return text.replace(/\|/gu, "\\|");
}
