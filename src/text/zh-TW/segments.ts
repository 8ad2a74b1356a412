import type { SegmentWords } from "../segments";

export const segments: SegmentWords = {
  Champions: "冠軍客戶",
  Loyal: "忠誠客戶",
  "Potential loyalist": "潛力客戶",
  New: "新客戶",
  Promising: "有望客戶",
  "Need attention": "需要關注",
  "About to sleep": "即將沉睡",
  "At risk": "有流失風險",
  "Cannot lose": "不能失去",
  Hibernating: "休眠客戶",
  Lost: "已流失",
};
