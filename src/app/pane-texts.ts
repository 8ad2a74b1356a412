import type { Kind } from "../core/define";
import type { Finding } from "../core/table/reading";
import { faultOf } from "../core/table/stops";
import type { ResultValue } from "../core/table/table";
import type { PaneKey } from "../text/en/pane";
import type { ParamText } from "../text/translation";
import type { Fillings, Words } from "../text/words";
import type { Language } from "../text/say";
import { columnLetters } from "../workbook";
import { shown } from "./show";
import type { SourceColumn } from "./source";
import type { Trouble } from "./trouble";

/** The words of the product as the pane uses them. */
export interface PaneTexts {
  readonly language: Language;
  readonly words: Words;
  readonly say: (key: PaneKey, values?: Fillings) => string;
  readonly show: (kind: Kind, value: ResultValue | undefined) => string;
  /** What an analysis calls a column that it needs. */
  readonly roleName: (role: string, analysis: string) => string;
  readonly columnName: (column: SourceColumn) => string;
  readonly settingText: (analysis: string, name: string) => ParamText;
  readonly sentenceOf: (finding: Finding) => string;
  readonly troubleText: (trouble: Trouble) => string;
}

export function paneTexts(words: Words): PaneTexts {
  return {
    language: words.language,
    words,
    say: (key, values) => words.pane(key, values),
    show: (kind, value) => shown(words, kind, value),
    roleName: (role, analysis) =>
      words.analysis(analysis).needs[role]?.label ?? words.pane(`role.${role}` as PaneKey),
    columnName: ({ column, header }) => {
      const letter = columnLetters(column);
      return header === "" ? words.pane("map.column", { letter }) : `${header} (${letter})`;
    },
    settingText: (analysis, name) => {
      const text = words.analysis(analysis).settings[name];
      return text ?? { label: name, about: "" };
    },
    // A finding that stops is told as the fault it is, with what can be done.
    sentenceOf: (finding) =>
      finding.effect === "stops" ? words.fault(faultOf(finding)) : words.finding(finding),
    troubleText: (trouble) => troubleText(words, trouble),
  };
}

function troubleText(words: Words, trouble: Trouble): string {
  switch (trouble.why) {
    case "data":
      return words.fault(trouble.fault);
    case "workbook":
      return words.pane(`problem.${trouble.problem}`, trouble.values);
    case "cancelled":
      return words.pane("run.cancelled");
    case "bug":
      return words.pane("problem.unexpected");
  }
}
