import type { MetricTexts } from "../translation";

export const productMetrics: Pick<MetricTexts, "CHURN_VERSION"> = {
  CHURN_VERSION: {
    about: "計算此活頁簿的「Excel 客戶流失分析」版本。",
    formula: "版本號，文字形式。",
    params: {},
  },
};
