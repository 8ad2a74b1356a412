import type { revenueOnlyInPane as analyses, revenueMetrics as metrics } from "../../core/revenue";
import type { AnalysisTextsOf, MetricTextsOf } from "../translation";

const start = { label: "期初營收", about: "期間開始時的經常性營收。" };
const churned = { label: "流失營收", about: "期間內流失的客戶在期初的營收。" };
const contraction = {
  label: "減購營收",
  about: "留下但付費減少的客戶所減少的營收，省略時為 0。",
};
const expansion = { label: "加購營收", about: "留下且付費增加的客戶所增加的營收，省略時為 0。" };
const reactivation = { label: "回流營收", about: "期間內回來的舊客戶帶來的營收，省略時為 0。" };

const changes = {
  before: {
    label: "之前",
    about: "每位客戶之前的營收，一列一位客戶。空白視為 0：當時不是客戶。",
  },
  after: { label: "之後", about: "每位客戶之後的營收，各列順序相同。空白視為 0：已不是客戶。" },
  everBefore: {
    label: "更早付過費",
    about: "更早曾經付費的客戶填 TRUE，或填其更早付費的金額（0 即 FALSE）。省略時視為都沒有。",
  },
};

export const revenueMetrics: MetricTextsOf<typeof metrics> = {
  CHURN_GROSSCHURN: {
    about: "期初營收中損失的比例，包括流失的客戶與付費減少的客戶。",
    formula: "（流失 + 減購）÷ 期初",
    source:
      "ChartMogul 的 Gross MRR churn 算法：100 中流失 10、減購 10，即 20%。等於 1 − GRR：損失不會超過期初的全部。",
    params: { start, churned, contraction },
  },
  CHURN_NETCHURN: {
    about: "損失的營收減去既有客戶增加的營收，占期初營收的比例。增加多於損失時為負。",
    formula: "（流失 + 減購 − 加購 − 回流）÷ 期初",
    source:
      "ChartMogul 的 Net MRR churn 算法，回流也從中扣除；不填回流即為 Baremetrics 的算法，等於 1 − NRR。",
    params: { start, churned, contraction, expansion, reactivation },
  },
  CHURN_GRR: {
    about: "總營收留存率（GRR）：期初營收中仍在支付的比例，不計任何加購，介於 0 與 1 之間。",
    formula: "（期初 − 流失 − 減購）÷ 期初",
    source: "通行的總營收留存率，依期間首尾兩個時點計算。RETAINED 依每位客戶的金額計算。",
    params: { start, churned, contraction },
  },
  CHURN_NRR: {
    about: "淨營收留存率（NRR）：期初客戶在期末的付費，占其期初付費的比例。",
    formula: "（期初 + 加購 − 減購 − 流失）÷ 期初",
    source: "通行的淨營收留存率（Net Dollar Retention）。新客戶與回流客戶期初不在，不計入。",
    params: { start, churned, contraction, expansion },
  },
  CHURN_QUICKRATIO: {
    about: "速動比率：每損失一元營收，增加了多少營收。大於 1 表示業務在成長。",
    formula: "（新增 + 加購 + 回流）÷（流失 + 減購）",
    source: "Baremetrics 的 SaaS Quick Ratio 算法。沒有損失就沒有比率。",
    params: {
      joined: { label: "新增營收", about: "期間內新客戶帶來的營收。" },
      churned,
      contraction,
      expansion,
      reactivation,
    },
  },
  CHURN_RETAINED: {
    about: "依每位客戶的金額計算營收留存率：期初的客戶到期末還付多少。",
    formula:
      "gross：min（期初，期末）的總和 ÷ 期初的總和。net：期初客戶的期末總和 ÷ 期初的總和。logo：期初客戶中期末仍付費的比例。",
    source:
      "gross：依客戶計算的總營收留存率，SaaS Metrics Standards Board 的算法；net：上市公司年報中淨營收留存率的算法。若有客戶先減後增，結果與依總額計算的 GRR 不同。",
    params: {
      opening: { label: "期初", about: "每位客戶的期初營收，一列一位客戶，空白視為 0。" },
      closing: { label: "期末", about: "每位客戶的期末營收，各列順序相同。空白視為 0：已流失。" },
      kind: {
        label: "算法",
        about: "gross 不計加購（預設）、net 計入加購、logo 依客戶數。",
      },
    },
  },
  CHURN_CLASSIFY: {
    about: "每位客戶在兩個時點之間的變動：新客戶、回流、加購、減購、流失、持平或無。",
    formula:
      "從 0 到有：new 新客戶；更早付過費則為 reactivation 回流。比之前多：expansion 加購。比之前少：contraction 減購。從有到 0：churn 流失。相同：flat 持平。都是 0：none 無。空白視為 0。",
    source: "依期間首尾兩個時點判斷的 MRR 變動。自訂規則：差額不到金額的一兆分之一時視為捨入誤差。",
    params: changes,
  },
  CHURN_BRIDGE: {
    about: "營收從期初到期末的變動橋：每一類變動增加了多少、損失了多少。",
    formula:
      "期初 + 新增 + 回流 + 加購 − 減購 − 流失 = 期末。損失以正數列示。Residual（差額）= 期末減去其餘各項，精確到分為 0。變動分類與 CLASSIFY 相同。",
    source: "依期間首尾兩個時點的 MRR 變動表：期間內離開又回來的客戶不算變動。",
    params: changes,
    results: { line: "項目", amount: "金額" },
  },
};

export const revenueAnalyses: AnalysisTextsOf<typeof analyses> = {
  CHURN_CHANGES: {
    title: "營收變動",
    question: "兩個時點之間，我們留住了多少營收？",
    about:
      "每位客戶一列：之前付多少、之後付多少、變動多少，以及屬於新客戶、回流、加購、減購或流失。",
    formula:
      "變動 = 之後 − 之前。變動類型與 CLASSIFY 相同。NRR = 之前的客戶在之後的付費 ÷ 其之前的付費。GRR = min（之前，之後）的總和 ÷ 之前的總和。金額空白視為 0：不是客戶。",
    source:
      "依期間首尾兩個時點判斷的 MRR 變動；依客戶計算的總營收留存率，SaaS Metrics Standards Board 的算法。",
    needs: {
      customer: { label: "客戶", about: "每列的客戶，一列一位客戶。" },
      before: { label: "之前", about: "客戶之前的付費。空白視為 0：當時不是客戶。" },
      after: { label: "之後", about: "客戶之後的付費。空白視為 0：已不是客戶。" },
      everBefore: {
        label: "更早付過費",
        about: "客戶是否更早付過費：若是，則為回流而不是新客戶。",
      },
    },
    settings: {},
    columns: {
      customer: "客戶",
      before: "之前",
      after: "之後",
      change: "變動",
      movement: "變動類型",
    },
    answers: {
      kept: "之前的 {opening} 中，不計加購留住了 {gross}（GRR），計入加購為 {net}（NRR）；{customers} 位客戶中有 {kept} 位留下（{logo}）。現在的營收為 {closing}。",
      none: "之前沒有任何客戶付費，因此暫無留存率。現在的營收為 {closing}。",
      moved:
        "從 {opening} 到 {closing}：新客戶 {joined}，回流 {reactivation}，加購 {expansion}，減購 {contraction}，流失 {churned}。",
      repeated:
        "有 {repeated} 列的客戶在上方已經出現過，每列各算一位客戶。如要依客戶計算，請先把同一客戶的金額相加。",
    },
  },
};
