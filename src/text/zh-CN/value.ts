import type { valueOnlyInPane as analyses, valueMetrics as metrics } from "../../core/value";
import type { AnalysisTextsOf, MetricTextsOf } from "../translation";

const arpa = { label: "单客收入", about: "每位客户每期的平均收入（ARPA）。" };
const margin = { label: "利润率", about: "收入中利润的比例，0 到 1，省略时为 1。" };
const churn = { label: "流失率", about: "每期流失率，0 到 1，期间须与收入一致。" };
const retention = { label: "留存率", about: "每期留住的客户比例，0 到 1。" };

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
    about: "合约制客户的生命周期价值：一位客户未来的全部利润，折现到今天。",
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
  CHURN_KEEPMORE: {
    title: "多留住一些客户",
    question: "如果多留住 5% 的客户，会怎样？",
    about:
      "用您自己的数字看留存率提高能带来多少：上一个完整月末的客户数、他们的付费，以及一年后有多少人留下；现状与提高之后对照。",
    formula:
      "按月计算的 WHATIF 表格：客户数 = 上一个完整月末的客户数；单客收入 = 其 MRR ÷ 客户数；留存率 = 最近 12 个完整月合计的留存 ÷ 期初；期数 = 12 × 年数。提高的是年留存率，即月留存率 ^ 12；月折现率 =（1 + 年折现率）^（1 ÷ 12）− 1。",
    source: "只用您自己的数字计算，不含新客户。公开说法仅作引用，并未参与计算。",
    needs: {
      customer: { label: "客户", about: "每笔订阅的客户。" },
      start: { label: "开始日期", about: "每笔订阅的第一天。" },
      end: { label: "结束日期", about: "不再订阅的第一天；空白表示仍在订阅。" },
      amount: { label: "每月金额", about: "每笔订阅的每月金额；合计不大于 0 的不算客户。" },
    },
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
      years: { label: "向前看几年", about: "向前看的年数，省略时为 5。" },
      margin,
      discount: { label: "年折现率", about: "每年折现率，0 到 1，只用于利润，省略时为 0。" },
      to: { label: "截止日", about: "最后一天，省略时取数据中最晚的日期。" },
      grace: {
        label: "宽限天数",
        about: "两段订阅之间的间隔不超过这么多天，视为没有中断。省略时为 1。",
      },
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
