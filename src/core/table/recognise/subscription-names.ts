import { names } from "./words";

/** Headers of subscriptions and of snapshots, in the languages of `purchaseNames`. */
export const subscriptionNames = {
  start: names(
    [
      [
        1,
        "start date|start|starts|started at|start time|begin date|begins|subscription start|subscription start date|subscribed at|" +
          "contract start|contract start date|valid from|from date|from|effective date|activated at|activation date|service start|" +
          "signup date|sign up date|signed up|signed up at|join date|joined at|customer since|member since|client since|" +
          "开始日期|开始时间|开始|起始日期|起始日|合同开始日期|合同开始|合同起始日|合同起始日期|生效日期|签约日期|签约时间|开通时间|开通日期|" +
          "订阅开始|订阅开始日期|订阅日期|服务开始日期|入会日期|入会时间|加入日期|" +
          "開始日期|開始時間|開始|起始日|起日|合約開始|合約開始日|合約起日|合約起始日|生效日|簽約日期|簽約日|啟用日期|開通日期|訂閱開始|訂閱開始日|" +
          "訂閱日期|服務開始日|加入日期|入會日期|" +
          "vertragsbeginn|startdatum|beginn|laufzeitbeginn|aktiv seit|kunde seit|von|date de debut|date debut|debut|debut abonnement|" +
          "date d'inscription|fecha de inicio|fecha inicio|inicio|fecha de alta|alta|開始日|契約開始日|契約日|利用開始日|課金開始日|加入日|入会日",
      ],
      [0.9, "period start|term start|service period start|billing start"],
      [
        0.6,
        "created at|created|created date|creation date|创建时间|创建日期|建立時間|建立日期|作成日",
      ],
    ],
    /time of day|trial|current|试用|試用/
  ),
  end: names(
    [
      [
        1,
        "end date|end|ends|ended at|end time|to date|to|until|subscription end|subscription end date|contract end|contract end date|valid to|" +
          "valid until|expiry date|expiry|expires|expires at|expired at|expiration date|termination date|terminated at|deactivated at|" +
          "churn date|churned at|churned on|left on|leave date|service end|" +
          "结束日期|结束时间|结束|到期日期|到期日|到期时间|到期|合同结束日期|合同结束|合同到期日|合同终止日期|终止日期|终止时间|失效日期|失效时间|" +
          "流失日期|流失时间|停用日期|注销时间|截止日期|订阅结束|订阅结束日期|服务结束日期|" +
          "結束日期|結束時間|結束日|結束|到期日期|迄日|合約結束|合約結束日|合約迄日|合約到期日|終止日期|終止日|失效日|流失日期|停用日期|訂閱結束|" +
          "訂閱結束日|服務結束日|退會日期|" +
          "vertragsende|enddatum|ende|laufzeitende|bis|date de fin|date fin|fin|date d'expiration|fecha de fin|fecha fin|fin|fecha de baja|baja|" +
          "fecha de vencimiento|終了日|契約終了日|利用終了日|退会日",
      ],
      [
        0.9,
        "cancel date|cancelled at|canceled at|cancelled|canceled|cancelled on|canceled on|cancelled date|cancellation date|unsubscribed at|" +
          "period end|term end|service period end|billing end|" +
          "取消日期|取消时间|退订日期|退订时间|解约日期|取消日|取消時間|退訂日期|退訂日|解約日|解約日期|" +
          "kundigungsdatum|gekundigt am|gekundigt zum|date de resiliation|resiliation|fecha de cancelacion",
      ],
      [
        0.4,
        "renewal date|next renewal|current period end|current term end|current period ends at|next billing date|续费日期|續約日",
      ],
    ],
    /weekend|month end|monthend|trial|current|cancel at|cancelat|试用|試用/
  ),
  plan: names(
    [
      [
        1,
        "plan|plan name|plan id|plan code|plan tier|product plan|subscription plan|tier|package|套餐|套餐名称|订阅方案|版本|方案|訂閱方案|方案名稱|" +
          "tarif|paket|formule|offre|プラン|プラン名",
      ],
      [
        0.7,
        "product|product name|price id|产品|产品名称|產品|產品名稱|produkt|produit|producto|商品名",
      ],
    ],
    /amount|price|quantity|fee|date|金额|金額|价|價/
  ),
  reason: names(
    [
      [
        1,
        "reason|cancel reason|cancellation reason|churn reason|canceled reason|cancelled reason|cancel reason code|reason code|" +
          "流失原因|取消原因|退订原因|解约原因|原因|退訂原因|解約原因|kundigungsgrund|grund|motif|motif de resiliation|motivo|motivo de baja|解約理由",
      ],
    ],
    /date|日期/
  ),
  period: names(
    [
      [
        1,
        "period|month|billing month|billing period|invoice month|snapshot date|snapshot month|snapshot|as of|as of date|reporting month|" +
          "reporting period|report date|report month|month end|month start|month ending|year month|yearmonth|yyyymm|mrr month|fiscal period|quarter|year|" +
          "月份|月|期间|账期|统计月份|统计期间|快照日期|快照月份|所属月份|年月|账单月份|计费月份|会计期间|季度|年度|年份|统计日期|数据日期|数据月份|" +
          "期間|帳期|統計月份|快照日期|所屬月份|帳單月份|計費月份|會計期間|季別|統計日期|資料日期|資料月份|" +
          "monat|periode|zeitraum|abrechnungsmonat|stichtag|quartal|jahr|mois|trimestre|annee|mes|periodo|ano|対象月|請求月|四半期",
      ],
      [0.5, "date|day|period start|period end|日期|日付|datum|fecha"],
    ],
    /mrr|arr|revenue|amount|fee|payment|price|count|number|tenure|birth|order|invoice date|active|金额|金額|收入|数|數/
  ),
};
