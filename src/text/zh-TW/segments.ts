import type { SegmentWords } from "../segments";

export const segments: SegmentWords = {
  Champions: "冠軍",
  Loyal: "忠誠",
  "Potential loyalist": "潛力",
  New: "新客",
  Promising: "有望",
  "Need attention": "需關注",
  "About to sleep": "將沉睡",
  "At risk": "有流失風險",
  "Cannot lose": "不能失去",
  Hibernating: "休眠",
  Lost: "已流失",
};
