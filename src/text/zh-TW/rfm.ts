import type { rfmAnalyses as analyses, rfmMetrics as metrics } from "../../core/rfm";
import type { AnalysisTextsOf, MetricTextsOf } from "../translation";

const bins = { label: "分級數", about: "分成幾級，也就是最高分：2 到 9，省略時為 5。" };
const language = { label: "語言", about: "分群名稱的語言：en（預設）、zh-CN 或 zh-TW。" };

export const rfmMetrics: MetricTextsOf<typeof metrics> = {
  CHURN_SCORE: {
    about: "每個數值在全體中的得分，從 1 到分級數。空白儲存格沒有得分。",
    formula:
      "share：1 + ⌊分級數 × 比它差的個數 ÷ n⌋，相同的不算差。quantile：1 + 低於該值的分位點個數（同 PERCENTILE.INC）。rank：先排名次，再依 quantile 分級；數值相同時，位置靠上者名次較低。",
    source: "自訂規則（share）：數值相同得分就相同，與列的先後無關。",
    params: {
      values: { label: "數值", about: "要評分的數值。" },
      bins,
      higherIsBetter: {
        label: "越大越好",
        about: "數值越小越好時填 FALSE，例如距上次下單的天數。省略時為 TRUE。",
      },
      rule: { label: "評分規則", about: "share 占比（預設）、quantile 分位數或 rank 排名。" },
    },
  },
  CHURN_SEGMENT: {
    about: "由三個 1 到 5 的分數得出每位客戶的分群：「冠軍」「有流失風險」等共 11 類。",
    formula: "125 個 RFM 代碼，每個代碼恰好屬於 11 個分群之一。",
    source: "自訂規則：125 個代碼全部涵蓋且互不重疊，對照表見函數參考。",
    params: {
      r: { label: "最近購買得分", about: "最近一次購買（R）的得分，1 到 5，5 為最近。" },
      f: { label: "購買頻率得分", about: "購買頻率（F）的得分，1 到 5。" },
      m: { label: "消費金額得分", about: "消費金額（M）的得分，1 到 5。" },
      language,
    },
  },
  CHURN_CUTS: {
    about: "SCORE 各級得分之間的分界點，由小到大。數值得 1 分，每高於一個分界點再加 1 分。",
    formula:
      "share：第 ⌈i n ÷ 分級數⌉ 小的值，i 從 1 到分級數 − 1。quantile：i ÷ 分級數處的 PERCENTILE.INC。rank：名次不超過 1 +（n − 1）i ÷ 分級數的最後一個值，與它相等的值可能得到兩種分數。數值越小越好時，請用相反數：CUTS(-數值)。",
    source: "自訂規則：即 SCORE 與 RFM 各規則的分界，每個得分都可以手動核對。",
    params: {
      values: { label: "數值", about: "要評分的數值。" },
      bins,
      rule: { label: "評分規則", about: "share 占比（預設）、quantile 分位數或 rank 排名。" },
    },
  },
};

export const rfmAnalyses: AnalysisTextsOf<typeof analyses> = {
  CHURN_RFM: {
    title: "RFM 客戶分群",
    question: "哪些客戶最重要，其中哪些正在流失？",
    about:
      "依最近一次購買、購買頻率與消費金額，與其他客戶相比，為每位客戶評分並歸入分群。退款只影響消費金額；沒有任何購買的客戶不列入。",
    formula:
      "距上次購買天數 = 統計截止日 − 最近購買日；購買頻率 = 有購買的天數（或列數）；消費金額 = 金額合計。share：得分 = 1 + ⌊分級數 × 比他差的客戶數 ÷ 客戶數⌋，相同的不算差。代碼 = 100 R + 10 F + M。分級數不是 5 時，先依 1 + 4（得分 − 1）÷（分級數 − 1）四捨五入換算到 1 至 5，再歸入分群。",
    source: "自訂規則：依「比他差的客戶占比」評分，因此並列者得分相同，與列的先後無關。",
    needs: {
      customer: { label: "客戶", about: "每筆訂單的客戶。" },
      date: { label: "訂單日期", about: "每筆訂單的日期。" },
      amount: { label: "金額", about: "每筆訂單的金額，退款為負數。" },
    },
    settings: {
      asOf: {
        label: "統計截止日",
        about: "只統計到這一天，之後的列不計入。省略時取資料中最晚的日期。",
      },
      bins,
      rule: {
        label: "評分規則",
        about:
          "share 占比（預設）、quantile 分位數（同 PERCENTILE.INC）或 rank 排名（並列時依客戶先後）。",
      },
      frequency: { label: "頻率的算法", about: "days 有購買的天數（預設）或 rows 訂單列數。" },
      moves: {
        label: "分群的代碼",
        about: "您改歸其他分群的代碼，依 1 到 5 的得分。",
      },
      language,
    },
    columns: {
      customer: "客戶",
      last: "最近購買日",
      recency: "距上次購買天數",
      frequency: "購買頻率",
      monetary: "消費金額",
      r: "R",
      f: "F",
      m: "M",
      code: "代碼",
      segment: "分群",
    },
    answers: {
      endangered:
        "{customers} 位客戶中有 {endangered} 位屬於「有流失風險」或「不能失去」，貢獻了 {share} 的消費金額。",
      endangeredCount: "{customers} 位客戶中有 {endangered} 位屬於「有流失風險」或「不能失去」。",
      safe: "{customers} 位客戶中，沒有人屬於「有流失風險」或「不能失去」。",
      above: "{score} 分：大於 {cut}",
      below: "{score} 分：小於 {cut}",
      upTo: "{score} 分：不超過 {cut}",
      others: "{score} 分：其餘",
      tied: "恰好等於分界點的值依客戶順序區分",
      relative:
        "得分是這些客戶之間的相對排名：此處 R 得 {score} 分的客戶，最長已有 {silent} 天沒有購買。",
      relativeChampions:
        "得分是這些客戶之間的相對排名：此處的「冠軍」客戶，最長已有 {silent} 天沒有購買。",
      alike: "{customers} 位客戶的得分全部相同，這些資料無法把他們區分開來。",
    },
  },
};
