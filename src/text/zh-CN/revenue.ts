import type { revenueOnlyInPane as analyses, revenueMetrics as metrics } from "../../core/revenue";
import type { AnalysisTextsOf, MetricTextsOf } from "../translation";

const start = { label: "期初收入", about: "期间开始时的经常性收入。" };
const churned = { label: "流失收入", about: "期间内流失的客户在期初的收入。" };
const contraction = {
  label: "减购收入",
  about: "留下但付费减少的客户所减少的收入，省略时为 0。",
};
const expansion = { label: "增购收入", about: "留下且付费增加的客户所增加的收入，省略时为 0。" };
const reactivation = { label: "回流收入", about: "期间内回来的老客户带来的收入，省略时为 0。" };

const changes = {
  before: { label: "之前", about: "每位客户之前的收入，一行一位客户。空白即 0：当时不是客户。" },
  after: { label: "之后", about: "每位客户之后的收入，各行顺序相同。空白即 0：已不是客户。" },
  everBefore: {
    label: "更早付过费",
    about: "更早曾经付费的客户填 TRUE，或填其更早付费的金额（0 即 FALSE）。省略时视为都没有。",
  },
};

export const revenueMetrics: MetricTextsOf<typeof metrics> = {
  CHURN_GROSSCHURN: {
    about: "期初收入中损失的比例，包括流失的客户和付费减少的客户。",
    formula: "（流失 + 减购）÷ 期初",
    source:
      "ChartMogul 的 Gross MRR churn 口径：100 中流失 10、减购 10，即 20%。等于 1 − GRR：损失不会超过期初的全部。",
    params: { start, churned, contraction },
  },
  CHURN_NETCHURN: {
    about: "损失的收入减去老客户增加的收入，占期初收入的比例。增加多于损失时为负。",
    formula: "（流失 + 减购 − 增购 − 回流）÷ 期初",
    source:
      "ChartMogul 的 Net MRR churn 口径，回流也从中扣除；不填回流即为 Baremetrics 的口径，等于 1 − NRR。",
    params: { start, churned, contraction, expansion, reactivation },
  },
  CHURN_GRR: {
    about: "总收入留存率（GRR）：期初收入中仍在支付的比例，不计任何增购，介于 0 与 1 之间。",
    formula: "（期初 − 流失 − 减购）÷ 期初",
    source: "通行的总收入留存率，按期间首尾两个时点计算。RETAINED 按每位客户的金额计算。",
    params: { start, churned, contraction },
  },
  CHURN_NRR: {
    about: "净收入留存率（NRR）：期初客户在期末的付费，占其期初付费的比例。",
    formula: "（期初 + 增购 − 减购 − 流失）÷ 期初",
    source: "通行的净收入留存率（Net Dollar Retention）。新客户和回流客户期初不在，不计入。",
    params: { start, churned, contraction, expansion },
  },
  CHURN_QUICKRATIO: {
    about: "速动比率：每损失一元收入，增加了多少收入。大于 1 表示业务在增长。",
    formula: "（新增 + 增购 + 回流）÷（流失 + 减购）",
    source: "Baremetrics 的 SaaS Quick Ratio 口径。没有损失就没有比率。",
    params: {
      joined: { label: "新增收入", about: "期间内新客户带来的收入。" },
      churned,
      contraction,
      expansion,
      reactivation,
    },
  },
  CHURN_RETAINED: {
    about: "按每位客户的金额计算收入留存率：期初的客户到期末还付多少。",
    formula:
      "gross：min（期初，期末）之和 ÷ 期初之和。net：期初客户的期末之和 ÷ 期初之和。logo：期初客户中期末仍付费的比例。",
    source:
      "gross：按客户计算的总收入留存率，SaaS Metrics Standards Board 的口径；net：上市公司年报中净收入留存率的口径。若有客户先减后增，结果与按总额计算的 GRR 不同。",
    params: {
      opening: { label: "期初", about: "每位客户的期初收入，一行一位客户，空白即 0。" },
      closing: { label: "期末", about: "每位客户的期末收入，各行顺序相同。空白即 0：已流失。" },
      kind: {
        label: "口径",
        about: "gross 不计增购（默认）、net 计入增购、logo 按客户数。",
      },
    },
  },
  CHURN_CLASSIFY: {
    about: "每位客户在两个时点之间的变动：新客户、回流、增购、减购、流失、持平或无。",
    formula:
      "从 0 到有：new 新客户；更早付过费则为 reactivation 回流。比之前多：expansion 增购。比之前少：contraction 减购。从有到 0：churn 流失。相同：flat 持平。都为 0：none 无。空白即 0。",
    source: "按期间首尾两个时点判断的 MRR 变动。自定规则：差额不到金额的万亿分之一时视为舍入误差。",
    params: changes,
  },
  CHURN_BRIDGE: {
    about: "收入从期初到期末的变动桥：每一类变动增加了多少、损失了多少。",
    formula:
      "期初 + 新增 + 回流 + 增购 − 减购 − 流失 = 期末。损失以正数列示。Residual（差额）= 期末减去其余各项，精确到分时为 0。变动分类与 CLASSIFY 相同。",
    source: "按期间首尾两个时点的 MRR 变动表：期间内离开又回来的客户不算变动。",
    params: changes,
    results: { line: "项目", amount: "金额" },
  },
};

export const revenueAnalyses: AnalysisTextsOf<typeof analyses> = {
  CHURN_CHANGES: {
    title: "收入变动",
    question: "两个时点之间，我们留住了多少收入？",
    about:
      "每位客户一行：之前付多少、之后付多少、变动多少，以及属于新客户、回流、增购、减购还是流失。",
    formula:
      "变动 = 之后 − 之前。变动类型与 CLASSIFY 相同。NRR = 之前的客户在之后的付费 ÷ 其之前的付费。GRR = min（之前，之后）之和 ÷ 之前之和。金额空白即 0：不是客户。",
    source:
      "按期间首尾两个时点判断的 MRR 变动；按客户计算的总收入留存率，SaaS Metrics Standards Board 的口径。",
    needs: {
      customer: { label: "客户", about: "每行的客户，一行一位客户。" },
      before: { label: "之前", about: "客户之前的付费。空白即 0：当时不是客户。" },
      after: { label: "之后", about: "客户之后的付费。空白即 0：已不是客户。" },
      everBefore: {
        label: "更早付过费",
        about: "客户是否更早付过费：若是，则为回流而不是新客户。",
      },
    },
    settings: {},
    columns: {
      customer: "客户",
      before: "之前",
      after: "之后",
      change: "变动",
      movement: "变动类型",
    },
    answers: {
      kept: "之前的 {opening} 中，不计增购留住了 {gross}（GRR），计入增购为 {net}（NRR）；{customers} 位客户中有 {kept} 位留下（{logo}）。现在的收入为 {closing}。",
      none: "之前没有任何客户付费，因此暂无留存率。现在的收入为 {closing}。",
      moved:
        "从 {opening} 到 {closing}：新客户 {joined}，回流 {reactivation}，增购 {expansion}，减购 {contraction}，流失 {churned}。",
      repeated:
        "有 {repeated} 行的客户在上方已经出现过，每行按一位客户计算。如要按客户计算，请先把同一客户的金额相加。",
    },
  },
};
