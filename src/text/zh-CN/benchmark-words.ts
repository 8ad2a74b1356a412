import type { BenchmarkWords } from "../translation";

export const benchmarkNotes: BenchmarkWords["notes"] = {
  implied: "来源未写明期间，按上下文理解为一年。",
  inconsistent: "同一来源的月度与年度数字对不上：按复利折算，月度数字高得多。",
  believed: "来源未写明期间，据信为一个月。该来源其他年份的数字不同。",
  median: "中位数。该来源其他年份的数字不同。",
  weak: "达到此值可称“世界一流”。来源可信度较低。",
  thumb: "至少达到此值。经验法则。",
  bands: "90 天内不再购买的概率：低、中风险的分界与中、高风险的分界。二手引用。",
};

export const benchmarkWords: BenchmarkWords = {
  sources: {
    "crm handbook": "某 CRM 厂商的流失分析手册",
    "churn guide": "一篇流失分析指南",
    "retention article": "一篇关于留存率的文章",
    recurly: "Recurly Research",
    "recurly 1500": "Recurly Research，1,500 家网站",
    "recurly 2019": "Recurly Research，2019 年",
    fairview: "getfairview.com",
    getprobe: "getprobe.io",
    chartmogul: "ChartMogul",
    "uncommon insights": "Uncommon Insights（引自 Klaviyo）",
  },
  notes: benchmarkNotes,
  claims: {
    profit: "客户留存率提高 5%，利润增长 25% 至 95%。",
    acquiring: "获得一位新客户的成本是留住一位老客户的 5 至 25 倍。",
    "winning back": "挽回一位流失客户的成本比获取新客户低 60%，客户生命周期价值高 45%。",
    reasons: "67% 的流失客户提到同一问题反复出现，超过 70% 因服务不佳离开。这两个数字互相矛盾。",
  },
};
