import { annualize } from "./annualize";
import { churnRate } from "./churn-rate";
import { confidence } from "./confidence";
import { rollForward } from "./roll-forward";
import { status } from "./status";

export const churnMetrics = {
  CHURN_RATE: churnRate,
  CHURN_ANNUALIZE: annualize,
  CHURN_CONFIDENCE: confidence,
};
export const churnAnalyses = { CHURN_ROLLFORWARD: rollForward, CHURN_STATUS: status };

export { CHANGES, type Change } from "./change";
export { headlineOf, numberOf } from "./headline";
export { movementsOf } from "./movements";
export { periodSentences, realOrNoise } from "./real-or-noise";
export { asOf, customer, orderDate, period, threshold } from "./settings";
export { STATUSES } from "./status";
export { seenInFull, sharesOf, uncertaintyOf } from "./uncertainty";
