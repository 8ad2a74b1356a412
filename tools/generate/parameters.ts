import type { Kind, Param } from "../../src/core/define";
import { namesOfOption } from "../../src/text/options";
import { fill } from "../../src/text/say";
import type { Words } from "../../src/text/words";
import { code, plainText, table } from "./markdown";
import type { Signature, SignatureParam } from "./signature";
import type { DocWords } from "./words";

/** What a function takes: a table of its parameters, then the values of each that has a choice of them. */
export function parameterSection({ parameters }: Signature, words: Words, own: DocWords): string[] {
  if (parameters.length === 0) return [];
  const isChinese = words.language !== "en";
  const heads = [own.parameter, ...(isChinese ? [own.inChinese] : []), own.meaning, own.takes];
  const rows = parameters.map((parameter) => [
    code(parameter.name),
    ...(isChinese ? [plainText(parameter.label)] : []),
    plainText(parameter.about),
    takes(parameter, own),
    usualOf(parameter, own),
  ]);
  return [
    table([...heads, own.usual], rows),
    ...parameters.flatMap((parameter) => optionTable(parameter, words, own)),
  ];
}

/** The kind of a value in words; of one or of many. */
export function kindWord(kind: Kind, own: DocWords, many: "one" | "many" = "one"): string {
  return own.kinds[kind][many];
}

function takes({ param, isRange, notBefore }: SignatureParam, own: DocWords): string {
  const kind = param.oneOf ? own.oneOf : kindWord(param.kind, own, isRange ? "many" : "one");
  return [
    isRange ? fill(own.range, { what: kind }) : kind,
    ...limitsOf(param, own),
    ...(param.mayBeBlank ? [own.blanks] : []),
    ...(notBefore === undefined ? [] : [fill(own.notBefore, { name: code(notBefore) })]),
  ].join(own.separator);
}

/** The limits of a number in words. A day may be any that Excel knows. */
function limitsOf(param: Param, own: DocWords): string[] {
  const { kind, atLeast, atMost, above, below, whole } = param;
  if (kind === "day") return [];
  const said = whole ? [own.whole] : [];
  if (atLeast !== undefined && atMost !== undefined)
    return [...said, fill(own.fromTo, { atLeast, atMost })];
  if (above !== undefined && below !== undefined)
    return [...said, fill(own.between, { above, below })];
  const limits = (["atLeast", "above", "atMost", "below"] as const).flatMap((limit) => {
    const value = param[limit];
    return value === undefined ? [] : [fill(own[limit], { [limit]: value })];
  });
  return [...said, ...limits];
}

function usualOf({ param: { usual }, isOptional }: SignatureParam, own: DocWords): string {
  if (usual === undefined) return isOptional ? own.optional : own.required;
  return code(typeof usual === "string" ? `"${usual}"` : String(usual).toUpperCase());
}

function optionTable({ name, param }: SignatureParam, words: Words, own: DocWords): string[] {
  if (param.oneOf === undefined) return [];
  const rows = param.oneOf.map((option) => [
    code(`"${option}"`),
    plainText(words.option(option)),
    [...new Set(namesOfOption(option))]
      .filter((typed) => typed !== option)
      .map(plainText)
      .join(own.nameSeparator),
  ]);
  return [
    fill(own.valuesOf, { name: code(name) }),
    table([own.value, own.means, own.alsoTyped], rows),
  ];
}
