import { readFileSync } from "node:fs";
import path from "node:path";
import { LANGUAGES, type Language } from "../../src/text/words";
import { errorPage } from "./error-page";
import { explanations } from "./explanations";
import { functionErrors } from "./function-errors";
import { functionFile, functionPage } from "./function-page";
import { functionsJson } from "./functions-json";
import { indexPage } from "./index-page";
import { pageName } from "./markdown";
import { handWrittenPage, PAGES } from "./page";
import { withTour } from "./readme";
import { signatures } from "./signature";

const root = path.resolve(__dirname, "../..");

/** Folders that hold generated files alone. */
export const GENERATED_FOLDERS = [
  "docs/functions",
  "src/app/generated",
  "src/functions/generated",
  "src/text/generated",
] as const;

/** Every generated file by its path in the repository. */
export function generatedFiles(): ReadonlyMap<string, string> {
  const readme = readFileSync(path.join(root, "README.md"), "utf8");
  return new Map([
    ...LANGUAGES.flatMap(filesIn),
    explanationsIn("zh-CN"),
    explanationsIn("zh-TW"),
    ["src/app/generated/function-errors.json", jsonOf(functionErrors(signatures("en")))],
    ["README.md", withTour(readme)],
  ]);
}

function explanationsIn(language: "zh-CN" | "zh-TW"): [string, string] {
  return [`src/text/generated/explanations-${language}.json`, jsonOf(explanations(language))];
}

function jsonOf(value: object): string {
  return `${JSON.stringify(value, null, 2)}
`;
}

function filesIn(language: Language): [string, string][] {
  const suffix = language === "en" ? "" : `-${language}`;
  const all = signatures(language);
  return [
    [`src/functions/generated/functions${suffix}.json`, jsonOf(functionsJson(language))],
    [`docs/functions/${pageName("README", language)}`, indexPage(language)],
    [`docs/${pageName("errors", language)}`, errorPage(language)],
    ...PAGES.map((page): [string, string] => [
      `docs/${pageName(page, language)}`,
      handWrittenPage(page, language),
    ]),
    ...all.map((one): [string, string] => [
      `docs/functions/${functionFile(one, language)}`,
      functionPage(one, all, language),
    ]),
  ];
}
