import type { Translation } from "../translation";

export const faults: Translation["faults"] = {
  "nothing-to-read": "沒有可讀取的列：所有儲存格都是空白。請選取有資料的範圍。",
  "header-only": "只有標題，下面沒有資料列。請把標題下面的列一起選取。",
  "no-usable-rows":
    "{count} 列都無法使用：每列都缺少客戶編號、日期或金額，首處在 {cell}。請檢查所選的欄是否正確。",
  "no-keys": "沒有一列有客戶編號，首處在 {cell}。請檢查客戶欄是否選對。",
  "no-dates":
    "{count} 個日期都無法辨識，首處在 {cell}。請檢查日期欄是否選對，或把文字轉換成日期（「資料」>「資料剖析」>「日期」）。",
  "no-amounts":
    "{count} 個金額都無法辨識，首處在 {cell}。請檢查金額欄是否選對，或把文字轉換成數字（「資料」>「資料剖析」）。",
  "error-cell":
    "有 {count} 個儲存格是 Excel 錯誤（{error}），首處在 {cell}，錯誤不能當作數值。請先更正，或選擇略過這些列。",
  "busy-cell": "有 {count} 個儲存格仍在計算（{error}），首處在 {cell}。請等 Excel 計算完再讀取。",
  "ambiguous-date":
    "有 {count} 個日期既可讀作日/月，也可讀作月/日，首處在 {cell}，整欄都看不出是哪一種。請選擇順序，或把日期寫成 2024-12-31 的形式。",
  "unreadable-date": "有 {count} 個日期無法辨識，首處在 {cell}。請更正，或選擇略過這些列。",
  "not-a-date":
    "日期欄中有 {count} 個值當作日期不在 1980 至 2100 年之間，首處在 {cell}。請檢查日期欄是否選對、是否真的是日期。",
  "compact-date":
    "有 {count} 個日期是 {example} 這樣的數字，首處在 {cell}：年月日連寫，Excel 不把它當作日期。請轉換成日期（「資料」>「資料剖析」>「日期 YMD」），或選擇依此讀取。",
  "unix-date":
    "有 {count} 個日期是 {example} 這樣的數字，首處在 {cell}：自 1970 年起的秒數或毫秒數，Excel 不把它當作日期。請轉換成日期，或選擇依此讀取。",
  "currency-number":
    "有 {count} 個金額是帶貨幣符號（{currency}）的文字，首處在 {cell}。請選擇去掉符號讀取，或轉換成數字。",
  "mixed-currency":
    "金額有多種貨幣（{currencies}），第二種出現在 {cell}，不能相加。請換算成同一種貨幣，或只選一種貨幣的列。",
  "ambiguous-number":
    "有 {count} 個金額（如 {example}）分不清是千分位還是小數點，首處在 {cell}，整欄都看不出來。請轉換成數字（「資料」>「資料剖析」>「進階」），或選擇小數點。",
  "unreadable-number": "有 {count} 個金額無法辨識，首處在 {cell}。請更正，或選擇略過這些列。",
  "no-customers-at-start": "期初沒有客戶，因此沒有比率。請選擇期初有客戶的期間。",
  "base-is-zero": "除數為 0，因此沒有比率。請選擇基數中有客戶的期間或方法。",
  "lost-more-than-base": "流失的客戶比基數還多。請確認兩個數是同一期間、同一批客戶。",
  "joined-more-than-end":
    "新增的客戶比期末客戶還多，留存率會成為負數。新增只應計入期末仍在的客戶。",
  "missing-value": "缺少 {name}，請填入數值。",
  "not-a-number":
    "{name} 必須是數字，文字不會自動轉換。請直接輸入數字，或用 VALUE() 轉換該儲存格。",
  "not-a-day": "{name} 必須是日期，文字不會自動轉換。請輸入日期，或使用 DATE(年, 月, 日)。",
  "not-a-text": "{name} 必須是文字。",
  "not-true-or-false": "{name} 必須是 TRUE 或 FALSE。",
  "not-whole": "{name} 必須是整數。",
  "below-limit": "{name} 不能小於 {limit}。",
  "above-limit": "{name} 不能大於 {limit}。",
  "not-above-limit": "{name} 必須大於 {limit}。",
  "not-below-limit": "{name} 必須小於 {limit}。",
  "unknown-option": "{name} 不認得「{value}」。請從以下選擇：{options}。",
  "error-in-argument": "{name} 是錯誤值 {error}。請先更正那個儲存格。",
  "error-in-cells":
    '{name} 的第 {row} 列是錯誤值 {error}。請更正該儲存格，或用 IFERROR(…, "") 包住它的公式。',
  "ragged-ranges": "{name} 有 {rows} 列，而 {first} 有 {expected} 列。請給出列數相同的範圍。",
  "not-one-column": "{name} 必須是一欄。請把每一欄作為單獨的範圍給出。",
  "whole-column": "{name} 是整欄。請改用表格的欄，例如 Orders[Customer]，或只到資料末列的範圍。",
  "too-much-data":
    "這些範圍約有 {megabytes} MB，而 Excel 最多只傳給函數 5 MB。這麼大的資料請使用工作窗格。",
  "no-rows": "沒有一列同時有客戶和可辨識的日期。請檢查各範圍的順序是否與函數要求一致。",
  "no-rows-until-as-of": "沒有一列的日期在截止日當天或之前。請選擇更晚的截止日。",
  "no-purchases": "截止日之前沒有任何一列是購買：金額全是負數。請檢查金額的正負號。",
  "too-many-periods":
    "日期跨越了 {periods} 個期間，最多顯示 {limit} 個。請選擇更長的期間，或檢查最早的日期。",
};
