import { defineMetric } from "../define";
import { fault } from "../fault";

export const nps = defineMetric({
  id: "CHURN_NPS",
  name: "NPS",
  topic: "signals",
  about:
    "Net promoter score, -100 to 100, of answers from 0 to 10 to how likely one is to recommend. Blanks do not count.",
  formula:
    "100 × (promoters - detractors) / answers; promoters answer 9 or more, detractors 6 or less.",
  source: "Reichheld (2003), Harvard Business Review 81 (12).",
  params: {
    scores: {
      kind: "number",
      label: "Answers",
      about: "One answer per cell, 0 to 10.",
      atLeast: 0,
      atMost: 10,
      each: true,
    },
  },
  gives: "number",
  example: { given: { scores: [10, 9, 9, 8, 7, 6, 3, 10, 0, 9] }, gives: 20 },
  compute({ scores }) {
    const answers = scores.filter((score) => score !== null);
    if (answers.length === 0) return fault("no-values", { name: "scores" });
    const promoters = answers.filter((score) => score >= 9).length;
    const detractors = answers.filter((score) => score <= 6).length;
    return (100 * (promoters - detractors)) / answers.length;
  },
});
