import { nps } from "./nps";

export const loyaltyMetrics = { CHURN_NPS: nps };
