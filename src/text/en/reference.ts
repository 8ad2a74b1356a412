/** Headings and fixed sentences of the function reference. */
export const reference = {
  title: "Function reference",
  intro:
    "Every function of the add-in, generated from the definitions the program computes with. Options are written in English or Chinese, in any case; a parameter in brackets may be left out.",
  parameters: "Parameter",
  meaning: "Meaning",
  usual: "Default",
  formula: "Formula",
  source: "Source",
  example: "Example",
  examples: "With these rows",
  gives: "gives",
  columns: "Columns",
  errors: "Errors",
  segments: "Segments",
  segmentCodes: "Codes (recency, frequency, money)",
  actions: "Actions",
  actionFor: "Segment or rule",
  action: "Action",
  benchmarks: "Published benchmarks",
  benchmarkIntro:
    "Compare like with like: a rate per month with a rate per month. None of these is converted.",
  low: "Low",
  high: "High",
  per: "Per",
  doubts: "Mind",
  claimIntro: "Claims of the same articles, cited and not computed with:",
  claim: "Claim",
  errorIntro:
    "A function that cannot give a number says why. Excel shows the sentence for #VALUE! and #N/A when you point at the cell.",
  functions: "Functions",
  optional: "optional",
} as const;
export type ReferenceWords = Readonly<Record<keyof typeof reference, string>>;
