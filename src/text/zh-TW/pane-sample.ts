import type { paneSample as english } from "../en/pane-sample";

type Words = Readonly<Record<keyof typeof english, string>>;

export const paneSample: Words = {
  "try.title": "第一次使用？先用範例試試",
  "try.about":
    "按一下下列任一問題，就會新增工作表「{name}」，放入一家虛構商店的訂單與訂閱，並立即給出答案。您自己的工作表不受影響，範例隨時可以移除。",
  "try.there": "工作表「{name}」中是一家虛構商店的訂單。試著問一問：",
  "try.remove": "移除範例",
  "try.confirm": "將刪除工作表「{name}」及其全部內容。您已寫入的結果會保留。",
  "sample.sheet": "客戶流失範例",
  "sample.title": "範例：一家虛構商店的訂單與訂閱",
  "sample.note": "由「客戶流失分析」產生，僅供試用，其中的客戶皆為虛構。用完可刪除此工作表。",
  "sample.customer": "客戶",
  "sample.date": "訂單日期",
  "sample.amount": "金額",
  "sample.start": "開始日期",
  "sample.end": "結束日期",
  "sample.plan": "方案",
  "sample.monthly": "月金額",
  "sample.reason": "流失原因",
  "sample.plans": "基本版 / 標準版 / 進階版",
  "sample.reasons": "價格 / 很少使用 / 服務 / 改用他家",
};
