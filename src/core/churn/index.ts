import { annualize } from "./annualize";
import { churnRate } from "./churn-rate";
import { compare } from "./compare";
import { confidence } from "./confidence";
import { direction } from "./direction";
import { expectedLifetime } from "./expected-lifetime";
import { halfLife } from "./half-life";
import { periodRate } from "./period-rate";
import { project } from "./project";
import { rollForward } from "./roll-forward";
import { status } from "./status";

export const churnMetrics = {
  CHURN_RATE: churnRate,
  CHURN_ANNUALIZE: annualize,
  CHURN_PERIODRATE: periodRate,
  CHURN_LIFETIME: expectedLifetime,
  CHURN_HALFLIFE: halfLife,
  CHURN_PROJECT: project,
  CHURN_CONFIDENCE: confidence,
  CHURN_COMPARE: compare,
  CHURN_DIRECTION: direction,
};
export const churnAnalyses = {
  CHURN_ROLLFORWARD: rollForward,
  CHURN_STATUS: status,
};

export { churnOnlyInPane } from "./only-in-pane";
export { CHANGES, changeOf, type Change } from "./change";
export { DIRECTIONS, type Direction } from "./direction";
export { headlineOf, numberOf } from "./headline";
export { movementsOf } from "./movements";
export { changeSentences, periodSentences, realOrNoise } from "./real-or-noise";
export { relativeChange } from "./relative-change";
export { asOf, customer, level, orderDate, threshold } from "./settings";
export { STATUSES } from "./status";
export { seenInFull, sharesOf, uncertaintyOf } from "./uncertainty";
