import { names } from "./words";

/** Headers of amounts before and after, and of counts of periods, in the languages of `purchaseNames`. */
export const changeNames = {
  before: names(
    [
      [
        1,
        "before|mrr before|before mrr|amount before|previous|previous mrr|previous amount|previous month|previous period|previous year|" +
          "prior|prior mrr|prior month|prior period|prior year|last month|last year|last period|opening|opening mrr|opening arr|opening balance|" +
          "opening amount|start mrr|starting mrr|starting arr|mrr start|mrr at start|beginning mrr|beginning arr|bop mrr|old mrr|old amount|from mrr|" +
          "期初|期初金额|期初收入|期初mrr|期初arr|上期|上期金额|上期收入|上月|上月金额|上月收入|上年|去年|去年同期|之前|变更前|变更前金额|变动前|调整前|原金额|" +
          "期初金額|期初營收|上期金額|上月金額|上月營收|變更前|變更前金額|變動前|調整前|原金額|" +
          "vorher|vormonat|vorjahr|anfangsbestand|avant|mois precedent|annee precedente|periode precedente|antes|anterior|mes anterior|ano anterior|" +
          "前|前月|前期|前年|変更前|期首",
      ],
    ],
    /date|plan|日期/
  ),
  after: names(
    [
      [
        1,
        "after|mrr after|after mrr|amount after|current|current mrr|current amount|current month|current period|current year|this month|this year|" +
          "this period|closing|closing mrr|closing arr|closing balance|closing amount|end mrr|ending mrr|ending arr|mrr end|mrr at end|eop mrr|new mrr|" +
          "new amount|to mrr|now|期末|期末金额|期末收入|期末mrr|期末arr|本期|本期金额|本期收入|本月|本月金额|本月收入|本年|今年|之后|变更后|变更后金额|变动后|" +
          "调整后|现金额|期末金額|期末營收|本期金額|本月金額|本月營收|變更後|變更後金額|變動後|調整後|" +
          "nachher|dieser monat|aktuell|endbestand|apres|mois en cours|annee en cours|despues|actual|mes actual|ano actual|" +
          "後|当月|当期|当年|変更後|期末",
      ],
    ],
    /date|plan|日期/
  ),
  everBefore: names(
    [
      [
        1,
        "ever before|ever paid before|was a customer before|had before|former customer|previously a customer|returning|returning customer|paid before|" +
          "曾是客户|以前是客户|是否老客户|老客户|曾付费|曾是客戶|以前是客戶|是否舊客戶|舊客戶|曾付費",
      ],
    ],
    /date|日期/
  ),
  atStart: names(
    [
      [
        1,
        "at start|start|start customers|starting customers|opening|opening customers|opening balance|customers at start|customers at start of period|" +
          "customers start|beginning|beginning customers|customers at beginning|active at start|bop customers|subscribers at start|" +
          "期初|期初客户|期初客户数|期初用户数|期初人数|期初会员数|月初客户数|期初客戶|期初客戶數|期初會員數|期初人數|月初客戶數|" +
          "anfangsbestand|kunden am anfang|clients au debut|debut de periode|clientes al inicio|inicio|期首顧客数|期首",
      ],
    ],
    /date|日期|rate|mrr|arr/
  ),
  lost: names(
    [
      [
        1,
        "lost|lost customers|churned|churn|churned customers|customers churned|customers lost|cancelled customers|cancelled|canceled|cancellations|" +
          "churned subscribers|leavers|losses|流失|流失客户|流失客户数|流失数|流失人数|流失用户数|流失会员数|流失客戶|流失客戶數|流失數|流失人數|流失會員數|" +
          "verloren|verlorene kunden|abgange|kundigungen|perdus|clients perdus|resiliations|perdidos|clientes perdidos|bajas|解約数|離脱数|解約件数",
      ],
    ],
    /date|rate|日期|率|mrr|arr|revenue/
  ),
  joined: names(
    [
      [
        1,
        "new|new customers|joined|gained|acquired|added|signups|new signups|new subscribers|gross adds|customers gained|customers acquired|" +
          "新增|新增客户|新增客户数|新增用户数|新增人数|新增会员数|新客户|新客户数|新增客戶|新增客戶數|新增人數|新增會員數|新客戶|新客戶數|" +
          "neu|neukunden|zugange|nouveaux|nouveaux clients|nuevos|clientes nuevos|altas|新規|新規顧客数|新規契約数",
      ],
    ],
    /date|rate|日期|率|mrr|arr|revenue/
  ),
};
