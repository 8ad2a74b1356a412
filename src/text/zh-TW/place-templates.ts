import type { placeTemplates as english } from "../en/place-templates";

export const placeTemplates: Readonly<Record<keyof typeof english, string>> = {
  "templates.title": "現成的活頁簿",
  "templates.about":
    "附有範例資料、圖表和公式。將範本插入此活頁簿，用您的資料覆蓋範例，再按「全部重新整理」。",
  "templates.wants": "所需資料：{rows}",
  "templates.sheets": "工作表",
  "templates.insert": "插入此活頁簿",
  "templates.insertOne": "插入此活頁簿：{title}",
  "templates.inserting": "正在插入…",
  "templates.done":
    "「{title}」的工作表已放在您的工作表之後。請用您的資料覆蓋範例，然後在「活頁簿」中按「全部重新整理」。",
  "templates.download": "下載",
  "templates.downloadOne": "下載「{title}」活頁簿",
  "templates.rfm.title": "RFM 分群與行動手冊",
  "templates.rfm.about": "哪些客戶該獎勵，哪些該挽回，每一群該怎麼做？",
  "templates.rfm.wants": "訂單：客戶、日期、金額",
  "templates.rfm.sheets": "開始 | 訂單 | RFM 評分 | 行動手冊",
};
