import type { Analysis } from "../../src/core/define";
import { faultSentences, type FaultCode } from "../../src/core/fault";
import { SEGMENTS, type Segment } from "../../src/core/rfm";
import { excelErrors } from "../../src/functions/excel-errors";
import { LANGUAGES, wordsOf, type Language, type Words } from "../../src/text/words";
import { exampleOf } from "./example";
import { actionTable, benchmarkTable, claimTable } from "./published";
import { isMetric, signatures, type Signature } from "./signature";

/** The function reference of one language, as Markdown. */
export function referencePage(language: Language): string {
  const words = wordsOf(language);
  const all = signatures(language);
  return [
    `# ${words.reference("title")}`,
    links(language),
    words.reference("intro"),
    `## ${words.reference("functions")}`,
    all.map(({ name }) => `- [CHURN.${name}](#churn${name.toLowerCase()})`).join("\n"),
    ...all.map((signature) => section(signature, words)),
    `## ${words.reference("segments")}`,
    segmentTable(words),
    `## ${words.reference("actions")}`,
    actionTable(words),
    `## ${words.reference("benchmarks")}`,
    words.reference("benchmarkIntro"),
    benchmarkTable(words),
    words.reference("claimIntro"),
    claimTable(words),
    `## ${words.reference("errors")}`,
    words.reference("errorIntro"),
    errorTable(words),
    "",
  ].join("\n\n");
}

function links(language: Language): string {
  return LANGUAGES.map((other) => {
    const label = wordsOf("en").option(other);
    const file = other === "en" ? "README.md" : `README.${other}.md`;
    return other === language ? label : `[${label}](${file})`;
  }).join(" · ");
}

function section(signature: Signature, words: Words): string {
  const { name, about, parameters, definition } = signature;
  const text = isMetric(definition) ? words.metric(definition.id) : words.analysis(definition.id);
  const typed = parameters.map((param) => (param.isOptional ? `[${param.name}]` : param.name));
  return [
    `### CHURN.${name}`,
    `\`=CHURN.${name}(${typed.join(", ")})\``,
    about,
    ...(parameters.length === 0 ? [] : [parameterTable(signature, words)]),
    `${words.reference("formula")}: ${escaped(text.formula)}`,
    ...(isMetric(definition) ? [] : [columnTable(definition, words)]),
    `${words.reference("source")}: ${escaped(definition.source)}`,
    exampleOf(signature, words),
  ].join("\n\n");
}

function parameterTable({ parameters }: Signature, words: Words): string {
  const heads = [
    words.reference("parameters"),
    ...(words.language === "en" ? [] : [""]),
    words.reference("meaning"),
    words.reference("usual"),
  ];
  return table(
    heads,
    parameters.map(({ name, label, about, usual, isOptional }) => [
      `\`${name}\``,
      ...(words.language === "en" ? [] : [label]),
      about,
      usual === "" && isOptional ? words.reference("optional") : usual,
    ])
  );
}

/** Headers are the same in every language; the translation stands beside them. */
function columnTable({ id, gives, spread }: Analysis, words: Words): string {
  const own = words.analysis(id).columns;
  const shown = Object.entries(gives)
    .filter(([, { onlyInPane }]) => !onlyInPane)
    .map(([column, { header }]) =>
      words.language === "en" ? header : `${header}（${own[column] ?? ""}）`
    );
  const all = spread === undefined ? shown : [...shown, "0", "1", "2", "…"];
  return `${words.reference("columns")}: ${all.join(" · ")}`;
}

function segmentTable(words: Words): string {
  // The keys of SEGMENTS are the segments.
  const names = Object.keys(SEGMENTS) as Segment[];
  return table(
    [words.reference("segments"), words.reference("segmentCodes")],
    names.map((name) => [
      words.language === "en" ? name : `${words.segment(name)} (${name})`,
      SEGMENTS[name],
    ])
  );
}

function errorTable(words: Words): string {
  // The keys of faultSentences are the codes.
  const codes = Object.keys(faultSentences) as FaultCode[];
  return table(
    [words.reference("errors"), words.reference("meaning")],
    codes.map((code) => [excelErrors[code], words.fault({ fault: code })])
  );
}

export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}

function escaped(text: string): string {
  return text.replace(/\|/g, "\\|").replace(/\*/g, "\\*");
}
