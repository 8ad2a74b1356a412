import { defineMetric } from "../define";
import { LANGUAGES } from "../languages";
import { raggedFault } from "../ragged";
import { codeOf, usualSegment } from "./segments";

const scoreParam = { kind: "count", atLeast: 1, atMost: 5, whole: true, each: true } as const;

export const segment = defineMetric({
  id: "CHURN_SEGMENT",
  name: "SEGMENT",
  topic: "rfm",
  about:
    "Segment of each customer from its three scores, 1 to 5: Champions, At risk and nine more.",
  formula: "One of 11 segments for each of the 125 codes RFM.",
  source: "ours: a complete map without overlaps, printed in the function reference.",
  params: {
    r: {
      ...scoreParam,
      label: "Recency score",
      about: "Recency scores, 1 to 5, 5 the most recent.",
    },
    f: { ...scoreParam, label: "Frequency score", about: "Frequency scores, 1 to 5." },
    m: { ...scoreParam, label: "Money score", about: "Money scores, 1 to 5." },
    language: {
      kind: "label",
      label: "Language",
      about: "Language of the names: en (default), zh-CN or zh-TW.",
      oneOf: LANGUAGES,
      usual: "en",
    },
  },
  gives: { each: "label" },
  example: { given: { r: [5, 1], f: [5, 1], m: [5, 5] }, gives: ["Champions", "Cannot lose"] },
  compute({ r, f, m }) {
    const ragged = raggedFault({ r, f, m });
    if (ragged !== undefined) return ragged;
    return r.map((recency, row) => {
      const [frequency, money] = [f[row] ?? null, m[row] ?? null];
      if (recency === null || frequency === null || money === null) return null;
      return usualSegment(codeOf(recency, frequency, money)) ?? null;
    });
  },
});
