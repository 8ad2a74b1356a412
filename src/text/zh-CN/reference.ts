import type { ReferenceWords } from "../en/reference";

export const reference: ReferenceWords = {
  title: "函数参考",
  intro:
    "加载项的全部函数，由程序计算时所用的定义生成。选项可用英文或中文书写，不分大小写；方括号中的参数可以省略。",
  parameters: "参数",
  meaning: "含义",
  usual: "默认值",
  formula: "公式",
  source: "出处",
  example: "示例",
  examples: "以这些行为例",
  gives: "得到",
  columns: "列",
  errors: "错误值",
  segments: "分群",
  segmentCodes: "编码（R 最近购买、F 购买频次、M 消费金额）",
  actions: "行动建议",
  actionFor: "分群或规则",
  action: "行动",
  benchmarks: "公开基准值",
  benchmarkIntro: "同类才能相比：月流失率只与月流失率比较。表中数字一概不作换算。",
  low: "下限",
  high: "上限",
  per: "期间",
  doubts: "注意",
  claimIntro: "这些文章中的说法，仅供引用，不参与计算：",
  claim: "说法",
  errorIntro:
    "函数无法得出结果时会说明原因。把鼠标指向单元格，Excel 会显示 #VALUE! 和 #N/A 的说明。",
  functions: "函数",
  optional: "可省略",
};
