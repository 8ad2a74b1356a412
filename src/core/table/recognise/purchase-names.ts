import { names } from "./words";

/** Headers in English, Chinese (both scripts), German, French, Spanish and Japanese. */
export const purchaseNames = {
  customer: names(
    [
      [
        1,
        "customer id|customerid|customer no|customer number|customer code|customer key|client id|client number|client code|" +
          "account id|account number|account code|user id|subscriber id|tenant id|organization id|organisation id|org id|company id|member id|member number|buyer id|cust id|custid|cust no|shopper id|contact id|" +
          "客户编号|客户id|租户id|企业id|客户号|客户代码|客户编码|会员编号|会员号|会员id|会员卡号|用户id|用户编号|顾客编号|顾客id|买家id|" +
          "客戶編號|客戶id|租戶id|客戶代號|客戶代碼|會員編號|會員代號|會員id|會員卡號|用戶id|用戶編號|使用者id|顧客編號|顧客id|買家id|" +
          "kundennummer|kunden id|kundennr|kunden nr|id client|numero client|code client|n client|id cliente|" +
          "numero de cliente|codigo de cliente|codigo cliente|顧客番号|顧客コード|会員番号|会員id|得意先コード",
      ],
      [
        0.9,
        "customer|customers|client|clients|buyer|member|user|account|shopper|guest|subscriber|patron|tenant|organization|organisation|" +
          "客户|会员|用户|顾客|买家|客戶|會員|用戶|顧客|買家|使用者|kunde|kunden|cliente|得意先|会員",
      ],
      [
        0.75,
        "customer email|email|e mail|email address|customer mail|phone|mobile|mobile number|phone number|openid|" +
          "手机号|手机|手机号码|联系电话|邮箱|买家账号|会员账号|手機號碼|手機|電子郵件|信箱|買家帳號|會員帳號|メールアドレス",
      ],
      [
        0.6,
        "customer name|client name|buyer name|member name|account name|full name|company|company name|dealer|distributor|" +
          "客户名称|客户简称|企业名称|机构名称|客户姓名|会员姓名|买家昵称|会员名|公司名称|公司|经销商|客戶名稱|客戶簡稱|企業名稱|客戶姓名|會員姓名|買家暱稱|公司名稱|經銷商|" +
          "kundenname|firma|nom du client|nom client|nombre del cliente|empresa|顧客名|得意先名|会社名",
      ],
      [0.4, "name|id|姓名|名称|名稱|昵称|暱稱|nom|nombre|氏名"],
    ],
    /since|type|segment|group|category|country|city|region|state|age|gender|sex|status|level|tier|birth|count|等级|等級|类型|類型|性别|性別|地区|地區|城市|分组|分組|数|數|order|date|日期|时间|時間/
  ),
  date: names(
    [
      [
        1,
        "order date|order time|order datetime|orderdate|date of order|purchase date|purchased at|purchase time|date of purchase|" +
          "transaction date|transaction time|invoice date|invoicedate|sale date|sales date|booking date|payment date|paid at|" +
          "订单日期|订单时间|下单日期|下单时间|购买日期|购买时间|交易日期|交易时间|消费日期|消费时间|付款时间|付款日期|支付时间|支付日期|成交时间|成交日期|开票日期|销售日期|订单创建时间|订单付款时间|" +
          "訂單日期|訂單時間|下單日期|下單時間|購買日期|購買時間|交易時間|消費日期|消費時間|付款時間|支付時間|成交時間|開票日期|發票日期|銷售日期|訂單成立時間|" +
          "bestelldatum|kaufdatum|rechnungsdatum|auftragsdatum|date de commande|date commande|date d'achat|date achat|date de facture|" +
          "fecha de pedido|fecha pedido|fecha de compra|fecha compra|fecha de factura|注文日|注文日時|購入日|購入日時|受注日|売上日|取引日",
      ],
      [0.95, "date|day|datum|fecha|日期|时间|時間|日付|年月日|timestamp|datetime"],
      [
        0.8,
        "created at|created|creation date|created date|created time|processed at|posting date|post date|visit date|activity date|" +
          "event date|last activity|创建时间|创建日期|建立時間|建立日期|到店日期|登录时间|登入時間|作成日",
      ],
      [0.5, "ship date|shipped at|delivery date|发货时间|发货日期|出貨日期|lieferdatum|出荷日"],
    ],
    /birth|dob|due|expir|end|until|cancel|update|modif|生日|出生|到期|截止|结束|結束|取消|更新|修改|geburt|naiss|nacim|nth/
  ),
  amount: names(
    [
      [
        1,
        "amount|order amount|order total|total amount|total|sales amount|net amount|net sales|total price|total sales|total paid|" +
          "amount paid|paid amount|revenue|net revenue|sales|sale amount|purchase amount|transaction amount|order value|invoice amount|" +
          "invoice total|grand total|spend|spent|amt|turnover|payment|payment amount|mrr|arr|mrr amount|monthly recurring revenue|monthly fee|subscription amount|月经常性收入|月费|订阅金额|经常性收入|經常性收入|月費|訂閱金額|" +
          "金额|订单金额|订单总额|消费金额|交易金额|实付金额|实付款|实收金额|支付金额|付款金额|销售额|销售金额|成交金额|成交额|总金额|总额|总价|营业额|收入|买家实际支付金额|" +
          "金額|訂單金額|訂單總額|消費金額|實付金額|實收金額|付款金額|銷售額|銷售金額|成交金額|總金額|總額|總價|營業額|營收|" +
          "betrag|umsatz|gesamtbetrag|summe|rechnungsbetrag|nettobetrag|bestellwert|montant|montant total|total ttc|total ht|chiffre d'affaires|ca|" +
          "importe|importe total|monto|monto total|ventas|ingresos|売上|売上金額|売上高|合計金額|購入金額|注文金額|取引金額",
      ],
      [
        0.8,
        "gross amount|gross sales|subtotal|sub total|value|price|line total|gmv|fee|unit amount|plan amount|monthly price|含税金额|未税金额|小计|小計|价税合计|preis|prix|precio|valor",
      ],
      [
        0.4,
        "unit price|unitprice|单价|單價|list price|plan unit price|cost|成本|stuckpreis|prix unitaire|precio unitario|単価",
      ],
    ],
    /quantity|qty|count|units|discount|tax|ship|freight|percent|rate|currency|refund|balance|数量|數量|折扣|税|稅|运费|運費|币|幣|anzahl|menge|rabatt|date|日期/
  ),
  order: names(
    [
      [
        1,
        "order id|orderid|order no|order number|order code|order ref|order reference|order|invoice|invoice no|invoiceno|invoice number|" +
          "invoice id|transaction id|transaction no|transaction number|receipt|receipt no|receipt number|sales order|purchase id|ticket no|bill no|" +
          "订单号|订单编号|订单id|单号|交易号|交易单号|流水号|交易流水号|发票号|发票号码|小票号|" +
          "訂單號|訂單編號|訂單號碼|訂單id|單號|交易號|交易序號|流水號|發票號碼|發票號|" +
          "bestellnummer|bestellnr|auftragsnummer|rechnungsnummer|belegnummer|numero de commande|n commande|commande|numero de facture|facture|" +
          "numero de pedido|pedido|id pedido|numero de factura|factura|注文番号|注文id|受注番号|伝票番号|取引番号",
      ],
    ],
    /date|time|amount|total|value|status|type|count|qty|line|item|日期|时间|時間|金额|金額|总|總|状态|狀態|数量|數量/
  ),
};
