import type { SegmentWords } from "../segments";

export const segments: SegmentWords = {
  Champions: "冠軍客戶",
  Loyal: "忠誠客戶",
  "Potential loyalist": "潛在忠誠客戶",
  New: "新客戶",
  Promising: "潛力客戶",
  "Need attention": "需關注客戶",
  "About to sleep": "即將休眠客戶",
  "At risk": "流失風險客戶",
  "Cannot lose": "重點挽留客戶",
  Hibernating: "休眠客戶",
  Lost: "流失客戶",
};
