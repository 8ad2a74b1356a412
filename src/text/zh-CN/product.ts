import type { productMetrics as metrics } from "../../core/catalog";
import type { MetricTextsOf } from "../translation";

export const productMetrics: MetricTextsOf<typeof metrics> = {
  CHURN_EXPLAIN: {
    about: "函数的含义、公式和出处，合为一段文字。",
    formula: "函数参考中的文字。",
    source: "函数参考，由同一套定义生成。",
    params: {
      name: { label: "函数", about: "函数名，可带或不带 CHURN，例如 RATE。" },
      language: { label: "语言", about: "文字的语言：en（默认）、zh-CN 或 zh-TW。" },
    },
  },
  CHURN_VERSION: {
    about: "计算本工作簿的“Excel 客户流失分析”版本。",
    formula: "版本号，文本形式。",
    source: "加载项的发布版本。",
    params: {},
  },
};
