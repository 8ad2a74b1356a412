import type { placeSettings as english } from "../en/place-settings";

export const placeSettings: Readonly<Record<keyof typeof english, string>> = {
  "preferences.language": "语言",
  "preferences.asExcel": "与 Excel 相同",
  "preferences.languageAbout": "用于窗格，以及今后写入的工作表。",
  "defaults.title": "您的默认值",
  "defaults.about":
    "窗格中的每项分析都以这些值开始，之后仍可逐项更改。已写入的结果和单元格中的公式不受影响。",
  "defaults.asOf": "统计截止日",
  "defaults.asOfAbout": "用于订单列表，之后的行不计入。",
  "defaults.asOf.data": "数据中最晚的日期",
  "defaults.asOf.today": "今天",
  "defaults.asOf.month-end": "上月月末",
  "defaults.churn": "何时视为流失",
  "defaults.calendar": "财年与周",
  "defaults.segments": "RFM 评分",
  "defaults.benchmark": "公开基准值",
  "defaults.industry": "行业",
  "defaults.industryAbout": "自动填入下面的沉默天数，可再修改。",
  "defaults.industry.any": "不限",
  "defaults.industry.manufacturing": "制造业：{days} 天",
  "defaults.industry.fmcg": "快消品：{days} 天",
  "defaults.reset": "恢复产品默认值",
  "privacy.title": "隐私",
  "privacy.leaves": "哪些内容会离开这台电脑",
  "privacy.leavesText":
    "没有。数据行、结果和设置都留在 Excel 中。窗格只获取自身的文件和 Microsoft 的 office.js，不发送您的任何内容。",
  "privacy.workbook": "工作簿中保存的内容",
  "privacy.workbookText":
    "您写入的工作表，以及各列的含义、所提的问题和上次的答案。这些内容随文件一起流转。",
  "privacy.computer": "这台电脑上保存的内容",
  "privacy.computerText":
    "您的语言、默认值、上次打开的窗格部分，以及最近几个工作簿的分析进度：行列位置（仅为数字）、所选问题及其设置。不含任何单元格内容，也不含工作表或文件的名称。",
};
