import type { Kind } from "../../src/core/define";
import type { Language } from "../../src/text/words";
import type { FunctionMetadata } from "../../workbench/workbook";
import { isMetric, signatures, type Signature } from "./signature";

type Result = NonNullable<FunctionMetadata["result"]>;

/** The metadata Excel reads. Only names and descriptions differ by language; ids and function names never do.
 * Every parameter is `any`: so that an error, a blank or a text reaches us and gets a sentence. */
export function functionsJson(language: Language) {
  return {
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions: signatures(language).map((signature) => entryOf(signature, language)),
  };
}

function entryOf(signature: Signature, language: Language): FunctionMetadata {
  return {
    id: signature.id,
    name: signature.name,
    description: signature.about,
    parameters: signature.parameters.map((param) => ({
      name: language === "en" ? param.name : param.label,
      description: param.about,
      type: "any",
      ...(param.isRange ? { dimensionality: "matrix" } : {}),
      ...(param.isOptional ? { optional: true } : {}),
    })),
    result: resultOf(signature),
  };
}

function resultOf({ definition }: Signature): Result {
  if (isMetric(definition)) {
    const { gives } = definition;
    if (typeof gives === "string") return { type: TYPES[gives], dimensionality: "scalar" };
    if ("says" in gives) return { type: "string", dimensionality: "scalar" };
  }
  return { type: "any", dimensionality: "matrix" };
}

const TYPES: Readonly<Record<Kind, string>> = {
  count: "number",
  ratio: "number",
  money: "number",
  days: "number",
  day: "number",
  number: "number",
  label: "string",
  key: "string",
  text: "string",
  flag: "boolean",
};
