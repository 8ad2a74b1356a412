import type { SegmentWords } from "../segments";

export const segments: SegmentWords = {
  Champions: "冠军",
  Loyal: "忠诚",
  "Potential loyalist": "潜力",
  New: "新客",
  Promising: "有望",
  "Need attention": "需关注",
  "About to sleep": "将沉睡",
  "At risk": "有流失风险",
  "Cannot lose": "不能失去",
  Hibernating: "休眠",
  Lost: "已流失",
};
