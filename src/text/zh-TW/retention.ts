import type {
  retentionAnalyses as analyses,
  retentionOnlyInPane as onlyInPane,
  retentionMetrics as metrics,
} from "../../core/retention";
import type { AnalysisTextsOf, MetricTextsOf } from "../translation";
import { benchmarkSentences, benchmarkSetting } from "./beside-benchmark";
import { periodSentences, periodSettings } from "./periods";

const cohortNeeds = {
  customer: { label: "客戶", about: "每筆訂單的客戶。" },
  date: { label: "訂單日期", about: "每筆訂單的日期。" },
  amount: {
    label: "金額",
    about: "每筆訂單的金額，退款為負數。只有與營收有關的指標才需要。金額空白或無法讀取的列不計入。",
  },
};
const asOf = {
  label: "統計截止日",
  about: "只統計到這一天，之後的列不計入。省略時取資料中最晚的日期。",
};
const cohortSettings = {
  ...periodSettings,
  measure: {
    label: "指標",
    about:
      "customers 客戶數、retention 留存率（預設）、churn 流失率、revenue 營收、revenueretention 營收留存率或 cumulative 每位客戶累計營收。",
  },
  mode: {
    label: "如何算回購",
    about: "on 當期購買（預設）、after 當期或之後購買、previous 與上一期相比。",
  },
  asOf,
};

export const retentionMetrics: MetricTextsOf<typeof metrics> = {
  CHURN_RETENTION: {
    about: "期初客戶到期末仍在的比例，不計期間內新增的客戶。",
    formula: "（期末 − 新增）÷ 期初",
    source:
      "依人數計算的通行留存率。只有期間內沒有新增客戶又流失時，才等於 1 − RATE；有舊客戶回流時可能大於 1。",
    params: {
      start: { label: "期初客戶數", about: "期間開始時的客戶數。" },
      end: { label: "期末客戶數", about: "期間結束時的客戶數。" },
      joined: { label: "新增客戶數", about: "期間內新增的客戶數，省略時為 0。" },
    },
  },
  CHURN_RENEWAL: {
    about: "一個期間內到期的合約中續約的比例，可依件數或金額計算。",
    formula: "續約 ÷ 到期",
    source: "通行的續約率，依到期日計算。依金額計算時，若續約價格更高，可能大於 1。",
    params: {
      renewed: { label: "續約", about: "到期合約中續約的件數或金額。" },
      due: { label: "到期", about: "期間內到期合約的件數或金額。" },
    },
  },
};

export const retentionAnalyses: AnalysisTextsOf<typeof analyses & typeof onlyInPane> = {
  CHURN_RETENTION_BY_PERIOD: {
    title: "各期留存率",
    question: "我們留住了多少客戶？",
    about: "每個期間開始時活躍的客戶，到期末還有多少仍然活躍，並列出真實留存率所在的區間。",
    formula:
      "留存率 = 留存 ÷ 期初。下限與上限：該比例在所選信賴水準下的 Wilson 區間。較上期：與上一期間相比，用兩比例檢定（期望次數小於 5 時用 Fisher 精確檢定），從首筆訂單後滿一個門檻的期間算起。",
    source:
      "自訂規則：沿用客戶變動表中留存的客戶。區間：Wilson (1927), J. Am. Stat. Assoc. 22，不做連續性校正。",
    needs: {
      customer: { label: "客戶", about: "每筆訂單的客戶。" },
      date: { label: "訂單日期", about: "每筆訂單的日期。" },
    },
    settings: {
      threshold: {
        label: "流失門檻（沉默天數）",
        about: "沉默超過這麼多天的客戶視為流失。省略時為 90。",
      },
      ...periodSettings,
      asOf,
      level: { label: "信賴水準", about: "介於 0 與 1 之間，省略時為 0.95。" },
      benchmark: benchmarkSetting,
    },
    columns: {
      period: "期間",
      opening: "期初",
      retained: "留存",
      retentionRate: "留存率",
      low: "下限",
      high: "上限",
      lost: "流失",
      change: "較上期",
    },
    answers: {
      rate: "{period} 期初的 {opening} 位客戶中留住了 {retained} 位，留存率 {rate}（{level} 信賴區間 {low} 至 {high}）。",
      ...periodSentences,
      ...benchmarkSentences,
      none: "還沒有已結束且期初有客戶的期間，因此暫無留存率。",
    },
  },
  CHURN_COHORT: {
    title: "客戶世代",
    question: "新客戶是否比舊客戶留得更久？",
    about:
      "依首次購買所在的期間將客戶分成世代，看之後每一期有多少人再次購買、花了多少錢。尚未到來的期間留白。",
    formula:
      "retention = 首購後第 k 期有購買的客戶 ÷ 人數；churn = 1 − retention；revenue = 第 k 期的金額；revenueretention = 第 k 期營收 ÷ 第 0 期營收；cumulative = 第 0 至 k 期營收 ÷ 人數。on：在第 k 期；after：在第 k 期或之後；previous：第 k 期的客戶（或營收）÷ 第 k − 1 期的，k = 0 時為 1。分母為 0 或為負時沒有比率。退款（負金額）不算購買，首購之前的退款計入第 0 期；從未購買的客戶不屬於任何世代。",
    source:
      "通行做法：經典留存率；之後的購買也計入時，即滾動留存率。統計截止日所在的期間依目前為止的資料計入。",
    needs: cohortNeeds,
    settings: cohortSettings,
    columns: { cohort: "首購期間", size: "人數" },
    answers: {
      back: "{customers} 位客戶中，{rate} 在首次購買的{next}再次購買（95% 信賴區間 {low} 至 {high}）。",
      backLater:
        "{customers} 位客戶中，{rate} 在首次購買的{next}或之後再次購買（95% 信賴區間 {low} 至 {high}）。",
      gone: "{customers} 位客戶中，{rate} 在首次購買的{next}沒有購買（95% 信賴區間 {low} 至 {high}）。",
      goneForGood:
        "{customers} 位客戶中，{rate} 從首次購買的{next}起未再購買（95% 信賴區間 {low} 至 {high}）。",
      differ: "最近 {newest} 個世代為 {newer}，較早的世代為 {older}：差異超出了隨機波動的範圍。",
      alone: "目前只有一個世代走完這一期，無法比較新舊客戶。",
      single:
        "所有客戶的首次購買都在 {cohort}，沒有更晚加入的客戶可供比較。這份資料是否只擷取了完整名單的一部分？",
      alike: "最近 {newest} 個世代為 {newer}，較早的世代為 {older}：差異可能只是隨機波動。",
      revenue: "首次購買的{next}，營收是首期的 {rate}。",
      revenueOfEach: "以中位數計，各世代在首次購買的{next}的營收是其首期的 {rate}。",
      spent: "每位客戶首期帶來 {first}，連同{next}共 {money}。",
      running: "{running} 的資料不完整：每列的最後一個數字還會變動，此處未計入。",
      none: "還沒有任何世代走完首期之後的下一期，因此暫時無法說明客戶的回購情況。",
    },
  },
  CHURN_CURVE: {
    title: "客戶世代曲線",
    question: "客戶會持續回購多久？",
    about:
      "各世代依期齡的平均：首次購買之後第 0、1、2……期的情況。每個期齡只平均已經走到該期的世代。",
    formula:
      "對已走到第 k 期的各世代：COHORT 的分子總和 ÷ 分母總和，分母不大於 0 的世代不計入。retention = 第 k 期有購買的客戶 ÷ 人數；revenueretention = 第 k 期營收 ÷ 第 0 期營收；cumulative = 第 0 至 k 期營收 ÷ 人數。customers 與 revenue：有客戶的各世代的平均值。下限與上限：客戶占比的 Wilson 區間（95%）。",
    source:
      "通行的加權平均：沒有人回購的世代也計入，尚未走到該期的世代不計入。統計截止日所在的期間依目前為止的資料計入。",
    needs: cohortNeeds,
    settings: cohortSettings,
    columns: { age: "期齡", average: "平均", customers: "客戶數", low: "下限", high: "上限" },
    answers: {
      average: "首次購買的{next}，{measure}為 {rate}。這是所有已走到該期的世代的平均值。",
      averages:
        "首次購買的{next}，{measure}為 {rate}；首期之後第 {ages} 期為 {later}。這些是所有已走到該期的世代的平均值。",
      running: "最後一期的資料不完整，依目前為止的資料計入。",
      none: "還沒有任何世代走到首期之後的下一期。",
    },
  },
  CHURN_BUYERS_BY_PERIOD: {
    title: "各期購買客戶",
    question: "每一期是誰在購買：新客戶還是舊客戶？",
    about:
      "每一期購買的客戶：首次購買、連續購買（上期也買了）或隔期回來購買；以及上期購買、本期沒有購買的客戶。",
    formula:
      "購買客戶 = 首次 + 連續 + 回來；未再購買 = 上期購買客戶 − 連續；流失率 = 未再購買 ÷ 上期購買客戶。退款（負金額）不算購買，但計入營收；首購之前的退款計入首購所在的期間。從未購買的客戶不計入。",
    source: "自訂規則：每一期單獨判斷，不設門檻。購買間隔長於一期的客戶會先算流失、再算回來。",
    needs: cohortNeeds,
    settings: { ...periodSettings, asOf },
    columns: {
      period: "期間",
      buyers: "購買客戶",
      joined: "首次",
      repeating: "連續",
      returning: "回來",
      lost: "未再購買",
      churnRate: "流失率",
      revenue: "營收",
      revenueOfNew: "新客戶營收",
    },
    answers: {
      buyers:
        "{period} 有 {buyers} 位客戶購買：{joined} 位首次購買，{repeating} 位上期也購買，{returning} 位隔期回來購買。",
      lost: "上期購買的 {before} 位客戶中，{lost} 位本期沒有購買，占 {rate}（95% 信賴區間 {low} 至 {high}）。",
      running: periodSentences.running,
      none: "還沒有已結束的期間。",
    },
  },
  CHURN_PURCHASE_GAPS: {
    title: "購買間隔",
    question: "客戶通常隔多久再次購買？",
    about:
      "客戶兩次購買之間相隔多少天，又有多少客戶會再次購買：既看全部購買，也分別看第 1 次到第 2 次、第 2 次到第 3 次等。由此可知多久不買仍屬正常。",
    formula:
      "間隔：從有購買的一天到該客戶下一個購買日的天數。回購率 = 再次購買 ÷ 客戶數。百分位數與 PERCENTILE.INC 相同：90% 的間隔不長於「90% 不超過」一欄的天數。退款（負金額）不算購買。尚未結束的間隔不計入。",
    source:
      "自訂規則：所有間隔同等計算，因此購買頻繁的客戶權重較大。百分位數：Hyndman & Fan (1996), The American Statistician 50，第 7 型。",
    needs: cohortNeeds,
    settings: { asOf },
    columns: {
      step: "第幾次購買",
      customers: "客戶數",
      again: "再次購買",
      repeatRate: "回購率",
      waits: "間隔數",
      mean: "平均天數",
      p25: "25% 不超過",
      p50: "50% 不超過",
      p75: "75% 不超過",
      p80: "80% 不超過",
      p90: "90% 不超過",
      p95: "95% 不超過",
    },
    answers: {
      waits: "一半的購買間隔不超過 {half} 天，九成不超過 {most} 天。",
      again: "{customers} 位客戶中有 {again} 位購買過不止一次，占 {rate}。",
      threshold: "沉默超過 {threshold} 天，就比九成的間隔都長，可作為判定流失的門檻。",
      none: "沒有客戶在兩個不同的日子購買，因此沒有間隔可算。",
    },
  },
};
