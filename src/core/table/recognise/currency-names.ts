import { names } from "./words";

/** Headers of a column that says in which currency the amounts beside it are. */
export const currencyNames = {
  currency: names(
    [
      [
        1,
        "currency|currency code|currency iso code|ccy|curr|iso currency|transaction currency|order currency|invoice currency|billing currency|" +
          "币种|货币|币别|货币代码|货币单位|结算币种|交易币种|幣別|幣種|貨幣|貨幣代碼|貨幣單位|交易幣別|" +
          "wahrung|devise|monnaie|moneda|divisa|valuta|moeda|通貨|통화",
      ],
    ],
    /rate|amount|exchange|汇率|匯率|金额|金額/
  ),
};
