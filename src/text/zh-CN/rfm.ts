import type { rfmAnalyses as analyses, rfmMetrics as metrics } from "../../core/rfm";
import type { AnalysisTextsOf, MetricTextsOf } from "../translation";

const bins = { label: "分档数", about: "分成几档，也就是最高分：2 到 9，省略时为 5。" };
const language = { label: "语言", about: "分群名称的语言：en（默认）、zh-CN 或 zh-TW。" };

export const rfmMetrics: MetricTextsOf<typeof metrics> = {
  CHURN_SCORE: {
    about: "每个数值在全体中的得分，从 1 到分档数。空白单元格没有得分。",
    formula:
      "share：1 + ⌊分档数 × 比它差的个数 ÷ n⌋，相同的不算差。quantile：1 + 低于该值的分位点个数（同 PERCENTILE.INC）。rank：先排名次，再按 quantile 分档；数值相同时，位置靠上的名次较低。",
    source: "自定规则（share）：数值相同得分就相同，与行的先后无关。",
    params: {
      values: { label: "数值", about: "要打分的数值。" },
      bins,
      higherIsBetter: {
        label: "越大越好",
        about: "数值越小越好时填 FALSE，例如距上次下单的天数。省略时为 TRUE。",
      },
      rule: { label: "打分规则", about: "share 占比（默认）、quantile 分位数或 rank 排名。" },
    },
  },
  CHURN_SEGMENT: {
    about: "由三个 1 到 5 的分数得出每位客户的分群：“冠军”“有流失风险”等共 11 类。",
    formula: "125 个 RFM 编码，每个编码恰好属于 11 个分群之一。",
    source: "自定规则：125 个编码全部覆盖且互不重叠，对照表见函数参考。",
    params: {
      r: { label: "最近购买得分", about: "最近一次购买（R）的得分，1 到 5，5 为最近。" },
      f: { label: "购买频次得分", about: "购买频次（F）的得分，1 到 5。" },
      m: { label: "消费金额得分", about: "消费金额（M）的得分，1 到 5。" },
      language,
    },
  },
  CHURN_CUTS: {
    about: "SCORE 各档得分之间的分界点，从小到大。数值得 1 分，每高于一个分界点再加 1 分。",
    formula:
      "share：第 ⌈i n ÷ 分档数⌉ 小的值，i 从 1 到分档数 − 1。quantile：i ÷ 分档数处的 PERCENTILE.INC。rank：名次不超过 1 +（n − 1）i ÷ 分档数的最后一个值，与它相等的值可能得到两种分数。数值越小越好时，请用相反数：CUTS(-数值)。",
    source: "自定规则：即 SCORE 与 RFM 各规则的分界，每个得分都可以手工核对。",
    params: {
      values: { label: "数值", about: "要打分的数值。" },
      bins,
      rule: { label: "打分规则", about: "share 占比（默认）、quantile 分位数或 rank 排名。" },
    },
  },
};

export const rfmAnalyses: AnalysisTextsOf<typeof analyses> = {
  CHURN_RFM: {
    title: "RFM 客户分群",
    question: "哪些客户最重要，其中哪些正在流失？",
    about:
      "按最近一次购买、购买频次和消费金额，与其他客户相比，给每位客户打分并归入分群。退款只影响消费金额；没有任何购买的客户不列入。",
    formula:
      "距上次购买天数 = 统计截止日 − 最近购买日；购买频次 = 有购买的天数（或行数）；消费金额 = 金额合计。share：得分 = 1 + ⌊分档数 × 比他差的客户数 ÷ 客户数⌋，相同的不算差。编码 = 100 R + 10 F + M。分档数不是 5 时，先按 1 + 4（得分 − 1）÷（分档数 − 1）四舍五入换算到 1 至 5，再归入分群。",
    source: "自定规则：按“比他差的客户占比”打分，因此并列者得分相同，与行的先后无关。",
    needs: {
      customer: { label: "客户", about: "每笔订单的客户。" },
      date: { label: "订单日期", about: "每笔订单的日期。" },
      amount: { label: "金额", about: "每笔订单的金额，退款为负数。" },
    },
    settings: {
      asOf: {
        label: "统计截止日",
        about: "只统计到这一天，之后的行不计入。省略时取数据中最晚的日期。",
      },
      bins,
      rule: {
        label: "打分规则",
        about:
          "share 占比（默认）、quantile 分位数（同 PERCENTILE.INC）或 rank 排名（并列时按客户先后）。",
      },
      frequency: { label: "频次的算法", about: "days 有购买的天数（默认）或 rows 订单行数。" },
      moves: {
        label: "分群的编码",
        about: "您改归其他分群的编码，按 1 到 5 的得分。",
      },
      language,
    },
    columns: {
      customer: "客户",
      last: "最近购买日",
      recency: "距上次购买天数",
      frequency: "购买频次",
      monetary: "消费金额",
      r: "R",
      f: "F",
      m: "M",
      code: "编码",
      segment: "分群",
    },
    answers: {
      endangered:
        "{customers} 位客户中有 {endangered} 位属于“有流失风险”或“不能失去”，贡献了 {share} 的消费金额。",
      endangeredCount: "{customers} 位客户中有 {endangered} 位属于“有流失风险”或“不能失去”。",
      safe: "{customers} 位客户中，没有人属于“有流失风险”或“不能失去”。",
      above: "{score} 分：大于 {cut}",
      below: "{score} 分：小于 {cut}",
      upTo: "{score} 分：不超过 {cut}",
      others: "{score} 分：其余",
      tied: "恰好等于分界点的值按客户顺序区分",
      relative:
        "得分是这些客户之间的相对排名：此处 R 得 {score} 分的客户，最长已有 {silent} 天没有购买。",
      relativeChampions:
        "得分是这些客户之间的相对排名：此处的“冠军”客户，最长已有 {silent} 天没有购买。",
      alike: "{customers} 位客户的得分全部相同，这些数据无法把他们区分开。",
    },
  },
};
