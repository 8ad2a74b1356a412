import type { productMetrics as metrics } from "../../core/catalog";
import type { MetricTextsOf } from "../translation";

export const productMetrics: MetricTextsOf<typeof metrics> = {
  CHURN_EXPLAIN: {
    about: "函數的意義、公式和出處，合為一段文字。",
    formula: "函數參考中的文字。",
    source: "函數參考，由同一套定義產生。",
    params: {
      name: { label: "函數", about: "函數名稱，可加或不加 CHURN，例如 RATE。" },
      language: { label: "語言", about: "文字的語言：en（預設）、zh-CN 或 zh-TW。" },
    },
  },
  CHURN_VERSION: {
    about: "計算此活頁簿的「Excel 客戶流失分析」版本。",
    formula: "版本號，文字形式。",
    source: "增益集的發行版本。",
    params: {},
  },
};
