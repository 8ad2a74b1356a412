import type {
  retentionAnalyses as analyses,
  retentionOnlyInPane as onlyInPane,
  retentionMetrics as metrics,
} from "../../core/retention";
import type { AnalysisTextsOf, MetricTextsOf } from "../translation";
import { benchmarkSentences, benchmarkSetting } from "./beside-benchmark";
import { periodSentences, periodSettings } from "./periods";

const cohortNeeds = {
  customer: { label: "客户", about: "每笔订单的客户。" },
  date: { label: "订单日期", about: "每笔订单的日期。" },
  amount: {
    label: "金额",
    about: "每笔订单的金额，退款为负数。只有与收入有关的指标才需要。金额空白或无法读取的行不计入。",
  },
};
const asOf = {
  label: "统计截止日",
  about: "只统计到这一天，之后的行不计入。省略时取数据中最晚的日期。",
};
const cohortSettings = {
  ...periodSettings,
  measure: {
    label: "指标",
    about:
      "customers 客户数、retention 留存率（默认）、churn 流失率、revenue 收入、revenueretention 收入留存率或 cumulative 人均累计收入。",
  },
  mode: {
    label: "怎样算复购",
    about: "on 当期购买（默认）、after 当期或以后购买、previous 与上一期相比。",
  },
  asOf,
};

export const retentionMetrics: MetricTextsOf<typeof metrics> = {
  CHURN_RETENTION: {
    about: "期初客户中到期末仍在的比例，不计期间内新增的客户。",
    formula: "（期末 − 新增）÷ 期初",
    source:
      "按人数计算的通行留存率。只有期间内没有新增客户又流失时，才等于 1 − RATE；有老客户回流时可能大于 1。",
    params: {
      start: { label: "期初客户数", about: "期间开始时的客户数。" },
      end: { label: "期末客户数", about: "期间结束时的客户数。" },
      joined: { label: "新增客户数", about: "期间内新增的客户数，省略时为 0。" },
    },
  },
  CHURN_RENEWAL: {
    about: "一个期间内到期的合同中续约的比例，可按份数或按金额计算。",
    formula: "续约 ÷ 到期",
    source: "通行的续约率，按到期日计算。按金额计算时，若续约价格更高，可能大于 1。",
    params: {
      renewed: { label: "续约", about: "到期合同中续约的份数或金额。" },
      due: { label: "到期", about: "期间内到期合同的份数或金额。" },
    },
  },
};

export const retentionAnalyses: AnalysisTextsOf<typeof analyses & typeof onlyInPane> = {
  CHURN_RETENTION_BY_PERIOD: {
    title: "各期留存率",
    question: "我们留住了多少客户？",
    about: "每个期间开始时活跃的客户，到期末还有多少仍然活跃，并给出真实留存率所在的区间。",
    formula:
      "留存率 = 留存 ÷ 期初。下限和上限：该比例在所选置信水平下的 Wilson 区间。较上期：与上一期间相比，用两比例检验（期望频数小于 5 时用 Fisher 精确检验），从首笔订单后满一个阈值的期间算起。",
    source:
      "自定规则：沿用客户变动表中留存的客户。区间：Wilson (1927), J. Am. Stat. Assoc. 22，不作连续性校正。",
    needs: {
      customer: { label: "客户", about: "每笔订单的客户。" },
      date: { label: "订单日期", about: "每笔订单的日期。" },
    },
    settings: {
      threshold: {
        label: "流失阈值（沉默天数）",
        about: "沉默超过这么多天的客户算作流失。省略时为 90。",
      },
      ...periodSettings,
      asOf,
      level: { label: "置信水平", about: "0 与 1 之间，省略时为 0.95。" },
      benchmark: benchmarkSetting,
    },
    columns: {
      period: "期间",
      opening: "期初",
      retained: "留存",
      retentionRate: "留存率",
      low: "下限",
      high: "上限",
      lost: "流失",
      change: "较上期",
    },
    answers: {
      rate: "{period} 期初的 {opening} 位客户中留住了 {retained} 位，留存率 {rate}（{level} 置信区间 {low} 至 {high}）。",
      ...periodSentences,
      ...benchmarkSentences,
      none: "还没有已结束且期初有客户的期间，因此暂无留存率。",
    },
  },
  CHURN_COHORT: {
    title: "同期群",
    question: "新客户是否比老客户留得更久？",
    about:
      "按首次购买所在的期间把客户分群，看此后每一期有多少人再次购买、花了多少钱。尚未到来的期间留空。",
    formula:
      "retention = 首购后第 k 期有购买的客户 ÷ 人数；churn = 1 − retention；revenue = 第 k 期的金额；revenueretention = 第 k 期收入 ÷ 第 0 期收入；cumulative = 第 0 至 k 期收入 ÷ 人数。on：在第 k 期；after：在第 k 期或以后；previous：第 k 期的客户（或收入）÷ 第 k − 1 期的，k = 0 时为 1。分母为 0 或为负时没有比率。退款（负金额）不算购买，首购之前的退款计入第 0 期；从未购买的客户不属于任何群。",
    source:
      "通行做法：经典留存率；以后的购买也计入时，即滚动留存率。统计截止日所在的期间按目前为止的数据计入。",
    needs: cohortNeeds,
    settings: cohortSettings,
    columns: { cohort: "首购期间", size: "人数" },
    answers: {
      back: "{customers} 位客户中，{rate} 在首次购买的{next}再次购买（95% 置信区间 {low} 至 {high}）。",
      backLater:
        "{customers} 位客户中，{rate} 在首次购买的{next}或以后再次购买（95% 置信区间 {low} 至 {high}）。",
      gone: "{customers} 位客户中，{rate} 在首次购买的{next}没有购买（95% 置信区间 {low} 至 {high}）。",
      goneForGood:
        "{customers} 位客户中，{rate} 从首次购买的{next}起再未购买（95% 置信区间 {low} 至 {high}）。",
      differ: "最近 {newest} 个群为 {newer}，较早的群为 {older}：差异超出了随机波动的范围。",
      alone: "目前只有一个同期群走完了这一期，无法比较新老客户。",
      single:
        "所有客户的首次购买都在 {cohort}，没有更晚加入的客户可供比较。这份数据是否只截取了完整名单的一部分？",
      alike: "最近 {newest} 个群为 {newer}，较早的群为 {older}：差异可能只是随机波动。",
      revenue: "首次购买的{next}，收入是首期的 {rate}。",
      revenueOfEach: "以中位数计，各群在首次购买的{next}的收入是其首期的 {rate}。",
      spent: "每位客户首期带来 {first}，连同{next}共 {money}。",
      running: "{running} 的数据不完整：每行的最后一个数字还会变化，此处未计入。",
      none: "还没有哪一群走完首期之后的下一期，因此暂时无法说明客户的复购情况。",
    },
  },
  CHURN_CURVE: {
    title: "同期群曲线",
    question: "客户会持续复购多久？",
    about:
      "各同期群按期龄的平均：首次购买之后第 0、1、2……期的情况。每个期龄只平均已经走到该期的群。",
    formula:
      "对已走到第 k 期的各群：COHORT 的分子之和 ÷ 分母之和，分母不大于 0 的群不计入。retention = 第 k 期有购买的客户 ÷ 人数；revenueretention = 第 k 期收入 ÷ 第 0 期收入；cumulative = 第 0 至 k 期收入 ÷ 人数。customers 和 revenue：有客户的各群的平均值。下限和上限：客户占比的 Wilson 区间（95%）。",
    source:
      "通行的加权平均：没有人复购的群也计入，尚未走到该期的群不计入。统计截止日所在的期间按目前为止的数据计入。",
    needs: cohortNeeds,
    settings: cohortSettings,
    columns: { age: "期龄", average: "平均", customers: "客户数", low: "下限", high: "上限" },
    answers: {
      average: "首次购买的{next}，{measure}为 {rate}。这是所有已走到该期的群的平均值。",
      averages:
        "首次购买的{next}，{measure}为 {rate}；首期之后第 {ages} 期为 {later}。这些是所有已走到该期的群的平均值。",
      running: "最后一期的数据不完整，按目前为止的数据计入。",
      none: "还没有哪一群走到首期之后的下一期。",
    },
  },
  CHURN_BUYERS_BY_PERIOD: {
    title: "各期购买客户",
    question: "每一期是谁在购买：新客户还是老客户？",
    about:
      "每一期购买的客户：首次购买、连续购买（上期也买了）或隔期回来购买；以及上期购买、本期没有购买的客户。",
    formula:
      "购买客户 = 首次 + 连续 + 回来；未再购买 = 上期购买客户 − 连续；流失率 = 未再购买 ÷ 上期购买客户。退款（负金额）不算购买，但计入收入；首购之前的退款计入首购所在的期间。从未购买的客户不计入。",
    source: "自定规则：每一期单独判断，不设阈值。购买间隔长于一期的客户会先算流失、再算回来。",
    needs: cohortNeeds,
    settings: { ...periodSettings, asOf },
    columns: {
      period: "期间",
      buyers: "购买客户",
      joined: "首次",
      repeating: "连续",
      returning: "回来",
      lost: "未再购买",
      churnRate: "流失率",
      revenue: "收入",
      revenueOfNew: "新客户收入",
    },
    answers: {
      buyers:
        "{period} 有 {buyers} 位客户购买：{joined} 位首次购买，{repeating} 位上期也购买，{returning} 位隔期回来购买。",
      lost: "上期购买的 {before} 位客户中，{lost} 位本期没有购买，占 {rate}（95% 置信区间 {low} 至 {high}）。",
      running: periodSentences.running,
      none: "还没有已结束的期间。",
    },
  },
  CHURN_PURCHASE_GAPS: {
    title: "购买间隔",
    question: "客户通常隔多久再次购买？",
    about:
      "客户两次购买之间相隔多少天，又有多少客户会再次购买：既看全部购买，也分别看第 1 次到第 2 次、第 2 次到第 3 次等。由此可知多久不买仍属正常。",
    formula:
      "间隔：从有购买的一天到该客户下一个购买日的天数。复购率 = 再次购买 ÷ 客户数。百分位数与 PERCENTILE.INC 相同：90% 的间隔不长于“90% 不超过”一列的天数。退款（负金额）不算购买。尚未结束的间隔不计入。",
    source:
      "自定规则：所有间隔同等计算，因此购买频繁的客户权重更大。百分位数：Hyndman & Fan (1996), The American Statistician 50，第 7 型。",
    needs: cohortNeeds,
    settings: { asOf },
    columns: {
      step: "第几次购买",
      customers: "客户数",
      again: "再次购买",
      repeatRate: "复购率",
      waits: "间隔数",
      mean: "平均天数",
      p25: "25% 不超过",
      p50: "50% 不超过",
      p75: "75% 不超过",
      p80: "80% 不超过",
      p90: "90% 不超过",
      p95: "95% 不超过",
    },
    answers: {
      waits: "一半的购买间隔不超过 {half} 天，九成不超过 {most} 天。",
      again: "{customers} 位客户中有 {again} 位购买过不止一次，占 {rate}。",
      threshold: "沉默超过 {threshold} 天，就比九成的间隔都长，可作为判定流失的阈值。",
      none: "没有客户在两个不同的日子购买，因此没有间隔可算。",
    },
  },
};
