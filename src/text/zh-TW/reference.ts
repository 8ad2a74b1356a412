import type { ReferenceWords } from "../en/reference";

export const reference: ReferenceWords = {
  title: "函數參考",
  intro:
    "增益集的全部函數，由程式計算時所用的定義產生。選項可用英文或中文書寫，不分大小寫；方括號中的參數可以省略。",
  parameters: "參數",
  meaning: "意義",
  usual: "預設值",
  formula: "公式",
  source: "出處",
  example: "範例",
  examples: "以這些列為例",
  gives: "得到",
  columns: "欄",
  errors: "錯誤值",
  segments: "分群",
  segmentCodes: "代碼（R 最近購買、F 購買頻率、M 消費金額）",
  actions: "行動建議",
  actionFor: "分群或規則",
  action: "行動",
  benchmarks: "公開基準值",
  benchmarkIntro: "同類才能相比：月流失率只與月流失率比較。表中數字一概不作換算。",
  low: "下限",
  high: "上限",
  per: "期間",
  doubts: "注意",
  claimIntro: "這些文章中的說法，僅供引用，不參與計算：",
  claim: "說法",
  errorIntro:
    "函數無法得出結果時會說明原因。把滑鼠指向儲存格，Excel 會顯示 #VALUE! 與 #N/A 的說明。",
  functions: "函數",
  optional: "可省略",
};
