import type { MetricTexts } from "../translation";

export const productMetrics: Pick<MetricTexts, "CHURN_VERSION"> = {
  CHURN_VERSION: {
    about: "计算本工作簿的“Excel 客户流失分析”版本。",
    formula: "版本号，文本形式。",
    params: {},
  },
};
