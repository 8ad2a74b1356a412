import type { Gives } from "../../src/core/define";
import type { Language } from "../../src/text/words";
import { isMetric, signatures, type Signature } from "./signature";

/** The metadata Excel reads. Only names and descriptions differ by language; ids and function names never do.
 * Every parameter is `any`: so that an error, a blank or a text reaches us and gets a sentence. */
export function functionsJson(language: Language): object {
  return {
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions: signatures(language).map((signature) => ({
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
    })),
  };
}

function resultOf({ definition }: Signature): object {
  if (!isMetric(definition)) return { type: "any", dimensionality: "matrix" };
  return typeof definition.gives === "string"
    ? { type: typeOf(definition.gives), dimensionality: "scalar" }
    : { type: "any", dimensionality: "matrix" };
}

function typeOf(kind: Extract<Gives, string>): string {
  if (kind === "flag") return "boolean";
  return kind === "text" || kind === "label" || kind === "key" ? "string" : "number";
}
