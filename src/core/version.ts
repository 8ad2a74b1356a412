import { defineMetric } from "./define";

/** Equal to the version of the package, which a test checks: the core imports nothing. */
export const VERSION = "0.1.0";

export const version = defineMetric({
  id: "CHURN_VERSION",
  name: "VERSION",
  topic: "product",
  about: "Version of Churn Analytics for Excel that computes this workbook.",
  formula: "The version, as text.",
  source: "The release of the add-in.",
  params: {},
  gives: "text",
  example: { given: {}, gives: VERSION },
  compute: () => VERSION,
});
