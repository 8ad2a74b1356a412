import { defineMetric } from "./define";
import { LANGUAGES } from "./languages";

export const explain = defineMetric({
  id: "CHURN_EXPLAIN",
  name: "EXPLAIN",
  topic: "product",
  about: "What a function of this add-in computes: definition, formula and source in one text.",
  formula: "The text of the function reference.",
  source: "The function reference, which is made from the same definitions.",
  params: {
    name: { kind: "text", label: "Function", about: "A function, with or without CHURN: RATE." },
    language: {
      kind: "label",
      label: "Language",
      about: "Language of the text: en (default), zh-CN or zh-TW.",
      oneOf: LANGUAGES,
      usual: "en",
    },
  },
  gives: { says: "definition" },
  example: { given: { name: "ANNUALIZE" }, gives: "ANNUALIZE" },
  compute: ({ name }) => name,
});
