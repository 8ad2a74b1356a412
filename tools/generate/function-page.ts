import { wordsOf } from "../../src/text/all-words";
import { type Language } from "../../src/text/words";
import { errorSection } from "./errors";
import { exampleOf } from "./example";
import { languageLinks, pageName, plainText } from "./markdown";
import { parameterSection } from "./parameters";
import { resultSection } from "./result";
import { isMetric, syntaxOf, type Signature } from "./signature";
import { placeWords } from "../../src/text/place-words";
import { fill } from "../../src/text/say";
import { docWords } from "./words";

/** The file of a function's page: docs/functions/rate.zh-CN.md. */
export function functionFile({ name }: Pick<Signature, "name">, language: Language): string {
  return pageName(name.toLowerCase(), language);
}

/** The page of one function in one language, as Markdown. `all` are the functions of that language. */
export function functionPage(
  signature: Signature,
  all: readonly Signature[],
  language: Language
): string {
  const own = docWords[language];
  const words = wordsOf(language);
  const { definition, name } = signature;
  const { formula, source } = isMetric(definition)
    ? words.metric(definition.id)
    : words.analysis(definition.id);
  return [
    `# CHURN.${name}`,
    `[${own.allFunctions}](${pageName("README", language)}) · ${languageLinks(name.toLowerCase(), language)}`,
    plainText(signature.about),
    ...section(own.syntax, [
      fenced(syntaxOf(signature)),
      ...parameterSection(signature, words, own),
    ]),
    ...section(own.result, resultSection(signature, words, own)),
    ...section(own.formula, [plainText(formula)]),
    ...section(own.example, [exampleOf(signature, own)]),
    ...section(own.errors, errorSection(signature, words, own)),
    ...section(own.source, [plainText(source)]),
    ...seeAlso(signature, all, language),
    "",
  ].join("\n\n");
}

function section(title: string, parts: readonly string[]): string[] {
  return parts.length === 0 ? [] : [`## ${title}`, ...parts];
}

function fenced(formula: string): string {
  return `\`\`\`\n${formula}\n\`\`\``;
}

/** The rules behind the function, and the functions beside it. */
function seeAlso(signature: Signature, all: readonly Signature[], language: Language): string[] {
  const own = docWords[language];
  const { topic } = signature.definition;
  const beside = all.filter(
    ({ definition, name }) => definition.topic === topic && name !== signature.name
  );
  const links = beside.map((one) => `[${one.name}](${functionFile(one, language)})`);
  const rules = fill(own.seeDefinitions, {
    title: placeWords(language)(`topic.${topic}`),
    file: `../${pageName("definitions", language)}#${topic}`,
  });
  return section(own.more, [
    ...(topic === "product" ? [] : [rules]),
    ...(links.length === 0 ? [] : [fill(own.related, { names: links.join(" · ") })]),
  ]);
}
