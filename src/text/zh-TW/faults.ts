import type { Translation } from "../translation";

export const faults: Translation["faults"] = {
  "nothing-to-read": "沒有可讀取的列：所有儲存格都是空白。請選取有資料的範圍。",
  "header-only": "只有標題列，下方沒有資料。請把標題下方的列也一起選取。",
  "no-amount-in-any-period": "所有金額都是空白或 0，任何期間都沒有客戶。請檢查是否選對了欄。",
  "no-usable-rows":
    "從 {cell} 起的 {count} 列都無法使用：每列都缺少客戶編號、日期或金額。請檢查所選的欄是否正確。",
  "no-keys": "從 {cell} 起的 {count} 列都沒有客戶編號。請檢查客戶欄是否選對。",
  "no-dates":
    "從 {cell} 起的 {count} 列都沒有可辨識的日期。請檢查日期欄是否選對，或把文字轉換成日期（「資料」>「資料剖析」>「日期」）。",
  "no-amounts":
    "從 {cell} 起的 {count} 列都沒有可辨識的金額。請檢查金額欄是否選對，或把文字轉換成數字（「資料」>「資料剖析」）。",
  "no-counts":
    "從 {cell} 起的 {count} 列都沒有可辨識的客戶數。請檢查所選的欄是否正確，或把文字轉換成數字（「資料」>「資料剖析」）。",
  "error-cell":
    "有 {count} 個儲存格是 Excel 錯誤值（{error}），最先出現在 {cell}，無法當作資料使用。請先更正，或在工作窗格中選擇略過這些列。",
  "busy-cell":
    "有 {count} 個儲存格仍在計算（{error}），最先出現在 {cell}。請等 Excel 計算完成後重新檢查。",
  "ambiguous-date":
    "有 {count} 個日期既可解讀為日/月，也可解讀為月/日，最先出現在 {cell}，該欄的其他日期也不足以確定是哪一種：只能是日/月的有 {dayFirst} 個，只能是月/日的有 {monthFirst} 個。請在工作窗格中選擇順序，或把日期寫成 2024-12-31 的形式。",
  "unreadable-date":
    "有 {count} 個日期無法辨識，最先出現在 {cell}。請更正，或在工作窗格中選擇略過這些列。",
  "not-a-date":
    "日期欄中有 {count} 個值當作日期會早於 1980 年或晚於 2100 年，最先出現在 {cell}。請檢查日期欄是否選對、其中是否真的是日期。",
  "compact-date":
    "有 {count} 個日期是 {example} 這樣的數字，最先出現在 {cell}：年月日連寫，Excel 不會當作日期。請轉換成日期（「資料」>「資料剖析」>「日期：YMD」），或在工作窗格中選擇讀成日期。",
  "unix-date":
    "有 {count} 個日期是 {example} 這樣的數字，最先出現在 {cell}：自 1970 年起的秒數或毫秒數，Excel 不會當作日期。請轉換成日期，或在工作窗格中選擇讀成日期。",
  "currency-number":
    "有 {count} 個金額是帶貨幣符號（{currency}）的文字，最先出現在 {cell}。請在工作窗格中選擇只讀數字，或把文字轉換成數字。",
  "mixed-currency":
    "金額有多種貨幣（{currencies}），第二種出現在 {cell}，不能直接相加。請換算成同一種貨幣，或在工作窗格中選擇使用哪一種。",
  "no-rate":
    "有 {count} 列是 {currency} 金額，最先出現在 {cell}，缺少換算成 {to} 的匯率。請在工作窗格中填寫匯率，或更正儲存格。",
  "ambiguous-number":
    "有 {count} 個金額（如 {example}）分不清其中是千分位符號還是小數點，最先出現在 {cell}，而該欄中沒有其他金額能看出是哪一種。請在工作窗格中選擇小數點，或把文字轉換成數字（「資料」>「資料剖析」>「進階」）。",
  "unreadable-flag":
    "有 {count} 個儲存格看不出是或否，最先出現在 {cell}。請填 TRUE 或 FALSE，或在工作窗格中選擇略過這些列。",
  "unreadable-number":
    "有 {count} 個金額無法辨識，最先出現在 {cell}。請更正，或在工作窗格中選擇略過這些列。",
  "unreadable-count":
    "有 {count} 個客戶數無法辨識，最先出現在 {cell}。請更正，或在工作窗格中選擇略過這些列。",
  "no-customers-at-start": "期初沒有客戶，因此沒有比率。請選擇期初有客戶的期間。",
  "base-is-zero": "基數為 0，無法做除法。請選擇基數中有客戶的期間或方法。",
  "lost-more-than-base": "流失的客戶比基數還多。請確認兩個數字屬於同一期間、同一批客戶。",
  "joined-more-than-end":
    "新增的客戶比期末客戶還多，留存率會變成負數。新增只應計入期末仍在的客戶。",
  "no-revenue-at-start": "期初沒有任何客戶付費，因此沒有比率。請選擇期初有營收的期間。",
  "lost-more-revenue":
    "流失的營收比期初營收還多。請確認各項金額屬於同一期間；離開或減少付費的客戶，損失最多只能算到其期初付費金額。",
  "nothing-lost": "沒有任何損失，因此無法計算增加與損失之比。可解讀為：只有增加，沒有損失。",
  "negative-amount":
    "{name} 的第 {row} 列為負數，而客戶的付費不可能低於零。請從退款所屬期間的金額中扣除退款；合計沒有付費的客戶填 0。",
  "negative-revenue":
    "{count} 位客戶的金額為負，最先是 {customer}，而客戶的付費不可能低於零。請從退款所屬期間的金額中扣除退款；合計沒有付費的客戶填 0。",
  "endless-value":
    "依這個比率客戶永遠不會流失，價值沒有上限。請填寫期數上限、折現率，或低於 100% 的留存率。",
  "no-month-to-go-by":
    "沒有任何一個已結束的月份在期初有客戶，因此不知道有多少客戶會留下。請選擇更早開始的資料。",
  "nobody-to-keep": "{month} 月底沒有客戶，談不上留存。請選擇較早的截止日。",
  "nobody-joined": "沒有新增客戶，因此沒有每位客戶的成本。請選擇有新增客戶的期間。",
  "never-paid-back":
    "成本永遠無法回收：客戶帶來的利潤還不足以補回成本，客戶就已流失。請降低獲客成本或流失率，或提高營收或利潤率。",
  "beyond-numbers":
    "結果超出 Excel 能表示的最大數字。請檢查金額的小數點是否有誤，以及比率是否接近 0。",
  "negative-count": "{period} 所在列的數字是 {value}，而客戶數不能為負。請更正。",
  "fractional-count":
    "{period} 所在列的數字是 {value}，而客戶數必須是整數。請檢查所選的欄是否正確：比率不是人數。",
  "more-lost-than-there-were":
    "{period} 流失了 {lost} 位客戶，而連同新增總共只有 {base} 位。請更正這一列。",
  "more-lost-than-at-start":
    "{period} 流失了 {lost} 位客戶，而期初只有 {base} 位。請檢查數字；如果流失的客戶中有本期新增的，請選擇新增客戶欄並使用「期初加新增」方法，其基數包含新增客戶。",
  "joined-needed":
    "「{method}」方法需要新增客戶數，但沒有選擇這一欄。請選擇該欄，或改用「期初客戶數」方法。",
  "nobody-leaves": "流失率為 0 時沒有客戶會離開，因此算不出停留多久。請使用大於 0 的流失率。",
  "too-few-rates": "只有 {rates} 個流失率，看不出方向。請至少提供三個期間。",
  "none-due": "沒有合約到期，因此沒有續約率。請選擇有合約到期的期間。",
  "missing-value": "缺少 {name}，請填入一個值。",
  "not-a-number":
    "{name} 必須是數字，文字不會自動轉換。請直接輸入數字，或用 VALUE() 轉換該儲存格。",
  "not-a-day": "{name} 必須是日期。請輸入日期，或使用 DATE(年, 月, 日)。",
  "not-a-text": "{name} 必須是文字。",
  "not-true-or-false": "{name} 必須是 TRUE 或 FALSE。",
  "not-a-number-in-row":
    "{name} 的第 {row} 列不是數字，文字不會自動轉換。請直接輸入數字，或用 VALUE() 轉換該儲存格。",
  "not-a-day-in-row": "{name} 的第 {row} 列不是日期。請輸入日期，或使用 DATE(年, 月, 日)。",
  "not-a-text-in-row": "{name} 的第 {row} 列不是文字。",
  "not-true-or-false-in-row": "{name} 的第 {row} 列既不是 TRUE 也不是 FALSE。",
  "unknown-option-in-row": "{name} 第 {row} 列的「{value}」不是可選值。請從以下選擇：{options}。",
  "not-whole": "{name} 必須是整數。",
  "below-limit": "{name} 不能小於 {limit}。",
  "above-limit": "{name} 不能大於 {limit}。",
  "not-above-limit": "{name} 必須大於 {limit}。",
  "not-below-limit": "{name} 必須小於 {limit}。",
  "texts-out-of-reach": "{language} 的文字無法載入。請連線後重新計算，或將語言改為 en。",
  "unknown-option": "「{value}」不是 {name} 的可用選項。請從以下選擇：{options}。",
  "error-in-argument": "{name} 是錯誤值 {error}。請先更正那個儲存格。",
  "error-in-cells":
    '{name} 的第 {row} 列是錯誤值 {error}。請更正該儲存格，或用 IFERROR(…, "") 包住它的公式。',
  "ragged-ranges": "{name} 有 {rows} 列，而 {first} 有 {expected} 列。請使用列數相同的範圍。",
  "not-one-column": "{name} 必須是一欄。請把每一欄當作單獨的範圍填入。",
  "whole-column":
    "{name} 是整欄。請改用表格中的欄，例如 Orders[Customer]，或使用到資料末列為止的範圍。",
  "too-much-data":
    "這些範圍約有 {megabytes} MB，而 Excel 最多只能傳送 5 MB 給函數。這麼大的資料請使用工作窗格。",
  "no-rows": "沒有一列同時有客戶和可辨識的日期。請檢查各欄是否正確，順序是否與函數要求一致。",
  "no-rows-until-as-of": "沒有一列的日期在統計截止日當天或之前。請選擇較晚的統計截止日。",
  "from-after-to":
    "起始日（from）晚於截止日（to），中間沒有期間。請選擇較早的起始日；省略 to 時，取資料中最晚的日期。",
  "no-purchases": "到統計截止日為止沒有一列是購買：金額全是負數。請檢查金額的正負號。",
  "no-amount-column":
    "「{measure}」需要金額，但沒有提供。請指定金額欄（{name}），或選擇客戶數、留存率或流失率。",
  "mode-without-meaning": "「{mode}」不適用於指標 {measure}。請從以下選擇：{modes}。",
  "too-many-periods":
    "日期跨越了 {periods} 個期間，最多只能顯示 {limit} 個。請選擇較長的期間，或檢查最早與最晚的日期。",
  "last-after-as-of": "最後一次活動晚於統計截止日。請選擇同一天或更晚的統計截止日。",
  "previous-is-zero": "上一期的數值是 0，談不上下降。請與數值不為 0 的期間比較。",
  "too-few-values":
    "{name} 中只有 {count} 個已知數值，而需要 {needed} 個：下降之前一個，每次下降各一個。請加入更多期間，或減少下降次數。",
  "gap-in-values":
    "{name} 的第 {row} 列是空白，無法得知數值在那裡是否下降。該期間沒有發生就填 0，否則填入數值。",
  "no-values": "{name} 中沒有數字。請選擇至少含一個數字的範圍。",
  "benchmark-of-another-period":
    "{who} 沒有以 {period} 為期間的公開基準值，也不從其他期間換算。請從以下選擇：{periods}。",
  "reversed-dates":
    "{count} 列的結束日期早於開始日期，最先出現在 {cell}。請更正日期，或在工作窗格中選擇略過這些列。",
};
