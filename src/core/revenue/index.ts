import { bridge } from "./bridge";
import { classify } from "./classify";
import { grossChurn } from "./gross-churn";
import { grossRetention } from "./gross-retention";
import { netChurn } from "./net-churn";
import { netRetention } from "./net-retention";
import { quickRatio } from "./quick-ratio";
import { retained } from "./retained";

export const revenueMetrics = {
  CHURN_GROSSCHURN: grossChurn,
  CHURN_NETCHURN: netChurn,
  CHURN_GRR: grossRetention,
  CHURN_NRR: netRetention,
  CHURN_QUICKRATIO: quickRatio,
  CHURN_RETAINED: retained,
  CHURN_CLASSIFY: classify,
  CHURN_BRIDGE: bridge,
};

export { revenueOnlyInPane } from "./only-in-pane";
