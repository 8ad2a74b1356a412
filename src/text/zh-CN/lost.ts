import type { lostOnlyInPane as analyses } from "../../core/lost";
import type { AnalysisTextsOf } from "../translation";
import { lostBuyers } from "./lost-buyers";

const needs = {
  customer: { label: "客户", about: "每份订阅的客户。" },
  start: { label: "开始日期", about: "每份订阅的第一天。" },
  end: { label: "结束日期", about: "不再订阅的第一天；空白表示仍在订阅。" },
  amount: { label: "每月金额", about: "每份订阅每月的金额；合计不大于 0 的不算客户。" },
  plan: { label: "套餐", about: "每份订阅的套餐。" },
  reason: { label: "原因", about: "订阅结束的原因；仍在订阅的可留空。" },
};
const settings = {
  from: {
    label: "起始日",
    about: "期间的第一天。省略时为到截止日为止的一年，数据不足一年时以数据为准。",
  },
  to: { label: "截止日", about: "期间的最后一天，省略时取最后一个完整月份的月末。" },
  grace: {
    label: "宽限天数",
    about: "两段订阅之间的间隔不超过这么多天，视为没有中断。省略时为 1。",
  },
  renewalDays: {
    label: "续订期限（天）",
    about: "原订阅结束后不超过这么多天又开始新订阅，视为续订。省略时为 30。",
  },
};

export const lostAnalyses: AnalysisTextsOf<typeof analyses> = {
  CHURN_LOST: {
    title: "各种定义下的流失",
    question: "按不同的定义，我们各流失了多少客户？",
    about:
      "期初的客户按每种流失定义各流失多少：有订阅结束、已经没有订阅、没有按时续订，或付的钱比以前少。同时给出各占比的 95% 置信区间和每月损失的金额。",
    formula:
      "基数：期间开始前一晚的客户。有订阅结束：本期内有一份订阅结束，不论之后如何。已取消：最后一晚已没有订阅。未续订：没有订阅的天数超过续订期限，即使后来又回来。已降级：最后一晚仍在，但金额比期初少。比率 = 流失 ÷ 基数；下限和上限为其 Wilson 区间。其中已取消：流失客户中同时属于已取消的人数。每月损失 = 期初金额 − 最后一晚的金额，每位客户至少为 0。",
    source:
      "一篇关于流失分析的文章：取消、不续订、降级。自定规则：降级和取消按期间首尾两晚判断，与变动表一致；超过 30 天算逾期（Baremetrics 对未付账单也给这么久）。",
    needs,
    settings,
    columns: {
      definition: "定义",
      lost: "流失",
      base: "基数",
      rate: "比率",
      low: "下限",
      high: "上限",
      also: "其中已取消",
      amount: "每月损失",
      from: "起始日",
      to: "截止日",
    },
    answers: {
      cancelled:
        "{from} 至 {to}，期初 {base} 位客户中有 {lost} 位取消，占 {rate}（95% 置信区间 {low} 至 {high}）。",
      apart:
        "换用其他定义，占比从 {least}（{leastBy}）到 {most}（{mostBy}），相差 {points} 个百分点。",
      alike: "各种定义的结果相同。",
      ended: "{ended} 位客户有订阅结束，但最后一晚仍在。",
      waiting: "取消的客户中有 {waiting} 位离开不到 {days} 天，仍可能续订。",
      back: "{back} 位超过 {days} 天之后才回来。",
      less: "{less} 位留下但付得更少。",
      unknown: "没有金额列，因此不知道谁降级了。",
    },
  },
  CHURN_LOST_REASONS: {
    title: "按原因看流失",
    question: "客户为什么离开？",
    about:
      "本期取消的客户按最后一份订阅的原因汇总，最常见的在前：人数、占全部取消客户的比例及其 95% 置信区间，以及随之失去的每月金额。没有写原因的单列一行。",
    formula:
      "已取消：期间开始前一晚在，最后一晚已没有订阅。原因：本期内最后结束的那一行所写。占比 = 流失 ÷ 全部取消的客户，没有写原因的也计算在内；下限和上限为其 Wilson 区间。",
    source:
      "一篇关于流失分析的文章：先弄清客户为何离开，再采取行动。自定规则：原因照原文统计，一个也不舍弃。",
    needs,
    settings,
    columns: {
      reason: "原因",
      lost: "流失",
      share: "占比",
      low: "下限",
      high: "上限",
      amount: "每月损失",
    },
    answers: {
      most: "有 {lost} 位客户取消。最常见的原因是“{reason}”：{customers} 位，占 {share}（95% 置信区间 {low} 至 {high}）。",
      blank: "{blank} 位没有写原因。",
      silent: "有 {lost} 位客户取消，都没有写原因。",
      none: "本期没有客户取消。",
    },
  },
  CHURN_LOST_PLANS: {
    title: "按套餐看流失",
    question: "哪个套餐流失最多？",
    about:
      "期初的客户按套餐汇总，流失率高的在前：取消人数、流失率及其 95% 置信区间、其余套餐的流失率，以及两者的差异是否显著。",
    formula:
      "套餐：期间开始前一晚所用的套餐，有多个时取金额最大的。流失率 = 流失 ÷ 客户数，流失指最后一晚已没有订阅；下限和上限为其 Wilson 区间。其余：所有其他套餐合计的流失率。与其余相比：两比例检验，期望频数小于 5 时用 Fisher 精确检验；套餐多于两个时，显著性水平为 0.05 ÷ 套餐数（Bonferroni）。",
    source:
      "标准方法：合并的两比例 z 检验、Fisher (1922)、Bonferroni 不等式。一家 CRM 厂商的流失分析手册也提出，要看哪类客户流失最多。",
    needs,
    settings,
    columns: {
      plan: "套餐",
      customers: "客户数",
      lost: "流失",
      rate: "流失率",
      low: "下限",
      high: "上限",
      others: "其余",
      verdict: "与其余相比",
      amount: "每月损失",
    },
    answers: {
      higher:
        "“{plan}”流失最多：{customers} 位客户中流失 {lost} 位，占 {rate}（95% 置信区间 {low} 至 {high}），其余套餐为 {others}。差异显著，超出了随机波动的范围。",
      unclear:
        "没有哪个套餐的流失率显著高于其余：最高的是“{plan}”的 {rate}（{customers} 位中的 {lost} 位），其余为 {others}，差异可能只是随机波动。",
      lower: "有 {safe} 个套餐的流失率显著低于其余，差异超出了随机波动的范围。",
      one: "所有客户用的是同一个套餐，没有可比较的。",
    },
  },
  CHURN_LOST_CUSTOMERS: {
    title: "流失客户名单",
    question: "哪些客户流失了，按哪种定义？",
    about:
      "期初的每位客户：结果如何，哪些定义把他算作流失，最后一份结束的订阅在哪天结束；数据中有套餐和原因时一并列出。每个定义列的合计就是该定义下的流失人数。",
    formula:
      "定义与“各种定义下的流失”相同：1 算流失，0 不算。已经离开的客户分为未续订，以及还在续订期限内、仍可能续订；仍在的客户分为逾期后回来、已降级、已续订或另有订阅、一直留下。套餐：期间开始前一晚金额最大的那份。原因：最后结束的那一行所写。",
    source: "自定规则：每位客户一行，便于比较各种定义。",
    needs,
    settings,
    columns: {
      customer: "客户",
      group: "结果",
      anyEnd: "有订阅结束",
      cancelled: "已取消",
      notRenewed: "未续订",
      downgraded: "已降级",
      endedOn: "最后结束日",
      opening: "期初金额",
      closing: "期末金额",
      plan: "套餐",
      reason: "原因",
    },
    answers: {
      groups:
        "期初 {base} 位客户中，{gone} 位已离开，其中 {late} 位已超过续订期限；{less} 位付得更少。",
      plain: "期初 {base} 位客户中，{gone} 位已离开，其中 {late} 位已超过续订期限。",
    },
  },
  ...lostBuyers,
};
