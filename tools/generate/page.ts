import { readFileSync } from "node:fs";
import path from "node:path";
import type { Language } from "../../src/text/words";
import { code, languageLinks, pageName } from "./markdown";
import { valueOf } from "./sheet";

/** Pages that are written by hand, but for their numbers. */
export const PAGES = ["churn-in-five-minutes", "definitions"] as const;

const folder = path.join(__dirname, "pages");

export function handWrittenPage(base: (typeof PAGES)[number], language: Language): string {
  const file = pageName(base, language);
  const template = readFileSync(path.join(folder, file), "utf8");
  const note = `<!-- Written in tools/generate/pages/${file}. Its numbers come from npm run generate. -->`;
  const page = template.replace("{{languages}}", languageLinks(base, language));
  return `${note}\n\n${withNumbers(page)}`;
}

/** `{{=CHURN.RATE(50, 500)}}` becomes what a cell with this formula shows, `{{=0.1 as 0.0%}}` in that number format, and
 * `{{show =CHURN.RATE(50, 500)}}` the formula and what it gives. */
export function withNumbers(template: string): string {
  return template.replace(/\{\{(.+?)\}\}/gu, (_, asked: string) => {
    const [, show, formula = "", numberFormat] = ASKED.exec(asked) ?? [];
    if (formula === "") throw new Error(`{{${asked}}} is no formula.`);
    const { text } = valueOf(formula, numberFormat);
    return show === undefined ? text : `${code(formula)} = **${text}**`;
  });
}

const ASKED = /^(show )?(=.+?)(?: as (.+))?$/u;
