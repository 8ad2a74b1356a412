import type { Translation } from "../translation";
import { faults } from "./faults";

export const findings: Translation["findings"] = {
  "blank-row": "{count} 列是空白列，已忽略，最先出現在 {cell}。",
  "blank-key": "{count} 列沒有客戶編號，已略過，最先出現在 {cell}。",
  "blank-date": "{count} 列沒有日期，已略過，最先出現在 {cell}。",
  "blank-amount": "{count} 列沒有金額，已略過，最先出現在 {cell}。",
  "blank-count": "{count} 列沒有客戶數，已略過，最先出現在 {cell}。",
  "merged-blank": "{count} 個空白儲存格位於合併儲存格內，最先出現在 {cell}，所在列已略過。",
  "merged-filled":
    "{count} 個位於合併儲存格內的空白儲存格已取該合併儲存格的值，最先出現在 {cell}。",
  "error-cell": "{count} 列含有 Excel 錯誤值，已略過，最先出現在 {cell}。",
  "busy-cell": "{count} 列當時仍在計算，已略過，最先出現在 {cell}。",
  "text-date": "{count} 個日期是文字，已依所寫內容讀取，最先出現在 {cell}。",
  "day-first-date":
    "{count} 個日期是文字，已根據該欄的寫法或您的選擇以日/月/年讀取，最先出現在 {cell}。",
  "month-first-date":
    "{count} 個日期是文字，已根據該欄的寫法或您的選擇以月/日/年讀取，最先出現在 {cell}。",
  "ambiguous-date": faults["ambiguous-date"],
  "unreadable-date": "{count} 列的日期無法辨識，已略過，最先出現在 {cell}。",
  "not-a-date": faults["not-a-date"],
  "compact-date": "{count} 個日期是 {example} 這樣的數字，已依年月日讀取，最先出現在 {cell}。",
  "unix-date":
    "{count} 個日期是 {example} 這樣的數字，已依自 1970 年起的秒數或毫秒數（UTC）讀取，最先出現在 {cell}。",
  "odd-date": "{count} 個日期早於 1980 年或晚於 2100 年，仍照常採用，最先出現在 {cell}。",
  "odd-left-out": "{count} 列的日期早於 1980 年或晚於 2100 年，已略過，最先出現在 {cell}。",
  "future-date":
    "{count} 列的日期晚於今天，仍計算在內，最先出現在 {cell}。年份寫錯一個，所有客戶都會像是已流失：請核對。",
  "future-left-out": "{count} 列的日期晚於今天，已略過，最先出現在 {cell}。",
  "text-number": "{count} 個金額是文字，已當作數字讀取，最先出現在 {cell}。",
  "text-count": "{count} 個客戶數是文字，已當作數字讀取，最先出現在 {cell}。",
  "currency-number": "{count} 個金額帶有貨幣符號（{currency}），已只讀數字，最先出現在 {cell}。",
  "mixed-currency": faults["mixed-currency"],
  "with-currency-left-out": "{count} 列的金額帶有貨幣，已略過，最先出現在 {cell}：{currencies}。",
  "currency-left-out":
    "{count} 列不是 {currency} 金額，已略過，最先出現在 {cell}。金額有多種貨幣：{currencies}。",
  "currencies-added": "金額有多種貨幣（{currencies}），第二種出現在 {cell}，未經換算已直接相加。",
  "no-rate": faults["no-rate"],
  "currency-converted":
    "{count} 列 {currency} 金額已按 1 {currency} = {rate} {to} 換算，最先出現在 {cell}：{before} {currency} 換算為 {after} {to}。",
  "currency-taken": "{count} 列未標明貨幣，已視為 {to}，最先出現在 {cell}。",
  "ambiguous-number": faults["ambiguous-number"],
  "blank-as-zero": "有 {count} 個金額為空白，已視為 0，最先出現在 {cell}。",
  "unreadable-flag": "{count} 列看不出是或否，已略過，最先出現在 {cell}。",
  "unreadable-number": "{count} 列的金額無法辨識，已略過，最先出現在 {cell}。",
  "unreadable-count": "{count} 列的客戶數無法辨識，已略過，最先出現在 {cell}。",
  "trimmed-key":
    "{count} 個客戶編號的前後或中間有空格或看不見的字元，已去掉後讀取，最先出現在 {cell}。",
  "spaced-key":
    "{count} 個客戶編號的前後或中間有空格或看不見的字元，與沒有空格的編號視為不同客戶，最先出現在 {cell}。",
  "mixed-key": "{count} 個客戶編號既有數字形式又有文字形式，視為同一位客戶，最先出現在 {cell}。",
  "padded-key": "{count} 個客戶編號與另一個編號只差開頭的 0，視為不同客戶，最先出現在 {cell}。",
  "case-key": "{count} 個客戶編號與另一個編號只差大小寫，視為不同客戶，最先出現在 {cell}。",
  "joined-padded-key":
    "{count} 個客戶編號與另一個編號只差開頭的 0，已併入該編號，最先出現在 {cell}。",
  "joined-case-key": "{count} 個客戶編號與另一個編號只差大小寫，已併入該編號，最先出現在 {cell}。",
  "long-number-key":
    "{count} 個客戶編號是 16 位或更長的數字，最先出現在 {cell}。Excel 只保留 15 位，不同的編號可能已變成同一個。請把這類編號存成文字。",
  "swapped-date":
    "該欄有 {count} 個日期都落在每月 1 至 12 日，最先出現在 {cell}，而仍為文字的日期是日在前的寫法：Excel 開啟檔案時很可能把日和月對調了。請依日/月/年的順序重新匯入該檔案。",
  "written-period": "{count} 個期間寫成月份、季度或年份，已依所寫內容讀取，最先出現在 {cell}。",
  "no-end": "{count} 個儲存格寫著「{example}」，已讀作沒有結束日期，最先出現在 {cell}。",
  "all-ended":
    "沒有一列仍在訂閱：{count} 列在全部日期的最後一天 {day} 結束，最先出現在 {cell}，此後沒有任何客戶。如果這一天是匯出日期，或已付費期限的最後一天，這些訂閱其實尚未結束：請選擇「仍在訂閱」，或在設定中指定截止日。",
  "last-day-open": "{count} 列在全部日期的最後一天 {day} 結束，已讀作仍在訂閱，最先出現在 {cell}。",
  "zero-amount": "{count} 列沒有金額或金額為 0，最先出現在 {cell}：表示當期沒有訂閱。",
  "missing-period":
    "{count} 個期間沒有任何金額，最早的是 {period}，所有客戶在那時都會算作流失。請確認沒有漏掉列或欄。",
  "rows-end-early":
    "資料只到 {day}，比統計截止日早 {count} 天，此後仍在購買的客戶也會顯得已流失。請補上較新的資料，或改依資料的最後一天統計。",
  "reversed-dates": "{count} 列的結束日期早於開始日期，已略過，最先出現在 {cell}。",
  "duplicate-row": "{count} 列在所讀取的各欄上與其他列完全相同，已保留，最先出現在 {cell}。",
  "duplicate-left-out": "{count} 列在所讀取的各欄上與其他列完全相同，已略過，最先出現在 {cell}。",
  refund: "{count} 個金額為負，已當作退款保留，最先出現在 {cell}。",
  "refund-left-out": "{count} 個金額為負，所在的列已略過，最先出現在 {cell}。",
  credit: "{count} 個金額為負，依原值計算，最先出現在 {cell}。",
  "zero-order": "{count} 列的金額為 0，仍算作一次購買，最先出現在 {cell}。",
  "zero-left-out": "{count} 列的金額為 0，已略過，最先出現在 {cell}。",
  overlap:
    "{count} 個訂閱在同一客戶的另一個訂閱結束之前開始，最先出現在 {cell}。該客戶只算一位，金額相加。",
  gap: "{count} 個訂閱在同一客戶的上一個訂閱結束 {days} 天或更久之後才開始，最先出現在 {cell}。除非設定中的寬限期更長，這段時間客戶算作已流失。",
  "hidden-row": "{count} 列在工作表中被隱藏（篩選或手動），仍計算在內，最先出現在 {cell}。",
  "hidden-left-out": "{count} 列在工作表中被隱藏（篩選或手動），沒有讀取，最先出現在 {cell}。",
  "header-row": "{cell} 所在的列被當作標題列。",
  "repeated-header": "{count} 列重複了標題，已略過，最先出現在 {cell}。",
  "total-name": "{count} 列的名稱是「合計」一類的字樣，仍照常計算，最先出現在 {cell}。",
  "total-left-out": "{count} 列的名稱是「合計」一類的字樣，已略過，最先出現在 {cell}。",
  "total-row": "{count} 列像是合計列，已略過，最先出現在 {cell}。",
};
