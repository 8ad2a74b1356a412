import type { lostOnlyInPane as analyses } from "../../core/lost";
import type { AnalysisTextsOf } from "../translation";

const needs = {
  customer: { label: "客户", about: "每笔订单的客户。" },
  date: { label: "订单日期", about: "每笔订单的日期。" },
  amount: { label: "订单金额", about: "每笔订单的金额。退款（负数）不算购买。" },
};
const settings = {
  asOf: {
    label: "统计截止日",
    about: "只统计到这一天，之后的行不计入。省略时取数据中最晚的日期。",
  },
  threshold: {
    label: "流失阈值（沉默天数）",
    about: "沉默天数超过此值的客户视为流失，省略时为 90。",
  },
  window: {
    label: "比较时段（天）",
    about: "判断购买是否减少：最近这么多天，与之前两段同样长的时间相比。省略时为 90。",
  },
  drop: {
    label: "降幅",
    about: "减少达到此比例即算流失，省略时为 40%，即只剩六成或更少。",
  },
};

type Id = "CHURN_LOST_BUYERS" | "CHURN_LOST_BUYERS_LIST";
export const lostBuyers: Pick<AnalysisTextsOf<typeof analyses>, Id> = {
  CHURN_LOST_BUYERS: {
    title: "各种定义下流失的客户",
    question: "按不同的定义，我们各流失了多少客户？",
    about:
      "截至统计截止日，按每种流失定义各流失多少客户：沉默过久（按您的天数，或按行业的天数）、沉默超出自身购买节奏、只买过一次，或购买比以前少。同时给出各占比的 95% 置信区间和这些客户累计的消费。",
    formula:
      "沉默过久：沉默天数 > 设定天数；制造业 30 天，快消品 15 天。超出自身购买节奏：沉默超过自己历次购买间隔中位数的 3 倍，只买过一次的取全体间隔的中位数。只买过一次：只在一天买过，且距今已超过九成第二次购买所用的天数（PERCENTILE.INC；没有人买过两次时取设定天数）；基数为首次购买早于此的客户。购买减少：尚未沉默过久，但最近一段时间的购买次数或金额不超过之前两段平均值 ×（1 − 降幅）；基数为尚未沉默过久、且在这两段之前和之中都买过的客户。退款不算购买。比率 = 流失 ÷ 基数；下限和上限为其 Wilson 区间。",
    source:
      "按行业的天数，以及把购买减少视为隐性流失：一家 CRM 厂商的流失分析手册。只买过一次：一篇关于流失分析的文章。自定规则：间隔中位数的 3 倍、九成的第二次购买、之前两段时间、40% 的降幅。",
    needs,
    settings,
    columns: {
      definition: "定义",
      days: "天数",
      lost: "流失",
      base: "基数",
      rate: "比率",
      low: "下限",
      high: "上限",
      also: "同时沉默",
      spent: "累计消费",
    },
    answers: {
      silent:
        "{base} 位客户中有 {lost} 位沉默超过 {threshold} 天，占 {rate}（95% 置信区间 {low} 至 {high}）。",
      nobody:
        "{base} 位客户中，没有人沉默超过 {threshold} 天，占 {rate}（95% 置信区间 {low} 至 {high}）。",
      apart:
        "换用其他定义，占比从 {least}（{leastBy}）到 {most}（{mostBy}），相差 {points} 个百分点。",
      alike: "各种定义的结果相同。",
      early: "{early} 位已比平时更久没有购买，但还不到 {threshold} 天。",
      once: "{once} 位只买过一次，按常理早该再次购买。",
      less: "{less} 位仍在购买，但比以前少。",
      short: "还无法判断谁的购买减少：尚未沉默过久的客户都没有那么早的购买记录。",
    },
  },
  CHURN_LOST_BUYERS_LIST: {
    title: "流失客户名单",
    question: "哪些客户流失了，按哪种定义？",
    about:
      "每位买过东西的客户：哪些流失定义把他算作流失，沉默了多久，在多少天买过，累计消费多少。每个定义列的合计就是该定义下的流失人数。",
    formula:
      "定义与“各种定义下流失的客户”相同：1 算流失，0 不算，空白表示还无法判断。同时符合几种定义的，按以下顺序取第一种：只买过一次、沉默过久、超出自身购买节奏、购买减少。",
    source: "自定规则：每位客户一行，便于比较各种定义。",
    needs,
    settings,
    columns: {
      customer: "客户",
      group: "结果",
      silent: "沉默过久",
      silentManufacturing: "沉默（制造业）",
      silentFmcg: "沉默（快消品）",
      outOfRhythm: "超出自身节奏",
      boughtOnce: "只买过一次",
      buysLess: "购买减少",
      last: "最后购买日",
      silentDays: "沉默天数",
      purchases: "购买天数",
      spent: "累计消费",
    },
    answers: {
      groups:
        "{customers} 位客户中，{lost} 位沉默过久、超出自身购买节奏、只买过一次或购买减少，{on} 位照常购买。",
    },
  },
};
