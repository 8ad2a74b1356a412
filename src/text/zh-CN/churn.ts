import type {
  churnAnalyses as analyses,
  churnOnlyInPane as onlyInPane,
  churnMetrics as metrics,
} from "../../core/churn";
import type { AnalysisTextsOf, MetricTextsOf } from "../translation";
import { benchmarkSentences, benchmarkSetting } from "./beside-benchmark";
import { periodSentences, periodSettings } from "./periods";
import { ratesFromCounts } from "./rates-from-counts";

const rateOfPeriod = { label: "每期流失率", about: "一个期间的流失率，0 到 1。" };
const level = { label: "置信水平", about: "0 与 1 之间，省略时为 0.95。" };

export const churnMetrics: MetricTextsOf<typeof metrics> = {
  CHURN_RATE: {
    about: "一个期间内流失客户的占比。“方法”决定以哪些客户为基数。",
    formula:
      "start：流失 ÷ 期初。plusnew：流失 ÷（期初 + 新增）。average：流失 ÷（（期初 + 期末）÷ 2），期末 = 期初 + 新增 − 流失。acquired：流失 ÷ 新增。",
    source:
      "start：通行的定义。plusnew：Stripe Billing 报表的口径。average：以期初与期末的平均数为基数。acquired：营销中的一种算法，不是占比，可能大于 1。",
    params: {
      lost: { label: "流失客户数", about: "期间内流失的客户数。" },
      start: { label: "期初客户数", about: "期间开始时的客户数。" },
      joined: { label: "新增客户数", about: "期间内新增的客户数，省略时为 0。" },
      method: {
        label: "方法",
        about: "计算基数：start 期初（默认）、plusnew 期初加新增、average 平均、acquired 新增。",
      },
    },
  },
  CHURN_ANNUALIZE: {
    about: "把较短期间的流失率按复利方式折算成年流失率：已经流失的客户不会再流失一次。",
    formula: "1 −（1 − 流失率）^ 每年期数",
    source: "生存概率的复利形式；直接把月流失率乘以 12 会高估。",
    params: {
      rate: rateOfPeriod,
      periodsPerYear: { label: "每年期数", about: "一年有几期：按月为 12（默认），按季度为 4。" },
    },
  },
  CHURN_PERIODRATE: {
    about:
      "把一种期间的流失率按复利方式换算成另一种期间的流失率：由月流失率得到年流失率，或反过来。",
    formula:
      "1 −（1 − 流失率）^（目标期间天数 ÷ 原期间天数）。天数：day 1，week 7，month 365.25/12，quarter 365.25/4，year 365.25。",
    source: "生存概率的复利形式，假定每天的流失率相同；各期间取平均长度。",
    params: {
      rate: { label: "流失率", about: "原期间的流失率，0 到 1。" },
      from: {
        label: "原期间",
        about: "流失率所属的期间：day 日、week 周、month 月、quarter 季度或 year 年。",
      },
      to: {
        label: "目标期间",
        about: "要换算成的期间：day 日、week 周、month 月、quarter 季度或 year 年。",
      },
    },
  },
  CHURN_LIFETIME: {
    about: "流失率保持不变时，客户平均会停留多少个期间。",
    formula: "1 ÷ 流失率，单位为流失率所属的期间",
    source: "几何分布的均值，客户离开的那个期间也计算在内。",
    params: { rate: rateOfPeriod },
  },
  CHURN_HALFLIFE: {
    about: "流失率保持不变时，多少个期间后会流失一半客户。",
    formula: "ln 0.5 ÷ ln（1 − 流失率），单位为流失率所属的期间",
    source: "指数衰减的中位数。比 LIFETIME 短，因为少数客户会停留很久。",
    params: { rate: rateOfPeriod },
  },
  CHURN_PROJECT: {
    about: "如果流失率保持不变，今后每个期间结束时会有多少客户。",
    formula:
      "客户数(0) = 期初客户数；客户数(t) = 客户数(t − 1) ×（1 − 流失率）+ 每期新增，t 从 1 到期数。某期间新增的客户从下一期间起才可能流失。结果不取整。",
    source: "带固定新增的几何衰减。新增与流失相等时客户数趋于稳定：每期新增 ÷ 流失率。",
    params: {
      start: { label: "期初客户数", about: "现有客户数，即第一个期间开始之前的客户数。" },
      rate: rateOfPeriod,
      periods: { label: "期数", about: "向后推算多少个期间，1 到 1,000。" },
      joinedPerPeriod: { label: "每期新增", about: "每个期间新增的客户数，省略时为 0。" },
    },
  },
  CHURN_CONFIDENCE: {
    about: "在给定置信水平下，真实流失率所在的区间：下限和上限，左右两格。",
    formula:
      "wilson：（p + z²/2n ± z√（p（1−p）/n + z²/4n²））÷（1 + z²/n）。exact：贝塔分布分位数。wald：p ± z√（p（1−p）/n）。agresti：以（流失 + z²/2）÷（n + z²）为中心的 wald。结果都限制在 0 到 1 之间。",
    source:
      "Wilson (1927), J. Am. Stat. Assoc. 22；Clopper & Pearson (1934), Biometrika 26；Agresti & Coull (1998), Am. Stat. 52。不作连续性校正。",
    params: {
      lost: { label: "流失客户数", about: "期间内流失的客户数。" },
      base: { label: "基数", about: "用来计算比例的客户数，通常是期初客户数。" },
      level,
      method: {
        label: "方法",
        about: "wilson（默认）、exact 精确法（Clopper-Pearson）、wald 或 agresti。",
      },
    },
    results: { low: "下限", high: "上限" },
  },
  CHURN_COMPARE: {
    about:
      "两个流失率是否真的不同：差值、差值的下限和上限、p 值，以及结论 higher（较高）、lower（较低）或 no clear difference（无显著差异），左右五格。",
    formula:
      "差值 = 流失 1 ÷ 基数 1 − 流失 2 ÷ 基数 2。下限和上限：由两个 Wilson 区间合成的得分区间。p：双侧，z = 差值 ÷ √（p（1−p）（1/基数 1 + 1/基数 2）），p =（流失 1 + 流失 2）÷（基数 1 + 基数 2）；两组都无人流失或都全部流失时，p 值为 1。p 值 < 1 − 置信水平时结论为 higher 或 lower。",
    source:
      "区间：Newcombe (1998), Stat. Med. 17，方法 10。合并方差的两比例 z 检验，不作连续性校正。",
    params: {
      lost1: { label: "流失客户数1", about: "第一组或第一个期间流失的客户数。" },
      base1: { label: "基数1", about: "计算第一个比例所用的客户数，通常是期初客户数。" },
      lost2: { label: "流失客户数2", about: "第二组或第二个期间流失的客户数。" },
      base2: { label: "基数2", about: "计算第二个比例所用的客户数。" },
      level,
    },
    results: { difference: "差值", low: "差值下限", high: "差值上限", p: "p 值", verdict: "结论" },
  },
  CHURN_DIRECTION: {
    about:
      "各期流失率是否在朝一个方向变化：每期斜率、p 值，以及结论 improving（改善）、worsening（恶化）或 flat（持平），左右三格。",
    formula:
      "以 1、2、3……为横轴对流失率作最小二乘直线；p：斜率的双侧 t 检验，自由度 n − 2。p < 1 − 置信水平时结论为 improving（下降）或 worsening（上升），否则为 flat。空白表示该期没有流失率：不参与计算，其后各期的位置不变。",
    source: "普通最小二乘法，各期权重相同。",
    params: {
      rates: { label: "流失率", about: "各期流失率，0 到 1，每期一个，最早的在前，至少三个。" },
      level,
    },
    results: { slope: "每期变化", p: "p 值", verdict: "结论" },
  },
};

const asOf = {
  label: "统计截止日",
  about: "只统计到这一天，之后的行不计入。省略时取数据中最晚的日期。",
};
const threshold = {
  label: "流失阈值（沉默天数）",
  about: "沉默超过这么多天的客户算作流失。省略时为 90。",
};

export const churnAnalyses: AnalysisTextsOf<typeof analyses & typeof onlyInPane> = {
  CHURN_ROLLFORWARD: {
    title: "客户变动表",
    question: "我们流失了多少客户？",
    about:
      "只凭订单记录，列出每个期间的期初、新增、回流、流失和期末客户数。沉默天数超过阈值的客户算作流失，各列数字始终平衡。",
    formula:
      "期末 = 期初 + 新增 + 回流 − 流失 − 新增后流失；流失率 = 流失 ÷ 期初。期初和期末分别是期间开始前一晚和最后一晚的活跃客户数。任务窗格另给出下限和上限（流失率的 95% Wilson 区间）以及较上期：与上一期间相比，用两比例检验（期望频数小于 5 时用 Fisher 精确检验），从首笔订单后满一个阈值的期间算起。",
    source: "自定规则：只看期间前一晚和最后一晚两个时点，期间内离开又回来的客户不算变动。",
    needs: {
      customer: { label: "客户", about: "每笔订单的客户。" },
      date: { label: "订单日期", about: "每笔订单的日期。" },
    },
    settings: {
      threshold,
      ...periodSettings,
      asOf,
      benchmark: benchmarkSetting,
    },
    columns: {
      period: "期间",
      opening: "期初",
      joined: "新增",
      reactivated: "回流",
      churned: "流失",
      joinedAndLapsed: "新增后流失",
      closing: "期末",
      churnRate: "流失率",
      retentionRate: "留存率",
      low: "下限",
      high: "上限",
      change: "较上期",
    },
    answers: {
      rate: "{period} 期初的 {opening} 位客户中流失了 {lost} 位，流失率 {rate}（95% 置信区间 {low} 至 {high}）。",
      ...periodSentences,
      ...benchmarkSentences,
      none: "还没有已结束且期初有客户的期间，因此暂无流失率。",
    },
  },
  CHURN_STATUS: {
    title: "客户状态",
    question: "哪些客户很久没有下单了？",
    about:
      "每位客户一行：首单和最近一单、沉默天数，以及在统计截止日属于新客户、活跃、有流失风险还是已流失。",
    formula:
      "已流失：沉默天数 > 阈值。有流失风险：沉默天数 ≥ 阈值的三分之二。新客户：首单距统计截止日不超过 30 天。其余为活跃。流失日 = 最近一单 + 阈值 + 1 天。",
    source: "自定规则：沉默天数严格超过阈值才算流失；到阈值的三分之二时就该主动联系。",
    needs: {
      customer: { label: "客户", about: "每笔订单的客户。" },
      date: { label: "订单日期", about: "每笔订单的日期。" },
    },
    settings: { asOf, threshold },
    columns: {
      customer: "客户",
      first: "首单",
      last: "最近一单",
      orders: "订单数",
      silentDays: "沉默天数",
      status: "状态",
      lapsedOn: "流失日",
    },
    answers: {
      atOnce:
        "{customers} 位客户中，{lapsed} 位已流失：阈值为 0 天时，统计截止日当天没有下单即为流失。",
      counts:
        "{customers} 位客户中，{lapsed} 位沉默超过 {threshold} 天、已流失，另有 {atRisk} 位有流失风险。",
      lapsedOnly:
        "{customers} 位客户中，{lapsed} 位沉默超过 {threshold} 天、已流失，其余客户均无流失风险。",
      riskOnly:
        "{customers} 位客户中，没有人沉默超过 {threshold} 天而流失，但有 {atRisk} 位有流失风险。",
      neither: "{customers} 位客户中，没有人沉默超过 {threshold} 天而流失，也没有人有流失风险。",
    },
  },
  CHURN_RATES_FROM_COUNTS: ratesFromCounts,
};
