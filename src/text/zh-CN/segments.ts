import type { SegmentWords } from "../segments";

export const segments: SegmentWords = {
  Champions: "冠军客户",
  Loyal: "忠诚客户",
  "Potential loyalist": "潜力客户",
  New: "新客户",
  Promising: "有望客户",
  "Need attention": "需要关注",
  "About to sleep": "即将沉睡",
  "At risk": "有流失风险",
  "Cannot lose": "不能失去",
  Hibernating: "休眠客户",
  Lost: "已流失",
};
