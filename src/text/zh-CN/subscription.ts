import type {
  subscriptionAnalyses as analyses,
  subscriptionOnlyInPane as onlyInPane,
} from "../../core/subscription";
import type { AnalysisTextsOf } from "../translation";
import { benchmarkSentences, benchmarkSetting } from "./beside-benchmark";
import { periodSentences, periodSettings } from "./periods";

const needs = {
  customer: { label: "客户", about: "每份订阅的客户。" },
  start: { label: "开始日期", about: "每份订阅的第一天。" },
  end: { label: "结束日期", about: "不再订阅的第一天；空白表示仍在订阅。" },
};
const from = { label: "起始日", about: "首个期间中的任意一天，省略时取数据中最早的开始日期。" };
const to = { label: "截止日", about: "最后一天，省略时取数据中最晚的日期。" };
const grace = {
  label: "宽限天数",
  about: "两段订阅之间的间隔不超过这么多天，视为没有中断。省略时为 1。",
};
const reconciling = {
  from: { label: "起始日", about: "期间的第一天。" },
  to: { label: "截止日", about: "期间的最后一天。" },
  grace,
};

export const subscriptionAnalyses: AnalysisTextsOf<typeof analyses & typeof onlyInPane> = {
  CHURN_MOVEMENTS: {
    title: "订阅客户变动表",
    question: "订阅客户新增多少、流失多少，收入怎样变化？",
    about:
      "列出每个期间的期初、新增、回流、流失和期末客户数；有金额时，还列出月度经常性收入（MRR）从期初到期末的变化。各列数字始终平衡。",
    formula:
      "期末 = 期初 + 新增 + 回流 − 流失 − 新增后流失；流失率 = 流失 ÷ 期初。期末 MRR = 期初 + 新增 + 回流 + 增购 − 减购 − 流失。GRR =（期初 − 减购 − 流失）÷ 期初；NRR =（期初 + 增购 − 减购 − 流失）÷ 期初。开始日期 ≤ 某日 < 结束日期即为当日客户；有金额时，当日金额合计还须大于 0。每个期间只看开始前一晚和最后一晚。新增：首次开始在本期内，或本期最后一晚在、而之前各期最后一晚都不在。新增后流失：首次开始在本期内，但最后一晚已不在。回流：之前某期最后一晚在，中断后又回来。任务窗格另给出下限和上限（流失率的 95% Wilson 区间）、较上期（与上一期间相比，用两比例检验；期望频数小于 5 时用 Fisher 精确检验），以及速动比率 =（新增 + 回流 + 增购）÷（减购 + 流失 MRR）。",
    source:
      "按期间首尾两个时点计算的变动，与订阅分析工具的报表一致。自定规则：间隔不超过宽限天数视为续订，因为不少导出数据的结束日期是最后一个付费日。",
    needs: {
      ...needs,
      amount: { label: "每月金额", about: "每份订阅每月的金额；合计不大于 0 的不算客户。" },
    },
    settings: { ...periodSettings, from, to, grace, benchmark: benchmarkSetting },
    columns: {
      period: "期间",
      opening: "期初",
      joined: "新增",
      reactivated: "回流",
      churned: "流失",
      joinedAndLeft: "新增后流失",
      closing: "期末",
      churnRate: "流失率",
      retentionRate: "留存率",
      openingAmount: "期初 MRR",
      newAmount: "新增 MRR",
      reactivationAmount: "回流 MRR",
      expansionAmount: "增购 MRR",
      contractionAmount: "减购 MRR",
      churnedAmount: "流失 MRR",
      closingAmount: "期末 MRR",
      grossRetention: "GRR（总收入留存率）",
      netRetention: "NRR（净收入留存率）",
      low: "下限",
      high: "上限",
      change: "较上期",
      quickRatio: "速动比率",
    },
    answers: {
      rate: "{period} 期初的 {opening} 位客户中流失了 {lost} 位，流失率 {rate}（95% 置信区间 {low} 至 {high}）。",
      ...periodSentences,
      ...benchmarkSentences,
      revenue: "期初的经常性收入保住了 {gross}（GRR），计入增购后为 {net}（NRR）。",
      none: "还没有已结束且期初有客户的期间，因此暂无流失率。",
    },
  },
  CHURN_ACTIVE: {
    title: "在订客户数",
    question: "我们有多少订阅客户？",
    about: "每个日期有多少客户处于订阅中；一位客户有多个订阅时只算一次。",
    formula: "开始日期 ≤ 某日 < 结束日期（或没有结束日期）的客户数。开始当天就结束的订阅不计入。",
    source: "通常用 COUNTIFS 按开始和结束日期计数的做法，每位客户只算一次。",
    needs,
    settings: {
      dates: { label: "日期", about: "要统计的各个日期，结果与此区域形状相同。" },
      ...periodSettings,
    },
    columns: { date: "日期", active: "在订客户" },
    answers: {
      active: "{date} 有 {active} 位客户处于订阅中。",
      none: "没有可统计的日期。",
    },
  },
  CHURN_RECONCILE: {
    title: "同一批客户的七种流失率",
    question: "为什么两份报表的流失率不一样？",
    about: "同一批客户按各种常见口径计算的流失率或留存率：用什么除以什么，谁这样算。",
    formula:
      "流失：期初客户中最后一晚已不在的，加上新增后流失的。新增：首次开始在本期内的全部客户。start：流失 ÷ 期初。starters only：期初客户中流失的 ÷ 期初。plusnew：流失 ÷（期初 + 新增）。average：流失 ÷ 期初与期末的平均。acquired：流失 ÷ 新增。CRR by count：（期末 − 新增）÷ 期初。CRR by identity：期初客户中仍在的 ÷ 期初。以前来过、本期回流的客户只计入期末。",
    source:
      "Stripe、Recurly、Baremetrics、ProfitWell 公开说明的口径，以及有关流失率和留存率的文章中的公式。间隔不超过一天视为续订。",
    needs,
    settings: reconciling,
    columns: {
      convention: "口径",
      numerator: "分子",
      denominator: "分母",
      rate: "比率",
      users: "谁这样算",
    },
    answers: {
      rates:
        "{from} 至 {to}，期初客户流失了 {starters}。计入新增后流失的客户为 {start}，以期初加新增为分母是 {plusnew}，以平均客户数为分母是 {average}。期初客户留下了 {kept}；按“期末减新增”计算为 {count}。",
      none: "{from} 前一晚没有客户，因此没有以期初客户为分母的比率。",
    },
  },
  CHURN_RECONCILE_CUSTOMERS: {
    title: "比率背后的客户",
    question: "流失率之差出在哪些客户身上？",
    about:
      "本期出现过的每位客户：结果如何，在各个分子和分母中怎样计数。每列合计就是口径表中的数字。",
    formula:
      "留下和流失：期间开始前一晚在。新增：首次开始在本期内。回流：以前来过，但期间开始前一晚不在。每种口径都是一列除以另一列。start：全部流失 ÷ 期初。starters only：期初流失 ÷ 期初。plusnew：全部流失 ÷ 期初加新增。average：全部流失 ÷ 平均。acquired：全部流失 ÷ 新增。CRR by count：期末减新增 ÷ 期初。CRR by identity：期初留下 ÷ 期初。",
    source: "自定规则：每种口径都是同样六组客户的加总。",
    needs,
    settings: reconciling,
    columns: {
      customer: "客户",
      group: "结果",
      allLost: "全部流失",
      startersLost: "期初流失",
      startersKept: "期初留下",
      endWithoutNew: "期末减新增",
      atStart: "期初",
      atStartOrNew: "期初加新增",
      average: "平均",
      joined: "新增",
    },
    answers: {
      groups: "{from} 至 {to}，{stayed} 位客户留下，{lost} 位流失，新增 {joined} 位。",
      gone: "新增的客户中有 {gone} 位又离开了：各种流失率的差别主要在于怎样计算这些客户。",
    },
  },
};
