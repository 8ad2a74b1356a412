import type { placeSettings as english } from "../en/place-settings";

export const placeSettings: Readonly<Record<keyof typeof english, string>> = {
  "preferences.language": "語言",
  "preferences.asExcel": "與 Excel 相同",
  "preferences.languageAbout": "用於窗格，以及之後寫入的工作表。",
  "privacy.title": "隱私權",
  "privacy.leaves": "哪些內容會離開這部電腦",
  "privacy.leavesText":
    "沒有。資料列、結果和設定都留在 Excel 中。窗格只取得自身的檔案和 Microsoft 的 office.js，不會傳送您的任何內容。",
  "privacy.workbook": "活頁簿中儲存的內容",
  "privacy.workbookText": "您寫入的工作表，以及各欄的意義和所提的問題。這些內容會隨檔案一起移動。",
  "privacy.computer": "這部電腦上儲存的內容",
  "privacy.computerText": "您的語言，以及上次開啟的窗格部分。不含您的任何資料。",
};
