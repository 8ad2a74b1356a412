import type { BenchmarkWords } from "../translation";

export const benchmarkNotes: BenchmarkWords["notes"] = {
  implied: "來源未寫明期間，依上下文理解為一年。",
  inconsistent: "同一來源的月度與年度數字對不上：以複利換算，月度數字高得多。",
  believed: "來源未寫明期間，據信為一個月。該來源其他年份的數字不同。",
  median: "中位數。該來源其他年份的數字不同。",
  weak: "達到此值可稱「世界一流」。來源可信度較低。",
  thumb: "至少達到此值。經驗法則。",
  bands: "90 天內不再購買的機率：低、中風險的分界與中、高風險的分界。二手引用。",
};

export const benchmarkWords: BenchmarkWords = {
  sources: {
    "crm handbook": "某 CRM 廠商的流失分析手冊",
    "churn guide": "一篇流失分析指南",
    "retention article": "一篇談留存率的文章",
    recurly: "Recurly Research",
    "recurly 1500": "Recurly Research，1,500 個網站",
    "recurly 2019": "Recurly Research，2019 年",
    fairview: "getfairview.com",
    getprobe: "getprobe.io",
    chartmogul: "ChartMogul",
    "uncommon insights": "Uncommon Insights（引自 Klaviyo）",
  },
  notes: benchmarkNotes,
  claims: {
    profit: "客戶留存率提高 5%，利潤成長 25% 至 95%。",
    acquiring: "取得一位新客戶的成本是留住一位老客戶的 5 至 25 倍。",
    "winning back": "挽回一位流失客戶的成本比取得新客戶低 60%，客戶終身價值高 45%。",
    reasons: "67% 的流失客戶提到同一問題反覆出現，超過 70% 因服務不佳離開。這兩個數字互相矛盾。",
  },
};
