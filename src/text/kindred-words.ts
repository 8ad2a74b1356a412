/** Words for the same thing, in any language: who asks with one finds what is told with another. Of English words the
 * beginnings. */
export const KINDRED: readonly (readonly string[])[] = [
  ["churn", "lost", "lose", "losing", "leav", "left", "gone", "attrition", "cancel"],
  ["流失", "离开", "离去", "失去", "走了", "取消", "離開", "離去"],
  ["retention", "retain", "keep", "kept", "stay", "loyal", "remain"],
  ["留存", "保留", "留住", "留下", "忠诚", "忠誠"],
  ["revenue", "money", "mrr", "arr", "income", "sales"],
  ["收入", "金额", "金額", "营收", "營收", "经常性"],
  ["lifetime", "ltv", "clv", "worth", "value"],
  ["终身", "生命周期", "終身", "生命週期", "价值", "價值", "值多", "少钱", "少錢"],
  ["interval", "confidence", "certain", "sure", "margin", "noise", "chance", "significan", "real"],
  ["区间", "置信", "把握", "可信", "偶然", "显著", "區間", "信賴", "顯著"],
  ["segment", "group", "rfm", "best", "matter"],
  ["分群", "分层", "分組", "细分", "區隔", "最重要", "重要"],
  ["risk", "warning", "silent", "signal", "sign"],
  ["风险", "预警", "沉默", "信号", "風險", "預警", "訊號"],
  ["customer", "subscriber", "client", "buyer", "user"],
  ["客户", "用户", "订户", "顾客", "客戶", "訂閱者", "顧客"],
  ["benchmark", "normal", "typical", "industry", "compare"],
  ["基准", "同行", "行业", "正常", "比较", "基準", "同業", "行業", "比較"],
  ["purchase", "order", "buy", "bought"],
  ["购买", "订单", "下单", "購買", "訂單", "下單"],
  ["expect", "average", "mean"],
];

/** What says nothing of what is looked for. */
export const IDLE: ReadonlySet<string> = new Set(
  (
    "a an and are as at be by can churn. do does for from get give has have how i if in is it its many me much my of on or " +
    "our should so that the their them they this to us was we what when which who why will with would you your " +
    "多少 什么 怎么 如何 我们 哪些 哪个 是否 為何 为何 什麼 怎麼 我們 哪個 有多"
  ).split(" ")
);
