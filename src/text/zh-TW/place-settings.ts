import type { placeSettings as english } from "../en/place-settings";

export const placeSettings: Readonly<Record<keyof typeof english, string>> = {
  "preferences.language": "語言",
  "preferences.asExcel": "與 Excel 相同",
  "preferences.languageAbout": "用於窗格，以及之後寫入的工作表。",
  "defaults.title": "您的預設值",
  "defaults.about":
    "窗格中的每項分析都以這些值開始，之後仍可逐項變更。已寫入的結果和儲存格中的公式不受影響。",
  "defaults.asOf": "統計截止日",
  "defaults.asOfAbout": "用於訂單清單，之後的列不計入。",
  "defaults.asOf.data": "資料中最晚的日期",
  "defaults.asOf.today": "今天",
  "defaults.asOf.month-end": "上月月底",
  "defaults.churn": "何時視為流失",
  "defaults.calendar": "會計年度與週",
  "defaults.segments": "RFM 評分",
  "defaults.benchmark": "公開基準值",
  "defaults.industry": "產業",
  "defaults.industryAbout": "自動填入下面的沉默天數，可再修改。",
  "defaults.industry.any": "不限",
  "defaults.industry.manufacturing": "製造業：{days} 天",
  "defaults.industry.fmcg": "快速消費品：{days} 天",
  "defaults.reset": "還原產品預設值",
  "privacy.title": "隱私權",
  "privacy.leaves": "哪些內容會離開這部電腦",
  "privacy.leavesText":
    "沒有。資料列、結果和設定都留在 Excel 中。窗格只取得自身的檔案和 Microsoft 的 office.js，不會傳送您的任何內容。",
  "privacy.workbook": "活頁簿中儲存的內容",
  "privacy.workbookText":
    "您寫入的工作表，以及各欄的意義、所提的問題和上次的答案。這些內容會隨檔案一起移動。",
  "privacy.computer": "這部電腦上儲存的內容",
  "privacy.computerText":
    "您的語言、預設值、上次開啟的窗格部分，以及最近幾個活頁簿的分析進度：列與欄的位置（僅為數字）、所選問題及其設定。不含任何儲存格內容，也不含工作表或檔案的名稱。",
};
