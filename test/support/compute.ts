import type { Gives, Gift, Metric, Params } from "../../src/core/define";
import { isFault, type Outcome } from "../../src/core/fault";
import { given, type Raw } from "../../src/core/given";

/** What a metric gives for values as they come from a face: limits are checked and defaults filled in first. */
export function computed<Ps extends Params, G extends Gives>(
  metric: Metric<Ps, G>,
  raw: Raw
): Outcome<Gift<G>> {
  const values = given(metric.params, raw);
  return isFault(values) ? values : metric.compute(values);
}
