import type { placeTemplates as english } from "../en/place-templates";

export const placeTemplates: Readonly<Record<keyof typeof english, string>> = {
  "templates.title": "现成的工作簿",
  "templates.about":
    "带有示例数据、图表和公式。将模板插入此工作簿，用您的数据覆盖示例，再按“全部刷新”。",
  "templates.wants": "所需数据：{rows}",
  "templates.sheets": "工作表",
  "templates.insert": "插入此工作簿",
  "templates.insertOne": "插入此工作簿：{title}",
  "templates.inserting": "正在插入…",
  "templates.done":
    "“{title}”的工作表已放在您的工作表之后。请用您的数据覆盖示例，然后在“工作簿”中按“全部刷新”。",
  "templates.download": "下载",
  "templates.downloadOne": "下载“{title}”工作簿",
  "templates.rfm.title": "RFM 分群与行动手册",
  "templates.rfm.about": "哪些客户该奖励，哪些该挽回，每一群该怎么做？",
  "templates.rfm.wants": "订单：客户、日期、金额",
  "templates.rfm.sheets": "开始 | 订单 | RFM 评分 | 行动手册",
};
