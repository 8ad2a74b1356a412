/** What to know before leaning on a published number. */
export const BENCHMARK_NOTES = {
  implied: "The source implies the year and does not print it.",
  inconsistent:
    "The monthly and the yearly figure of this source do not agree: compounded, the monthly one is far higher.",
  believed:
    "The source does not print the period; a month is believed. Its other editions give other figures.",
  median: "Median. Other editions of the source give other figures.",
  weak: "At least this for “world class”. A weak source.",
  thumb: "At least this. A rule of thumb.",
  bands:
    "Low to medium and medium to high risk of not buying within 90 days. Quoted at second hand.",
} as const;
export type BenchmarkNote = keyof typeof BENCHMARK_NOTES;

/** Who published a number or a claim. */
export const SOURCES = {
  "crm handbook": "a CRM vendor's churn handbook",
  "churn guide": "a guide to churn analysis",
  "retention article": "an article on the retention rate",
  recurly: "Recurly Research",
  "recurly 1500": "Recurly Research, 1,500 sites",
  "recurly 2019": "Recurly Research, 2019",
  fairview: "getfairview.com",
  getprobe: "getprobe.io",
  chartmogul: "ChartMogul",
  "uncommon insights": "Uncommon Insights, after Klaviyo",
} as const;
export type Source = keyof typeof SOURCES;

/** What articles claim. Cited, never computed with: it holds for their customers, if for any. */
export const CLAIMS = {
  profit: "Keeping 5% more customers raises profit by 25% to 95%.",
  acquiring: "Winning a customer costs 5 to 25 times as much as keeping one.",
  "winning back":
    "Winning back a lost customer costs 60% less than winning a new one, and the lifetime value is 45% higher.",
  reasons:
    "67% of those who leave name the same problem several times, and more than 70% leave over poor service. The two do not add up.",
} as const;
export type Claim = keyof typeof CLAIMS;

export const CLAIM_SOURCES: Readonly<Record<Claim, Source>> = {
  profit: "retention article",
  acquiring: "retention article",
  "winning back": "crm handbook",
  reasons: "crm handbook",
};
