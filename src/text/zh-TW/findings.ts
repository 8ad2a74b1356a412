import type { Translation } from "../translation";
import { faults } from "./faults";

export const findings: Translation["findings"] = {
  "blank-row": "{count} 列空白，已略過，首處在 {cell}。",
  "blank-key": "{count} 列沒有客戶編號，未計入，首處在 {cell}。",
  "blank-date": "{count} 列沒有日期，未計入，首處在 {cell}。",
  "blank-amount": "{count} 列沒有金額，未計入，首處在 {cell}。",
  "error-cell": "{count} 列含有 Excel 錯誤，未計入，首處在 {cell}。",
  "busy-cell": "{count} 列仍在計算，未計入，首處在 {cell}。",
  "text-date": "{count} 個日期是文字，已依所寫讀取，首處在 {cell}。",
  "day-first-date": "{count} 個日期是文字，依整欄寫法或您的選擇以日/月/年讀取，首處在 {cell}。",
  "month-first-date": "{count} 個日期是文字，依整欄寫法或您的選擇以月/日/年讀取，首處在 {cell}。",
  "ambiguous-date": faults["ambiguous-date"],
  "unreadable-date": "{count} 列的日期無法辨識，未計入，首處在 {cell}。",
  "not-a-date": faults["not-a-date"],
  "compact-date": "{count} 個日期是 {example} 這樣的數字，已依年月日讀取。",
  "unix-date": "{count} 個日期是 {example} 這樣的秒數，已依 UTC 讀取。",
  "odd-date": "{count} 個日期早於 1980 年或晚於 2100 年，首處在 {cell}。仍然計入。",
  "future-date": "{count} 列的日期晚於截止日，未計入，首處在 {cell}。",
  "text-number": "{count} 個金額是文字，已依數字讀取，首處在 {cell}。",
  "currency-number": "{count} 個金額帶有貨幣符號（{currency}），已去掉符號讀取，首處在 {cell}。",
  "mixed-currency": faults["mixed-currency"],
  "ambiguous-number": faults["ambiguous-number"],
  "unreadable-number": "{count} 列的金額無法辨識，未計入，首處在 {cell}。",
  "trimmed-key":
    "{count} 個客戶編號的前後或中間有空格或看不見的字元，首處在 {cell}，已去掉後讀取。",
  "mixed-key": "{count} 個客戶編號既有數字形式又有文字形式，首處在 {cell}，視為同一位客戶。",
  "padded-key": "{count} 個客戶編號與另一個只差前導零，首處在 {cell}，視為不同客戶。",
  "case-key": "{count} 個客戶編號與另一個只差大小寫，首處在 {cell}，視為不同客戶。",
  "long-number-key":
    "{count} 個客戶編號是 16 位以上的數字，首處在 {cell}。Excel 只保留 15 位，不同編號可能已變成同一個，請改存為文字。",
  "duplicate-row": "{count} 列與其他列完全重複，首處在 {cell}。",
  refund: "{count} 個金額為負，首處在 {cell}，作為退款保留。",
  "header-row": "{cell} 所在列被當作標題。",
  "repeated-header": "{count} 列重複了標題，未計入，首處在 {cell}。",
  "total-row": "{count} 列像是合計，未計入，首處在 {cell}。",
};
