import { defineMetric } from "../define";
import { LANGUAGES } from "../languages";

export const action = defineMetric({
  id: "CHURN_ACTION",
  name: "ACTION",
  topic: "signals",
  about: "What to do about a segment of RFM or a warning rule, and whose task it is.",
  formula: "The text of the table of actions in the function reference.",
  source: "ours: advice of articles on churn and retention, put as one task with one owner.",
  params: {
    segmentOrRule: {
      kind: "text",
      label: "Segment or rule",
      about:
        "A segment in any of the languages, such as At risk, or a rule: R1 to R19, W1 to W4, B1, M1, M2.",
    },
    language: {
      kind: "label",
      label: "Language",
      about: "Language of the text: en (default), zh-CN or zh-TW.",
      oneOf: LANGUAGES,
      usual: "en",
    },
  },
  gives: { says: "action" },
  example: { given: { segmentOrRule: "At risk" }, gives: "At risk" },
  compute: ({ segmentOrRule }) => segmentOrRule,
});
