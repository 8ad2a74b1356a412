import type { AnalysisTexts, MetricTexts } from "../translation";

const bins = { label: "分数档数", about: "最高分，2 到 9，省略时为 5。" };
const language = { label: "语言", about: "名称所用的语言：en（默认）、zh-CN 或 zh-TW。" };

export const rfmMetrics: Pick<MetricTexts, "CHURN_SCORE" | "CHURN_SEGMENT"> = {
  CHURN_SCORE: {
    about: "每个数值在全体中的得分，从 1 到档数。空白单元格没有得分。",
    formula:
      "share：1 + ⌊档数 × 明显更差的个数 ÷ n⌋。quantile：1 + 低于该值的分位点个数（同 PERCENTILE.INC）。rank：对名次同样处理，数值相同时靠上的名次较低。",
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
    about: "由三个 1 到 5 的分数得出每位客户的分群：冠军客户、有流失风险等共 11 类。",
    formula: "125 个 RFM 编码，每个编码恰好属于 11 个分群之一。",
    params: {
      r: { label: "近度得分", about: "最近一次购买（R）的得分，1 到 5，5 为最近。" },
      f: { label: "频度得分", about: "购买频率（F）的得分，1 到 5。" },
      m: { label: "金额得分", about: "消费金额（M）的得分，1 到 5。" },
      language,
    },
  },
};

export const rfmAnalyses: Pick<AnalysisTexts, "CHURN_RFM"> = {
  CHURN_RFM: {
    title: "RFM 客户分群",
    question: "哪些客户最重要，其中哪些正在流失？",
    about:
      "按最近一次购买、购买频率和消费金额给每位客户打分并归入分群。退款只影响金额；没有任何购买的客户不列入。",
    formula:
      "近度 = 截止日 − 最近购买日；频度 = 有购买的天数（或行数）；金额 = 金额合计。share：得分 = 1 + ⌊档数 × 明显更差的客户数 ÷ 客户数⌋。编码 = 100 R + 10 F + M。档数不是 5 时，先按 1 + 4（得分 − 1）÷（档数 − 1）四舍五入换算到 1 至 5 再归入分群。",
    needs: { customer: "客户", date: "订单日期", amount: "金额" },
    settings: {
      asOf: { label: "截止日", about: "评估日期，之后的行不计入。省略时取数据中的最晚日期。" },
      bins,
      rule: {
        label: "打分规则",
        about:
          "share 占比（默认）、quantile 分位数（同 PERCENTILE.INC）或 rank 排名（并列时按客户）。",
      },
      frequency: { label: "频度的算法", about: "days 有购买的天数（默认）或 rows 行数。" },
      language,
    },
    columns: {
      customer: "客户",
      last: "最近购买",
      recency: "近度（天）",
      frequency: "频度",
      monetary: "金额",
      r: "R",
      f: "F",
      m: "M",
      code: "编码",
      segment: "分群",
    },
    answers: {
      endangered:
        "{customers} 位客户中有 {endangered} 位属于“有流失风险”或“不能失去”，他们贡献了 {share} 的金额。",
      endangeredCount: "{customers} 位客户中有 {endangered} 位属于“有流失风险”或“不能失去”。",
      alike: "{customers} 位客户得分全部相同，这些数据无法把他们区分开。",
    },
  },
};
