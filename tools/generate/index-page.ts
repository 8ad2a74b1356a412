import { placeWords } from "../../src/text/place-words";
import { byTopic, purposeOf } from "../../src/text/signature";
import type { Language } from "../../src/text/words";
import { functionFile } from "./function-page";
import { languageLinks, plainText, table } from "./markdown";
import { signatures } from "./signature";
import { docWords } from "./words";

/** All functions by topic, each with what it is for. */
export function indexPage(language: Language): string {
  const own = docWords[language];
  const say = placeWords(language);
  return [
    `# ${own.title}`,
    languageLinks("README", language),
    own.intro,
    own.conventions,
    ...byTopic(signatures(language)).flatMap(([topic, functions]) => [
      `## ${say(`topic.${topic}`)}`,
      table(
        [own.function, own.purpose],
        functions.map((one) => [
          `[CHURN.${one.name}](${functionFile(one, language)})`,
          plainText(purposeOf(one)),
        ])
      ),
    ]),
    "",
  ].join("\n\n");
}
