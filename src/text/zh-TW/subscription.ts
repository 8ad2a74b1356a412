import type {
  subscriptionAnalyses as analyses,
  subscriptionOnlyInPane as onlyInPane,
} from "../../core/subscription";
import type { AnalysisTextsOf } from "../translation";
import { benchmarkSentences, benchmarkSetting } from "./beside-benchmark";
import { periodSentences, periodSettings } from "./periods";

const needs = {
  customer: { label: "客戶", about: "每份訂閱的客戶。" },
  start: { label: "開始日期", about: "每份訂閱的第一天。" },
  end: { label: "結束日期", about: "不再訂閱的第一天；空白表示仍在訂閱。" },
};
const from = { label: "起始日", about: "第一個期間中的任一天，省略時取資料中最早的開始日期。" };
const to = { label: "截止日", about: "最後一天，省略時取資料中最晚的日期。" };
const grace = {
  label: "寬限天數",
  about: "兩段訂閱之間的間隔不超過這麼多天，視為沒有中斷。省略時為 1。",
};
const reconciling = {
  from: { label: "起始日", about: "期間的第一天。" },
  to: { label: "截止日", about: "期間的最後一天。" },
  grace,
};

export const subscriptionAnalyses: AnalysisTextsOf<typeof analyses & typeof onlyInPane> = {
  CHURN_MOVEMENTS: {
    title: "訂閱客戶變動表",
    question: "訂閱客戶新增多少、流失多少，營收如何變化？",
    about:
      "列出每個期間的期初、新增、回流、流失與期末客戶數；有金額時，另列出每月經常性營收（MRR）從期初到期末的變化。各欄數字始終平衡。",
    formula:
      "期末 = 期初 + 新增 + 回流 − 流失 − 新增後流失；流失率 = 流失 ÷ 期初。期末 MRR = 期初 + 新增 + 回流 + 加購 − 減購 − 流失。GRR =（期初 − 減購 − 流失）÷ 期初；NRR =（期初 + 加購 − 減購 − 流失）÷ 期初。開始日期 ≤ 某日 < 結束日期即為當日客戶；有金額時，當日金額合計還須大於 0。每個期間只看開始前一晚與最後一晚。新增：首次開始在本期內，或本期最後一晚在、而先前各期最後一晚都不在。新增後流失：首次開始在本期內，但最後一晚已不在。回流：先前某期最後一晚在，中斷後又回來。工作窗格另列出下限與上限（流失率的 95% Wilson 區間）、較上期（與上一期間相比，用兩比例檢定；期望次數小於 5 時用 Fisher 精確檢定），以及速動比率 =（新增 + 回流 + 加購）÷（減購 + 流失 MRR）。",
    source:
      "依期間首尾兩個時點計算的變動，與訂閱分析工具的報表一致。自訂規則：間隔不超過寬限天數視為續訂，因為不少匯出資料的結束日期是最後一個付費日。",
    needs: {
      ...needs,
      amount: { label: "每月金額", about: "每份訂閱每月的金額；合計不大於 0 的不算客戶。" },
    },
    settings: { ...periodSettings, from, to, grace, benchmark: benchmarkSetting },
    columns: {
      period: "期間",
      opening: "期初",
      joined: "新增",
      reactivated: "回流",
      churned: "流失",
      joinedAndLeft: "新增後流失",
      closing: "期末",
      churnRate: "流失率",
      retentionRate: "留存率",
      openingAmount: "期初 MRR",
      newAmount: "新增 MRR",
      reactivationAmount: "回流 MRR",
      expansionAmount: "加購 MRR",
      contractionAmount: "減購 MRR",
      churnedAmount: "流失 MRR",
      closingAmount: "期末 MRR",
      grossRetention: "GRR（總營收留存率）",
      netRetention: "NRR（淨營收留存率）",
      low: "下限",
      high: "上限",
      change: "較上期",
      quickRatio: "速動比率",
    },
    answers: {
      rate: "{period} 期初的 {opening} 位客戶中流失了 {lost} 位，流失率 {rate}（95% 信賴區間 {low} 至 {high}）。",
      ...periodSentences,
      ...benchmarkSentences,
      revenue: "期初的經常性營收保住了 {gross}（GRR），計入加購後為 {net}（NRR）。",
      none: "還沒有已結束且期初有客戶的期間，因此暫無流失率。",
    },
  },
  CHURN_ACTIVE: {
    title: "訂閱中客戶數",
    question: "我們有多少訂閱客戶？",
    about: "每個日期有多少客戶在訂閱中；一位客戶有多個訂閱時只算一次。",
    formula: "開始日期 ≤ 某日 < 結束日期（或沒有結束日期）的客戶數。開始當天就結束的訂閱不計入。",
    source: "通常用 COUNTIFS 依開始與結束日期計數的做法，每位客戶只算一次。",
    needs,
    settings: {
      dates: { label: "日期", about: "要統計的各個日期，結果與此範圍形狀相同。" },
      ...periodSettings,
    },
    columns: { date: "日期", active: "訂閱中客戶" },
    answers: {
      active: "{date} 有 {active} 位客戶在訂閱中。",
      none: "沒有可統計的日期。",
    },
  },
  CHURN_RECONCILE: {
    title: "同一批客戶的七種流失率",
    question: "為什麼兩份報表的流失率不一樣？",
    about: "同一批客戶依各種常見算法計算的流失率或留存率：用什麼除以什麼，誰這樣算。",
    formula:
      "流失：期初客戶中最後一晚已不在的，加上新增後流失的。新增：首次開始在本期內的全部客戶。start：流失 ÷ 期初。starters only：期初客戶中流失的 ÷ 期初。plusnew：流失 ÷（期初 + 新增）。average：流失 ÷ 期初與期末的平均。acquired：流失 ÷ 新增。CRR by count：（期末 − 新增）÷ 期初。CRR by identity：期初客戶中仍在的 ÷ 期初。以前來過、本期回流的客戶只計入期末。",
    source:
      "Stripe、Recurly、Baremetrics、ProfitWell 公開說明的算法，以及有關流失率與留存率的文章中的公式。間隔不超過一天視為續訂。",
    needs,
    settings: reconciling,
    columns: {
      convention: "算法",
      numerator: "分子",
      denominator: "分母",
      rate: "比率",
      users: "誰這樣算",
    },
    answers: {
      rates:
        "{from} 至 {to}，期初客戶流失了 {starters}。計入新增後流失的客戶為 {start}，以期初加新增為分母是 {plusnew}，以平均客戶數為分母是 {average}。期初客戶留下了 {kept}；依「期末減新增」計算為 {count}。",
      none: "{from} 前一晚沒有客戶，因此沒有以期初客戶為分母的比率。",
    },
  },
  CHURN_RECONCILE_CUSTOMERS: {
    title: "比率背後的客戶",
    question: "流失率之差出在哪些客戶身上？",
    about:
      "本期出現過的每位客戶：結果如何，在各個分子與分母中怎樣計數。每欄合計就是算法表中的數字。",
    formula:
      "留下與流失：期間開始前一晚在。新增：首次開始在本期內。回流：以前來過，但期間開始前一晚不在。每種算法都是一欄除以另一欄。start：全部流失 ÷ 期初。starters only：期初流失 ÷ 期初。plusnew：全部流失 ÷ 期初加新增。average：全部流失 ÷ 平均。acquired：全部流失 ÷ 新增。CRR by count：期末減新增 ÷ 期初。CRR by identity：期初留下 ÷ 期初。",
    source: "自訂規則：每種算法都是同樣六組客戶的加總。",
    needs,
    settings: reconciling,
    columns: {
      customer: "客戶",
      group: "結果",
      allLost: "全部流失",
      startersLost: "期初流失",
      startersKept: "期初留下",
      endWithoutNew: "期末減新增",
      atStart: "期初",
      atStartOrNew: "期初加新增",
      average: "平均",
      joined: "新增",
    },
    answers: {
      groups: "{from} 至 {to}，{stayed} 位客戶留下，{lost} 位流失，新增 {joined} 位。",
      gone: "新增的客戶中有 {gone} 位又離開了：各種流失率的差別主要在於怎樣計算這些客戶。",
    },
  },
};
