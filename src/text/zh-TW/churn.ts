import type {
  churnAnalyses as analyses,
  churnOnlyInPane as onlyInPane,
  churnMetrics as metrics,
} from "../../core/churn";
import type { AnalysisTextsOf, MetricTextsOf } from "../translation";
import { benchmarkSentences, benchmarkSetting } from "./beside-benchmark";
import { periodSentences, periodSettings } from "./periods";
import { ratesFromCounts } from "./rates-from-counts";

const rateOfPeriod = { label: "每期流失率", about: "一個期間的流失率，0 到 1。" };
const level = { label: "信賴水準", about: "介於 0 與 1 之間，省略時為 0.95。" };

export const churnMetrics: MetricTextsOf<typeof metrics> = {
  CHURN_RATE: {
    about: "一段期間內流失客戶的占比。「方法」決定以哪些客戶為基數。",
    formula:
      "start：流失 ÷ 期初。plusnew：流失 ÷（期初 + 新增）。average：流失 ÷（（期初 + 期末）÷ 2），期末 = 期初 + 新增 − 流失。acquired：流失 ÷ 新增。",
    source:
      "start：通行的定義。plusnew：Stripe Billing 報表的算法。average：以期初與期末的平均數為基數。acquired：行銷上的一種算法，不是占比，可能大於 1。",
    params: {
      lost: { label: "流失客戶數", about: "期間內流失的客戶數。" },
      start: { label: "期初客戶數", about: "期間開始時的客戶數。" },
      joined: { label: "新增客戶數", about: "期間內新增的客戶數，省略時為 0。" },
      method: {
        label: "方法",
        about: "計算基數：start 期初（預設）、plusnew 期初加新增、average 平均、acquired 新增。",
      },
    },
  },
  CHURN_ANNUALIZE: {
    about: "把較短期間的流失率以複利方式換算成年流失率：已流失的客戶不會再流失一次。",
    formula: "1 −（1 − 流失率）^ 每年期數",
    source: "存活機率的複利形式；直接把月流失率乘以 12 會高估。",
    params: {
      rate: rateOfPeriod,
      periodsPerYear: { label: "每年期數", about: "一年有幾期：按月為 12（預設），按季為 4。" },
    },
  },
  CHURN_PERIODRATE: {
    about:
      "把一種期間的流失率以複利方式換算成另一種期間的流失率：由月流失率得到年流失率，或反過來。",
    formula:
      "1 −（1 − 流失率）^（目標期間天數 ÷ 原期間天數）。天數：day 1，week 7，month 365.25/12，quarter 365.25/4，year 365.25。",
    source: "存活機率的複利形式，假定每天的流失率相同；各期間取平均長度。",
    params: {
      rate: { label: "流失率", about: "原期間的流失率，0 到 1。" },
      from: {
        label: "原期間",
        about: "流失率所屬的期間：day 日、week 週、month 月、quarter 季或 year 年。",
      },
      to: {
        label: "目標期間",
        about: "要換算成的期間：day 日、week 週、month 月、quarter 季或 year 年。",
      },
    },
  },
  CHURN_LIFETIME: {
    about: "流失率維持不變時，客戶平均會停留多少個期間。",
    formula: "1 ÷ 流失率，單位為流失率所屬的期間",
    source: "幾何分配的平均數，客戶離開的那個期間也計算在內。",
    params: { rate: rateOfPeriod },
  },
  CHURN_HALFLIFE: {
    about: "流失率維持不變時，多少個期間後會流失一半客戶。",
    formula: "ln 0.5 ÷ ln（1 − 流失率），單位為流失率所屬的期間",
    source: "指數衰減的中位數。比 LIFETIME 短，因為少數客戶會停留很久。",
    params: { rate: rateOfPeriod },
  },
  CHURN_PROJECT: {
    about: "若流失率維持不變，往後每一期結束時會有多少客戶。",
    formula:
      "客戶數(0) = 期初客戶數；客戶數(t) = 客戶數(t − 1) ×（1 − 流失率）+ 每期新增，t 由 1 到期數。某一期新增的客戶，自下一期起才可能流失。結果不取整數。",
    source: "帶固定新增的幾何衰減。新增與流失相等時，客戶數趨於穩定：每期新增 ÷ 流失率。",
    params: {
      start: { label: "期初客戶數", about: "現有客戶數，即第一期開始之前的客戶數。" },
      rate: rateOfPeriod,
      periods: { label: "期數", about: "往後推算多少期，1 到 1,000。" },
      joinedPerPeriod: { label: "每期新增", about: "每一期新增的客戶數，省略時為 0。" },
    },
  },
  CHURN_CONFIDENCE: {
    about: "在指定信賴水準下，真實流失率所在的區間：下限與上限，左右兩格。",
    formula:
      "wilson：（p + z²/2n ± z√（p（1−p）/n + z²/4n²））÷（1 + z²/n）。exact：貝他分配分位數。wald：p ± z√（p（1−p）/n）。agresti：以（流失 + z²/2）÷（n + z²）為中心的 wald。結果都限制在 0 到 1 之間。",
    source:
      "Wilson (1927), J. Am. Stat. Assoc. 22；Clopper & Pearson (1934), Biometrika 26；Agresti & Coull (1998), Am. Stat. 52。不做連續性校正。",
    params: {
      lost: { label: "流失客戶數", about: "期間內流失的客戶數。" },
      base: { label: "基數", about: "用來計算比例的客戶數，通常是期初客戶數。" },
      level,
      method: {
        label: "方法",
        about: "wilson（預設）、exact 精確法（Clopper-Pearson）、wald 或 agresti。",
      },
    },
    results: { low: "下限", high: "上限" },
  },
  CHURN_COMPARE: {
    about:
      "兩個流失率是否真的不同：差值、差值的下限與上限、p 值，以及結論 higher（較高）、lower（較低）或 no clear difference（無顯著差異），左右五格。",
    formula:
      "差值 = 流失 1 ÷ 基數 1 − 流失 2 ÷ 基數 2。下限與上限：由兩個 Wilson 區間合成的分數區間。p：雙尾，z = 差值 ÷ √（p（1−p）（1/基數 1 + 1/基數 2）），p =（流失 1 + 流失 2）÷（基數 1 + 基數 2）；兩組都無人流失或都全部流失時，p 值為 1。p 值 < 1 − 信賴水準時結論為 higher 或 lower。",
    source:
      "區間：Newcombe (1998), Stat. Med. 17，方法 10。合併變異數的兩比例 z 檢定，不做連續性校正。",
    params: {
      lost1: { label: "流失客戶數1", about: "第一組或第一個期間流失的客戶數。" },
      base1: { label: "基數1", about: "計算第一個比例所用的客戶數，通常是期初客戶數。" },
      lost2: { label: "流失客戶數2", about: "第二組或第二個期間流失的客戶數。" },
      base2: { label: "基數2", about: "計算第二個比例所用的客戶數。" },
      level,
    },
    results: { difference: "差值", low: "差值下限", high: "差值上限", p: "p 值", verdict: "結論" },
  },
  CHURN_DIRECTION: {
    about:
      "各期流失率是否朝一個方向變化：每期斜率、p 值，以及結論 improving（改善）、worsening（惡化）或 flat（持平），左右三格。",
    formula:
      "以 1、2、3……為橫軸對流失率作最小平方直線；p：斜率的雙尾 t 檢定，自由度 n − 2。p < 1 − 信賴水準時結論為 improving（下降）或 worsening（上升），否則為 flat。空白表示該期沒有流失率：不參與計算，其後各期的位置不變。",
    source: "普通最小平方法，各期權重相同。",
    params: {
      rates: { label: "流失率", about: "各期流失率，0 到 1，每期一個，最早的在前，至少三個。" },
      level,
    },
    results: { slope: "每期變化", p: "p 值", verdict: "結論" },
  },
};

const asOf = {
  label: "統計截止日",
  about: "只統計到這一天，之後的列不計入。省略時取資料中最晚的日期。",
};
const threshold = {
  label: "流失門檻（沉默天數）",
  about: "沉默超過這麼多天的客戶視為流失。省略時為 90。",
};

export const churnAnalyses: AnalysisTextsOf<typeof analyses & typeof onlyInPane> = {
  CHURN_ROLLFORWARD: {
    title: "客戶變動表",
    question: "我們流失了多少客戶？",
    about:
      "只憑訂單紀錄，列出每個期間的期初、新增、回流、流失與期末客戶數。沉默天數超過門檻的客戶視為流失，各欄數字始終平衡。",
    formula:
      "期末 = 期初 + 新增 + 回流 − 流失 − 新增後流失；流失率 = 流失 ÷ 期初。期初與期末分別是期間開始前一晚與最後一晚的活躍客戶數。工作窗格另列出下限與上限（流失率的 95% Wilson 區間）以及較上期：與上一期間相比，用兩比例檢定（期望次數小於 5 時用 Fisher 精確檢定），從首筆訂單後滿一個門檻的期間算起。",
    source: "自訂規則：只看期間前一晚與最後一晚兩個時點，期間內離開又回來的客戶不算變動。",
    needs: {
      customer: { label: "客戶", about: "每筆訂單的客戶。" },
      date: { label: "訂單日期", about: "每筆訂單的日期。" },
    },
    settings: {
      threshold,
      ...periodSettings,
      asOf,
      benchmark: benchmarkSetting,
    },
    columns: {
      period: "期間",
      opening: "期初",
      joined: "新增",
      reactivated: "回流",
      churned: "流失",
      joinedAndLapsed: "新增後流失",
      closing: "期末",
      churnRate: "流失率",
      retentionRate: "留存率",
      low: "下限",
      high: "上限",
      change: "較上期",
    },
    answers: {
      rate: "{period} 期初的 {opening} 位客戶中流失了 {lost} 位，流失率 {rate}（95% 信賴區間 {low} 至 {high}）。",
      ...periodSentences,
      ...benchmarkSentences,
      none: "還沒有已結束且期初有客戶的期間，因此暫無流失率。",
    },
  },
  CHURN_STATUS: {
    title: "客戶狀態",
    question: "哪些客戶很久沒有下單了？",
    about:
      "每位客戶一列：首單與最近一單、沉默天數，以及在統計截止日屬於新客戶、活躍、有流失風險或已流失。",
    formula:
      "已流失：沉默天數 > 門檻。有流失風險：沉默天數 ≥ 門檻的三分之二。新客戶：首單距統計截止日不超過 30 天。其餘為活躍。流失日 = 最近一單 + 門檻 + 1 天。",
    source: "自訂規則：沉默天數嚴格超過門檻才算流失；到門檻的三分之二時就該主動聯繫。",
    needs: {
      customer: { label: "客戶", about: "每筆訂單的客戶。" },
      date: { label: "訂單日期", about: "每筆訂單的日期。" },
    },
    settings: { asOf, threshold },
    columns: {
      customer: "客戶",
      first: "首單",
      last: "最近一單",
      orders: "訂單數",
      silentDays: "沉默天數",
      status: "狀態",
      lapsedOn: "流失日",
    },
    answers: {
      atOnce:
        "{customers} 位客戶中，{lapsed} 位已流失：門檻為 0 天時，統計截止日當天沒有下單即為流失。",
      counts:
        "{customers} 位客戶中，{lapsed} 位沉默超過 {threshold} 天、已流失，另有 {atRisk} 位有流失風險。",
      lapsedOnly:
        "{customers} 位客戶中，{lapsed} 位沉默超過 {threshold} 天、已流失，其餘客戶均無流失風險。",
      riskOnly:
        "{customers} 位客戶中，沒有人沉默超過 {threshold} 天而流失，但有 {atRisk} 位有流失風險。",
      neither: "{customers} 位客戶中，沒有人沉默超過 {threshold} 天而流失，也沒有人有流失風險。",
    },
  },
  CHURN_RATES_FROM_COUNTS: ratesFromCounts,
};
