import type { valueOnlyInPane as analyses, valueMetrics as metrics } from "../../core/value";
import type { AnalysisTextsOf, MetricTextsOf } from "../translation";
import { periodSettings } from "./periods";

const arpa = { label: "每客戶營收", about: "每位客戶每期的平均營收（ARPA）。" };
const margin = { label: "利潤率", about: "營收中利潤的比例，0 到 1，省略時為 1。" };
const churn = { label: "流失率", about: "每期流失率，0 到 1，期間須與營收一致。" };
const retention = { label: "留存率", about: "每期留住的客戶比例，0 到 1。" };
const subscriptionNeeds = {
  customer: { label: "客戶", about: "每份訂閱的客戶。" },
  start: { label: "開始日期", about: "每份訂閱的第一天。" },
  end: { label: "結束日期", about: "不再訂閱的第一天；空白表示仍在訂閱。" },
  amount: { label: "每月金額", about: "每份訂閱的每月金額；合計不大於 0 的不算客戶。" },
};
const years = { label: "往前看幾年", about: "往前看的年數，省略時為 5。" };
const discountPerYear = {
  label: "年折現率",
  about: "每年折現率，0 到 1，只用於利潤，省略時為 0。",
};
const to = { label: "截止日", about: "最後一天，省略時取資料中最晚的日期。" };
const grace = {
  label: "寬限天數",
  about: "兩段訂閱之間的間隔不超過這麼多天，視為沒有中斷。省略時為 1。",
};

export const valueMetrics: MetricTextsOf<typeof metrics> = {
  CHURN_LTV: {
    about: "客戶終身價值：一位客戶在流失之前，或在最初若干期內帶來的價值。",
    formula:
      "每客戶營收 × 利潤率 ÷ 流失率。設有期數上限時：每客戶營收 × 利潤率 ×（1 − 流失率）^ k，對 k = 0 到上限 − 1 加總，每期期初付費一次。",
    source:
      "ChartMogul 的簡單 LTV 算法：每月 100、流失率 5%，即 2,000。流失率很低時，終身期間長得無法規劃，因此通常設上限，例如 60 個月。",
    params: {
      arpa,
      churn,
      margin,
      cap: { label: "期數上限", about: "只計算這麼多期，例如 60。省略時不設上限。" },
    },
  },
  CHURN_CLV: {
    about: "合約制客戶的終身價值：一位客戶未來的全部利潤，折現到今天。",
    formula:
      "end：每期利潤 × 留存率 ÷（1 + 折現率 − 留存率）。start：每期利潤 ×（1 + 折現率）÷（1 + 折現率 − 留存率）。",
    source:
      "Gupta & Lehmann (2003), J. Interactive Marketing 17，每期利潤與留存率不變。end：在第 1、2……期期末仍是客戶時付費。start：第一次付費就在現在。",
    params: {
      margin: { label: "每期利潤", about: "每位客戶每期的利潤金額：營收乘以利潤率。" },
      retention,
      discount: { label: "折現率", about: "每期折現率，0 到 1。" },
      timing: {
        label: "付費時點",
        about: "end（預設）：每期期末付費。start：每期期初付費，第一次就在現在。",
      },
    },
  },
  CHURN_CAC: {
    about: "獲客成本：平均取得一位客戶花了多少錢。",
    formula: "費用 ÷ 新增客戶數",
    source: "通行的定義。費用與客戶數屬於同一期間。",
    params: {
      spend: { label: "獲客費用", about: "期間內的業務與行銷費用。" },
      joined: { label: "新增客戶數", about: "期間內取得的客戶數。" },
    },
  },
  CHURN_PAYBACK: {
    about: "回收期：客戶帶來的利潤要多少期才能補回獲客成本。",
    formula:
      "獲客成本 ÷（每客戶營收 × 利潤率）。考慮流失時：ln（1 − 獲客成本 × 流失率 ÷（每客戶營收 × 利潤率））÷ ln（1 − 流失率）。獲客成本 × 流失率 ≥ 每客戶營收 × 利潤率時永遠無法回收。",
    source:
      "CAC 回收期。考慮流失時，已流失的客戶不再付費：n 期的利潤 = 每客戶營收 × 利潤率 ×（1 −（1 − 流失率）^ n）÷ 流失率。",
    params: {
      cac: { label: "獲客成本", about: "取得一位客戶的成本（CAC）。" },
      arpa,
      margin,
      churn: {
        label: "流失率",
        about: "每期流失率，0 到 1，期間須與營收一致，省略時為 0。",
      },
    },
  },
  CHURN_WHATIF: {
    about: "如果留存率提高，在若干期內能多帶來多少：現狀、提高之後與差額。",
    formula:
      "第 k = 0 到期數 − 1 期由期初仍在的客戶付費：客戶數 × 留存率 ^ k。期末客戶數：客戶數 × 留存率 ^ 期數。營收：客戶數 × 留存率 ^ k × 每客戶營收的總和。利潤：客戶數 × 留存率 ^ k × 每客戶營收 × 利潤率 ÷（1 + 折現率）^ k 的總和。提高後的留存率：points：留存率 + 提高幅度；relative：留存率 ×（1 + 提高幅度）；churn：1 −（1 − 留存率）×（1 − 提高幅度）；一律在 0 與 1 之間。",
    source:
      "只用您自己的數字計算，不含新客戶。不採用「留存率提高 5% 帶來多少利潤」之類的公開說法。",
    params: {
      customers: { label: "客戶數", about: "今天的客戶數。" },
      arpa,
      retention,
      uplift: { label: "提高幅度", about: "留存率要提高多少，意義見「提高方式」，省略時為 0.05。" },
      kind: {
        label: "提高方式",
        about:
          "points 百分點（預設）：80% 到 85%。relative 按比例：80% 到 84%。churn 流失率降低這個比例：80% 到 81%。",
      },
      periods: {
        label: "期數",
        about: "往前看多少期，長度與留存率和營收的期間相同，省略時為 12。",
      },
      margin,
      discount: {
        label: "折現率",
        about: "每期折現率，0 到 1，只用於利潤，省略時為 0。",
      },
    },
    results: {
      scenario: "情境",
      retention: "留存率",
      customersAtEnd: "期末客戶數",
      revenue: "營收",
      profit: "利潤",
    },
  },
};

export const valueAnalyses: AnalysisTextsOf<typeof analyses> = {
  CHURN_WORTH: {
    title: "客戶價值",
    question: "一位客戶值多少？",
    about:
      "一位客戶到各期齡為止平均帶來多少：首次購買當期、之後一期、兩期……每個期齡只平均已經走到該期的客戶，不作預測。",
    formula:
      "期齡 k 的價值 = 利潤率 × 第 0 至 k 期營收 ÷ 客戶數，取已走到第 k 期的各世代：即 CURVE 的每位客戶累計營收再乘以利潤率。",
    source:
      "通行的世代終身價值曲線。期齡越大，客戶越少；若最早的世代花費較少，曲線可能下降。退款（負金額）會扣除。統計截止日所在的期間依目前為止的資料計入。",
    needs: {
      customer: { label: "客戶", about: "每筆訂單的客戶。" },
      date: { label: "訂單日期", about: "每筆訂單的日期。" },
      amount: { label: "金額", about: "每筆訂單的金額，退款為負數。" },
    },
    settings: {
      ...periodSettings,
      margin,
      asOf: {
        label: "統計截止日",
        about: "只統計到這一天，之後的列不計入。省略時取資料中最晚的日期。",
      },
    },
    columns: { age: "期齡", customers: "客戶數", value: "每客戶價值" },
    answers: {
      later: "到首期之後第 {ages} 期為止，一位客戶平均帶來 {worth}。",
      laterWeek: "到首週之後第 {ages} 週為止，一位客戶平均帶來 {worth}。",
      laterMonth: "到首月之後第 {ages} 個月為止，一位客戶平均帶來 {worth}。",
      laterQuarter: "到首季之後第 {ages} 季為止，一位客戶平均帶來 {worth}。",
      laterYear: "到首年之後第 {ages} 年為止，一位客戶平均帶來 {worth}。",
      latest: "到首期之後一期為止，一位客戶平均帶來 {worth}。",
      first: "一位客戶在首期平均帶來 {worth}，之後的期間尚未開始。",
      base: "共有 {customers} 位客戶走到這一期。",
      start: "依全部 {all} 位客戶平均，首期帶來 {first}。",
      running: "最後一期的資料不完整，依目前為止的資料計入。",
    },
  },
  CHURN_WORTH_AHEAD: {
    title: "訂閱客戶價值",
    question: "一位訂閱客戶值多少？",
    about:
      "若每月的留存情況與過去一年相同，今天的一位客戶在一年、兩年……內平均會付多少，屆時還有多少人留下。",
    formula:
      "每客戶 MRR = 最後一個完整月份月底的 MRR ÷ 客戶數；留存率 = 最近 12 個完整月合計的留存 ÷ 期初。y 年內：兩者的 LTV，期數上限為 12 × y 個月；仍在 = 留存率 ^（12 × y）。利潤：乘以利潤率，每筆付費按月折現（1 + 年折現率）^（1 ÷ 12）− 1。終身合計：每客戶 MRR ÷ 流失率；終身期間為 1 ÷ 流失率個月。",
    source:
      "與 LTV 相同的簡單客戶終身價值，只用您自己的數字。假定各期齡的客戶以相同比率流失；若新客戶流失得較快，對他們而言會偏高。",
    needs: subscriptionNeeds,
    settings: { years, margin, discount: discountPerYear, to, grace },
    columns: {
      years: "往後年數",
      stay: "仍在的比例",
      revenue: "每客戶營收",
      profit: "每客戶利潤",
      arpa: "每客戶 MRR",
      churn: "每月流失率",
    },
    answers: {
      lifetime:
        "一位客戶平均每月付 {arpa}，每月有 {churn} 流失，因此平均停留 {lifetime} 個月，終身共帶來 {worth}，其中 {years} 年內為 {within}。",
      endless:
        "一位客戶平均每月付 {arpa}，所看的月份中無一流失：{years} 年內共 {within}。最終會停留多久，無法由此得知。",
      profit: "{years} 年內的營收中，利潤為 {profit}。",
    },
  },
  CHURN_KEEPMORE: {
    title: "多留住一些客戶",
    question: "如果多留住 5% 的客戶，會怎樣？",
    about:
      "用您自己的數字看留存率提高能帶來多少：最後一個完整月份月底的客戶數、他們的付費，以及一年後有多少人留下；現狀與提高之後對照。",
    formula:
      "按月計算的 WHATIF 表格：客戶數 = 最後一個完整月份月底的客戶數；每客戶營收 = 其 MRR ÷ 客戶數；留存率 = 最近 12 個完整月合計的留存 ÷ 期初；期數 = 12 × 年數。提高的是年留存率，即月留存率 ^ 12；月折現率 =（1 + 年折現率）^（1 ÷ 12）− 1。",
    source: "只用您自己的數字計算，不含新客戶。公開說法僅作引用，並未參與計算。",
    needs: subscriptionNeeds,
    settings: {
      uplift: {
        label: "多留住",
        about: "一年的留存率要提高多少，意義見「提高方式」，省略時為 0.05。",
      },
      kind: {
        label: "提高方式",
        about:
          "points 百分點（預設）：80% 到 85%。relative 按比例：80% 到 84%。churn 流失率降低這個比例：80% 到 81%。",
      },
      years,
      margin,
      discount: discountPerYear,
      to,
      grace,
    },
    columns: {
      scenario: "情境",
      retention: "年留存率",
      customersAtEnd: "期末客戶數",
      revenue: "營收",
      profit: "利潤",
      customers: "目前客戶數",
      arpa: "每客戶 MRR",
    },
    answers: {
      gain: "{customers} 位客戶平均每月付 {arpa}，一年後有 {retention} 留下。如果提高到 {better}，{years} 年內可多帶來 {gain}：從 {today} 增加到 {revenue}（多 {share}）。",
      profit: "利潤可增加 {profitGain}，即 {profitShare}。",
      full: "所看的月份中，{customers} 位客戶無一流失，因此提高留存率不會帶來更多。",
      claim:
        "公開說法，僅作引用，並非依您的資料計算：留存率提高 5%，利潤成長 25% 至 95%（Reichheld，貝恩策略顧問）。",
    },
  },
};
