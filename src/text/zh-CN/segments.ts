import type { SegmentWords } from "../segments";

export const segments: SegmentWords = {
  Champions: "冠军客户",
  Loyal: "忠诚客户",
  "Potential loyalist": "潜在忠诚客户",
  New: "新客户",
  Promising: "潜力客户",
  "Need attention": "需关注客户",
  "About to sleep": "即将休眠客户",
  "At risk": "流失风险客户",
  "Cannot lose": "重点挽留客户",
  Hibernating: "休眠客户",
  Lost: "流失客户",
};
