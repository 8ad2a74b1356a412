import type { valueOnlyInPane as analyses, valueMetrics as metrics } from "../../core/value";
import type { AnalysisTextsOf, MetricTextsOf } from "../translation";
import { periodSettings } from "./periods";

const arpa = { label: "单客收入", about: "每位客户每期的平均收入（ARPA）。" };
const margin = { label: "利润率", about: "收入中利润的比例，0 到 1，省略时为 1。" };
const churn = { label: "流失率", about: "每期流失率，0 到 1，期间须与收入一致。" };
const retention = { label: "留存率", about: "每期留住的客户比例，0 到 1。" };
const subscriptionNeeds = {
  customer: { label: "客户", about: "每份订阅的客户。" },
  start: { label: "开始日期", about: "每份订阅的第一天。" },
  end: { label: "结束日期", about: "不再订阅的第一天；空白表示仍在订阅。" },
  amount: { label: "每月金额", about: "每份订阅的每月金额；合计不大于 0 的不算客户。" },
};
const years = { label: "向前看几年", about: "向前看的年数，省略时为 5。" };
const discountPerYear = {
  label: "年折现率",
  about: "每年折现率，0 到 1，只用于利润，省略时为 0。",
};
const to = { label: "截止日", about: "最后一天，省略时取数据中最晚的日期。" };
const grace = {
  label: "宽限天数",
  about: "两段订阅之间的间隔不超过这么多天，视为没有中断。省略时为 1。",
};

export const valueMetrics: MetricTextsOf<typeof metrics> = {
  CHURN_LTV: {
    about: "客户生命周期价值：一位客户在流失之前，或在最初若干期内带来的价值。",
    formula:
      "单客收入 × 利润率 ÷ 流失率。有期数上限时：单客收入 × 利润率 ×（1 − 流失率）^ k，对 k = 0 到上限 − 1 求和，每期期初付费一次。",
    source:
      "ChartMogul 的简单 LTV 口径：每月 100、流失率 5%，即 2,000。流失率很低时生命周期长得无法规划，因此通常设上限，例如 60 个月。",
    params: {
      arpa,
      churn,
      margin,
      cap: { label: "期数上限", about: "只计算这么多期，例如 60。省略时不设上限。" },
    },
  },
  CHURN_CLV: {
    about: "合同制客户的生命周期价值：一位客户未来的全部利润，折现到今天。",
    formula:
      "end：每期利润 × 留存率 ÷（1 + 折现率 − 留存率）。start：每期利润 ×（1 + 折现率）÷（1 + 折现率 − 留存率）。",
    source:
      "Gupta & Lehmann (2003), J. Interactive Marketing 17，每期利润和留存率不变。end：在第 1、2……期期末仍是客户时付费。start：第一次付费就在现在。",
    params: {
      margin: { label: "每期利润", about: "每位客户每期的利润金额：收入乘以利润率。" },
      retention,
      discount: { label: "折现率", about: "每期折现率，0 到 1。" },
      timing: {
        label: "付费时点",
        about: "end（默认）：每期期末付费。start：每期期初付费，第一次就在现在。",
      },
    },
  },
  CHURN_CAC: {
    about: "获客成本：平均获得一位客户花了多少钱。",
    formula: "费用 ÷ 新增客户数",
    source: "通行的定义。费用和客户数属于同一期间。",
    params: {
      spend: { label: "获客费用", about: "期间内的销售和市场费用。" },
      joined: { label: "新增客户数", about: "期间内获得的客户数。" },
    },
  },
  CHURN_PAYBACK: {
    about: "回收期：客户带来的利润要多少期才能补回获客成本。",
    formula:
      "获客成本 ÷（单客收入 × 利润率）。考虑流失时：ln（1 − 获客成本 × 流失率 ÷（单客收入 × 利润率））÷ ln（1 − 流失率）。获客成本 × 流失率 ≥ 单客收入 × 利润率时永远收不回。",
    source:
      "CAC 回收期。考虑流失时，已流失的客户不再付费：n 期的利润 = 单客收入 × 利润率 ×（1 −（1 − 流失率）^ n）÷ 流失率。",
    params: {
      cac: { label: "获客成本", about: "获得一位客户的成本（CAC）。" },
      arpa,
      margin,
      churn: {
        label: "流失率",
        about: "每期流失率，0 到 1，期间须与收入一致，省略时为 0。",
      },
    },
  },
  CHURN_WHATIF: {
    about: "如果留存率提高，在若干期内能多带来多少：现状、提高之后和差额。",
    formula:
      "第 k = 0 到期数 − 1 期由期初仍在的客户付费：客户数 × 留存率 ^ k。期末客户数：客户数 × 留存率 ^ 期数。收入：客户数 × 留存率 ^ k × 单客收入之和。利润：客户数 × 留存率 ^ k × 单客收入 × 利润率 ÷（1 + 折现率）^ k 之和。提高后的留存率：points：留存率 + 提高幅度；relative：留存率 ×（1 + 提高幅度）；churn：1 −（1 − 留存率）×（1 − 提高幅度）；始终在 0 与 1 之间。",
    source: "只用您自己的数字计算，不含新客户。不采用“留存率提高 5% 带来多少利润”之类的公开说法。",
    params: {
      customers: { label: "客户数", about: "今天的客户数。" },
      arpa,
      retention,
      uplift: { label: "提高幅度", about: "留存率要提高多少，含义见“提高方式”，省略时为 0.05。" },
      kind: {
        label: "提高方式",
        about:
          "points 百分点（默认）：80% 到 85%。relative 按比例：80% 到 84%。churn 流失率降低这一比例：80% 到 81%。",
      },
      periods: {
        label: "期数",
        about: "向前看多少期，长度与留存率和收入的期间相同，省略时为 12。",
      },
      margin,
      discount: {
        label: "折现率",
        about: "每期折现率，0 到 1，只用于利润，省略时为 0。",
      },
    },
    results: {
      scenario: "情景",
      retention: "留存率",
      customersAtEnd: "期末客户数",
      revenue: "收入",
      profit: "利润",
    },
  },
};

export const valueAnalyses: AnalysisTextsOf<typeof analyses> = {
  CHURN_WORTH: {
    title: "客户价值",
    question: "一位客户值多少？",
    about:
      "一位客户到各期龄为止平均带来多少：首次购买当期、之后一期、两期……每个期龄只平均已经走到该期的客户，不作预测。",
    formula:
      "期龄 k 的价值 = 利润率 × 第 0 至 k 期收入 ÷ 客户数，取已走到第 k 期的各群：即 CURVE 的人均累计收入再乘以利润率。",
    source:
      "通行的同期群生命周期价值曲线。期龄越大，客户越少；如果最早的群花费较少，曲线可能下降。退款（负金额）会扣除。统计截止日所在的期间按目前为止的数据计入。",
    needs: {
      customer: { label: "客户", about: "每笔订单的客户。" },
      date: { label: "订单日期", about: "每笔订单的日期。" },
      amount: { label: "金额", about: "每笔订单的金额，退款为负数。" },
    },
    settings: {
      ...periodSettings,
      margin,
      asOf: {
        label: "统计截止日",
        about: "只统计到这一天，之后的行不计入。省略时取数据中最晚的日期。",
      },
    },
    columns: { age: "期龄", customers: "客户数", value: "单客价值" },
    answers: {
      later: "到首期之后第 {ages} 期为止，一位客户平均带来 {worth}。",
      laterWeek: "到首周之后第 {ages} 周为止，一位客户平均带来 {worth}。",
      laterMonth: "到首月之后第 {ages} 个月为止，一位客户平均带来 {worth}。",
      laterQuarter: "到首季之后第 {ages} 个季度为止，一位客户平均带来 {worth}。",
      laterYear: "到首年之后第 {ages} 年为止，一位客户平均带来 {worth}。",
      latest: "到首期之后一期为止，一位客户平均带来 {worth}。",
      first: "一位客户在首期平均带来 {worth}，之后的期间尚未开始。",
      base: "共有 {customers} 位客户走到这一期。",
      start: "按全部 {all} 位客户平均，首期带来 {first}。",
      running: "最后一期的数据不完整，按目前为止的数据计入。",
    },
  },
  CHURN_WORTH_AHEAD: {
    title: "订阅客户价值",
    question: "一位订阅客户值多少？",
    about:
      "如果每月的留存情况与过去一年相同，今天的一位客户在一年、两年……内平均会付多少，届时还有多少人留下。",
    formula:
      "单客 MRR = 最后一个完整月份月末的 MRR ÷ 客户数；留存率 = 最近 12 个完整月合计的留存 ÷ 期初。y 年内：两者的 LTV，期数上限为 12 × y 个月；仍在 = 留存率 ^（12 × y）。利润：乘以利润率，每笔付费按月折现（1 + 年折现率）^（1 ÷ 12）− 1。生命周期合计：单客 MRR ÷ 流失率；生命周期为 1 ÷ 流失率个月。",
    source:
      "与 LTV 相同的简单客户生命周期价值，只用您自己的数字。假定各期龄的客户以相同比率流失；如果新客户流失得更快，对他们而言会偏高。",
    needs: subscriptionNeeds,
    settings: { years, margin, discount: discountPerYear, to, grace },
    columns: {
      years: "往后年数",
      stay: "仍在的比例",
      revenue: "单客收入",
      profit: "单客利润",
      arpa: "单客 MRR",
      churn: "每月流失率",
    },
    answers: {
      lifetime:
        "一位客户平均每月付 {arpa}，每月有 {churn} 流失，因此平均停留 {lifetime} 个月，总共带来 {worth}，其中 {years} 年内为 {within}。",
      endless:
        "一位客户平均每月付 {arpa}，所看的月份中无一流失：{years} 年内共 {within}。最终会停留多久，无法由此得知。",
      profit: "{years} 年内的收入中，利润为 {profit}。",
    },
  },
  CHURN_KEEPMORE: {
    title: "多留住一些客户",
    question: "如果多留住 5% 的客户，会怎样？",
    about:
      "用您自己的数字看留存率提高能带来多少：最后一个完整月份月末的客户数、他们的付费，以及一年后有多少人留下；现状与提高之后对照。",
    formula:
      "按月计算的 WHATIF 表格：客户数 = 最后一个完整月份月末的客户数；单客收入 = 其 MRR ÷ 客户数；留存率 = 最近 12 个完整月合计的留存 ÷ 期初；期数 = 12 × 年数。提高的是年留存率，即月留存率 ^ 12；月折现率 =（1 + 年折现率）^（1 ÷ 12）− 1。",
    source: "只用您自己的数字计算，不含新客户。公开说法仅作引用，并未参与计算。",
    needs: subscriptionNeeds,
    settings: {
      uplift: {
        label: "多留住",
        about: "一年的留存率要提高多少，含义见“提高方式”，省略时为 0.05。",
      },
      kind: {
        label: "提高方式",
        about:
          "points 百分点（默认）：80% 到 85%。relative 按比例：80% 到 84%。churn 流失率降低这一比例：80% 到 81%。",
      },
      years,
      margin,
      discount: discountPerYear,
      to,
      grace,
    },
    columns: {
      scenario: "情景",
      retention: "年留存率",
      customersAtEnd: "期末客户数",
      revenue: "收入",
      profit: "利润",
      customers: "当前客户数",
      arpa: "单客 MRR",
    },
    answers: {
      gain: "{customers} 位客户平均每月付 {arpa}，一年后有 {retention} 留下。如果提高到 {better}，{years} 年内可多带来 {gain}：从 {today} 增加到 {revenue}（多 {share}）。",
      profit: "利润可增加 {profitGain}，即 {profitShare}。",
      full: "所看的月份中，{customers} 位客户无一流失，因此提高留存率不会带来更多。",
      claim:
        "公开说法，仅作引用，并非根据您的数据计算：留存率提高 5%，利润增长 25% 至 95%（Reichheld，贝恩公司）。",
    },
  },
};
