import { LANGUAGES } from "../../src/text/words";
import { functionsJson } from "./functions-json";
import { referencePage } from "./reference";

/** Every generated file by its path in the repository. */
export function generatedFiles(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const language of LANGUAGES) {
    const suffix = language === "en" ? "" : `-${language}`;
    const json = JSON.stringify(functionsJson(language), null, 2);
    files.set(`src/functions/generated/functions${suffix}.json`, `${json}\n`);
    const page = `docs/functions/README${language === "en" ? "" : `.${language}`}.md`;
    files.set(page, referencePage(language));
  }
  return files;
}
