import { TOPICS, type Topic } from "../../src/core/define";
import type { Language } from "../../src/text/words";
import { functionFile } from "./function-page";
import { languageLinks, plainText, table } from "./markdown";
import { signatures, type Signature } from "./signature";
import { docWords } from "./words";

/** All functions by topic, each with what it is for. */
export function indexPage(language: Language): string {
  const own = docWords[language];
  return [
    `# ${own.title}`,
    languageLinks("README", language),
    own.intro,
    own.conventions,
    ...byTopic(signatures(language)).flatMap(([topic, functions]) => [
      `## ${own.topics[topic]}`,
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

/** The functions of each topic that has some, in the order of the topics. */
export function byTopic(all: readonly Signature[]): (readonly [Topic, readonly Signature[]])[] {
  return TOPICS.map(
    (topic) => [topic, all.filter(({ definition }) => definition.topic === topic)] as const
  ).filter(([, functions]) => functions.length > 0);
}

/** The first sentence of what a function is about. */
function purposeOf({ about }: Signature): string {
  return /^.*?(?:。|[.](?= |$))/u.exec(about)?.[0] ?? about;
}
