import type { Analysis, Param } from "../core/define";
import { SEGMENT_NAMES, movesIn } from "../core/rfm";
import type { Finding } from "../core/table/reading";
import type { CardLine } from "../workbook";
import { analysisOf } from "./analysis-of";
import { checkedSettings } from "./checked-settings";
import { formulaTold } from "./formula-told";
import type { PaneTexts } from "./pane-texts";
import { spannedText } from "./period-form";
import { offeredSettings } from "./settings-form";
import type { Result } from "./state";

/** How a number came about, line by line: the same in the pane and on the sheet. */
export function definitionLines(result: Result, texts: PaneTexts): CardLine[] {
  const { words, say } = texts;
  const analysis = analysisOf(result.job.analysis);
  const { about, source } = words.analysis(analysis.id);
  return [
    { label: say("definition.about"), text: about },
    ...basisLines(result, texts),
    ...findingLines(result, texts),
    ...settingLines(result, texts),
    ...scaleLines(result, texts),
    ...sourceLine(analysis, source, say),
  ];
}

/** What a number beside others has to say of itself: formula, rows, day and settings, and of the data what was left out and
 * what was counted all the same. */
export function shortLines(result: Result, texts: PaneTexts): CardLine[] {
  return [
    ...basisLines(result, texts),
    ...findingLines(result, texts, ({ effect }) => effect !== "read"),
    ...settingLines(result, texts),
  ];
}

function basisLines(result: Result, texts: PaneTexts): CardLine[] {
  const { words, say, show } = texts;
  const { job, account, asOf } = result;
  const analysis = analysisOf(job.analysis);
  const formula = formulaTold(analysis, checkedSettings(analysis, result.settings), words);
  const { read, used, skipped, blank } = account;
  return [
    { label: say("definition.formula"), text: formula },
    { label: say("definition.data"), text: job.source.address },
    ...(asOf === 0 ? [] : [{ label: say("definition.asOf"), text: show("day", asOf) }]),
    {
      label: say("definition.rows"),
      text: say("definition.rowsText", { read, used, skipped, blank }),
    },
    ...periodsLine(result, texts),
    ...amountLine(result, texts),
  ];
}

/** What we defined ourselves has no source to name; what it is and how it is computed stand above. */
function sourceLine(analysis: Analysis, text: string, say: PaneTexts["say"]): CardLine[] {
  return analysis.source.startsWith("ours") ? [] : [{ label: say("definition.source"), text }];
}

function periodsLine({ account }: Result, texts: PaneTexts): CardLine[] {
  const { covered } = account;
  if (covered === undefined) return [];
  return [{ label: texts.say("definition.periods"), text: spannedText(covered, texts) }];
}

function amountLine({ account }: Result, { say, show }: PaneTexts): CardLine[] {
  const { amountRead, amountUsed } = account;
  if (amountRead === undefined || amountUsed === undefined) return [];
  const values = { read: show("money", amountRead), used: show("money", amountUsed) };
  return [{ label: say("definition.amounts"), text: say("definition.amountsText", values) }];
}

function findingLines(
  { account }: Result,
  { say, sentenceOf }: PaneTexts,
  isTold: (finding: Finding) => boolean = () => true
): CardLine[] {
  return account.findings.filter(isTold).map((finding, at) => ({
    label: at === 0 ? say("definition.findings") : "",
    text: sentenceOf(finding),
  }));
}

function settingLines(result: Result, texts: PaneTexts): CardLine[] {
  return settingTexts(result, texts).map((text, at) => ({
    label: at === 0 ? texts.say("definition.settings") : "",
    text,
  }));
}

/** What was set, and what was taken where nothing was. */
export function settingTexts(
  result: Result,
  texts: PaneTexts,
  isWanted: (name: string, param: Param) => boolean = () => true
): string[] {
  const { say, show, settingText } = texts;
  const analysis = analysisOf(result.job.analysis);
  const checked = checkedSettings(analysis, result.settings);
  const values = Object.entries<unknown>(checked);
  return offeredSettings(analysis, checked).flatMap(([name, param]) => {
    if (name === "asOf" || !isWanted(name, param)) return [];
    const value = values.find(([each]) => each === name)?.[1];
    if (typeof value !== "number" && typeof value !== "string") return [];
    if (value === "") return [];
    const { label } = settingText(analysis.id, name);
    const text = param.movesCodes ? movedText(String(value), texts) : show(param.kind, value);
    return [say("definition.setting", { label, text })];
  });
}

/** By segment, in its language: Loyal: 554 445. */
function movedText(value: string, { say, show }: PaneTexts): string {
  const moves = movesIn(value);
  if (!moves) return value;
  const groups = SEGMENT_NAMES.map((segment) => ({
    label: show("label", segment),
    text: [...moves.keys()].filter((code) => moves.get(code) === segment).join(" "),
  }));
  const moved = groups.filter(({ text }) => text !== "");
  return moved.map((group) => say("definition.setting", group)).join(" · ");
}

/** The cut points behind each column of scores. */
function scaleLines(result: Result, { say, words }: PaneTexts): CardLine[] {
  const analysis = analysisOf(result.job.analysis);
  const labels = words.analysis(analysis.id).columns;
  return result.scales.map(({ column, steps }) => ({
    label: say("definition.cuts", { column: labels[column] ?? column }),
    text: steps.map((step) => words.answer(analysis.id, step)).join(" · "),
  }));
}
