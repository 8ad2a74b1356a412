import type { placeSettings as english } from "../en/place-settings";

export const placeSettings: Readonly<Record<keyof typeof english, string>> = {
  "preferences.language": "语言",
  "preferences.asExcel": "与 Excel 相同",
  "preferences.languageAbout": "用于窗格，以及今后写入的工作表。",
  "privacy.title": "隐私",
  "privacy.leaves": "哪些内容会离开这台电脑",
  "privacy.leavesText":
    "没有。数据行、结果和设置都留在 Excel 中。窗格只获取自身的文件和 Microsoft 的 office.js，不发送您的任何内容。",
  "privacy.workbook": "工作簿中保存的内容",
  "privacy.workbookText": "您写入的工作表，以及各列的含义和所提的问题。这些内容随文件一起流转。",
  "privacy.computer": "这台电脑上保存的内容",
  "privacy.computerText": "您的语言，以及上次打开的窗格部分。不含您的任何数据。",
};
