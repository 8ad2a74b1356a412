import type { Translation } from "../translation";

export const faults: Translation["faults"] = {
  "nothing-to-read": "没有可读取的行：所有单元格都是空白。请选择有数据的区域。",
  "header-only": "只有标题行，下面没有数据。请把标题下面的行也一起选上。",
  "no-amount-in-any-period": "所有金额都是空白或 0，任何期间都没有客户。请检查是否选对了列。",
  "no-usable-rows":
    "从 {cell} 起的 {count} 行都无法使用：每行都缺少客户编号、日期或金额。请检查所选的列是否正确。",
  "no-keys": "从 {cell} 起的 {count} 行都没有客户编号。请检查客户列是否选对。",
  "no-dates":
    "从 {cell} 起的 {count} 行都没有可识别的日期。请检查日期列是否选对，或把文本转换成日期（“数据”>“分列”>“日期”）。",
  "no-amounts":
    "从 {cell} 起的 {count} 行都没有可识别的金额。请检查金额列是否选对，或把文本转换成数字（“数据”>“分列”）。",
  "no-counts":
    "从 {cell} 起的 {count} 行都没有可识别的客户数。请检查所选的列是否正确，或把文本转换成数字（“数据”>“分列”）。",
  "error-cell":
    "有 {count} 个单元格是 Excel 错误值（{error}），最先出现在 {cell}，无法当作数据使用。请先更正，或在任务窗格中选择跳过这些行。",
  "busy-cell":
    "有 {count} 个单元格仍在计算（{error}），最先出现在 {cell}。请等 Excel 计算完成后重新检查。",
  "ambiguous-date":
    "有 {count} 个日期既可理解为日/月，也可理解为月/日，最先出现在 {cell}，该列的其他日期也不足以确定是哪一种：只能是日/月的有 {dayFirst} 个，只能是月/日的有 {monthFirst} 个。请在任务窗格中选择顺序，或把日期写成 2024-12-31 的形式。",
  "unreadable-date":
    "有 {count} 个日期无法识别，最先出现在 {cell}。请更正，或在任务窗格中选择跳过这些行。",
  "not-a-date":
    "日期列中有 {count} 个值当作日期会早于 1980 年或晚于 2100 年，最先出现在 {cell}。请检查日期列是否选对、其中是否真的是日期。",
  "compact-date":
    "有 {count} 个日期是 {example} 这样的数字，最先出现在 {cell}：年月日连写，Excel 不会当作日期。请转换成日期（“数据”>“分列”>“日期：YMD”），或在任务窗格中选择按日期读取。",
  "unix-date":
    "有 {count} 个日期是 {example} 这样的数字，最先出现在 {cell}：自 1970 年起的秒数或毫秒数，Excel 不会当作日期。请转换成日期，或在任务窗格中选择按日期读取。",
  "currency-number":
    "有 {count} 个金额是带货币符号（{currency}）的文本，最先出现在 {cell}。请在任务窗格中选择只读数字，或把文本转换成数字。",
  "mixed-currency":
    "金额有多种货币（{currencies}），第二种出现在 {cell}，不能直接相加。请换算成同一种货币，或在任务窗格中选择使用哪一种。",
  "no-rate":
    "有 {count} 行是 {currency} 金额，最先出现在 {cell}，缺少换算成 {to} 的汇率。请在任务窗格中填写汇率，或更正单元格。",
  "ambiguous-number":
    "有 {count} 个金额（如 {example}）分不清其中是千位分隔符还是小数点，最先出现在 {cell}，而该列中没有其他金额能说明是哪一种。请在任务窗格中选择小数点，或把文本转换成数字（“数据”>“分列”>“高级”）。",
  "unreadable-flag":
    "有 {count} 个单元格看不出是或否，最先出现在 {cell}。请填 TRUE 或 FALSE，或在任务窗格中选择跳过这些行。",
  "unreadable-number":
    "有 {count} 个金额无法识别，最先出现在 {cell}。请更正，或在任务窗格中选择跳过这些行。",
  "unreadable-count":
    "有 {count} 个客户数无法识别，最先出现在 {cell}。请更正，或在任务窗格中选择跳过这些行。",
  "no-customers-at-start": "期初没有客户，因此没有比率。请选择期初有客户的期间。",
  "base-is-zero": "基数为 0，无法做除法。请选择基数中有客户的期间或方法。",
  "lost-more-than-base": "流失的客户比基数还多。请确认两个数字属于同一期间、同一批客户。",
  "joined-more-than-end":
    "新增的客户比期末客户还多，留存率会变成负数。新增只应计入期末仍在的客户。",
  "no-revenue-at-start": "期初没有任何客户付费，因此没有比率。请选择期初有收入的期间。",
  "lost-more-revenue":
    "流失的收入比期初收入还多。请确认各项金额属于同一期间；离开或减少付费的客户，损失最多只能算到其期初付费额。",
  "nothing-lost": "没有任何损失，因此无法计算增加与损失之比。可理解为：只有增加，没有损失。",
  "negative-amount":
    "{name} 的第 {row} 行为负数，而客户的付费不可能低于零。请从退款所属期间的金额中扣除退款；合计没有付费的客户填 0。",
  "negative-revenue":
    "{count} 位客户的金额为负，最先是 {customer}，而客户的付费不可能低于零。请从退款所属期间的金额中扣除退款；合计没有付费的客户填 0。",
  "endless-value":
    "按这个比率客户永远不会流失，价值没有上限。请填写期数上限、折现率，或低于 100% 的留存率。",
  "no-month-to-go-by":
    "没有任何一个已结束的月份在期初有客户，因此不知道有多少客户会留下。请选择更早开始的数据。",
  "nobody-to-keep": "{month} 月末没有客户，谈不上留存。请选择更早的截止日。",
  "nobody-joined": "没有新增客户，因此没有单客成本。请选择有新增客户的期间。",
  "never-paid-back":
    "成本永远收不回来：客户带来的利润还不足以补回成本，客户就已流失。请降低获客成本或流失率，或提高收入或利润率。",
  "beyond-numbers":
    "结果超出了 Excel 能表示的最大数字。请检查金额的小数点是否有误，以及比率是否接近 0。",
  "negative-count": "{period} 所在行的数字是 {value}，而客户数不能为负。请更正。",
  "fractional-count":
    "{period} 所在行的数字是 {value}，而客户数必须是整数。请检查所选的列是否正确：比率不是人数。",
  "more-lost-than-there-were":
    "{period} 流失了 {lost} 位客户，而连同新增总共只有 {base} 位。请更正这一行。",
  "more-lost-than-at-start":
    "{period} 流失了 {lost} 位客户，而期初只有 {base} 位。请检查数字；如果流失的客户中有本期新增的，请选择新增客户列并使用“期初加新增”方法，其基数包含新增客户。",
  "joined-needed":
    "“{method}”方法需要新增客户数，但没有选择这一列。请选择该列，或改用“期初客户数”方法。",
  "nobody-leaves": "流失率为 0 时没有客户会离开，因此算不出停留多久。请使用大于 0 的流失率。",
  "too-few-rates": "只有 {rates} 个流失率，看不出方向。请至少给出三个期间。",
  "none-due": "没有合同到期，因此没有续约率。请选择有合同到期的期间。",
  "missing-value": "缺少 {name}，请填入一个值。",
  "not-a-number":
    "{name} 必须是数字，文本不会自动转换。请直接输入数字，或用 VALUE() 转换该单元格。",
  "not-a-day": "{name} 必须是日期。请输入日期，或使用 DATE(年, 月, 日)。",
  "not-a-text": "{name} 必须是文本。",
  "not-true-or-false": "{name} 必须是 TRUE 或 FALSE。",
  "not-a-number-in-row":
    "{name} 的第 {row} 行不是数字，文本不会自动转换。请直接输入数字，或用 VALUE() 转换该单元格。",
  "not-a-day-in-row": "{name} 的第 {row} 行不是日期。请输入日期，或使用 DATE(年, 月, 日)。",
  "not-a-text-in-row": "{name} 的第 {row} 行不是文本。",
  "not-true-or-false-in-row": "{name} 的第 {row} 行既不是 TRUE 也不是 FALSE。",
  "unknown-option-in-row": "{name} 第 {row} 行的“{value}”不是可选值。请从以下选择：{options}。",
  "not-whole": "{name} 必须是整数。",
  "below-limit": "{name} 不能小于 {limit}。",
  "above-limit": "{name} 不能大于 {limit}。",
  "not-above-limit": "{name} 必须大于 {limit}。",
  "not-below-limit": "{name} 必须小于 {limit}。",
  "texts-out-of-reach": "{language} 的文字未能加载。请联网后重新计算，或将语言改为 en。",
  "unknown-option": "“{value}”不是 {name} 的可选值。请从以下选择：{options}。",
  "error-in-argument": "{name} 是错误值 {error}。请先更正那个单元格。",
  "error-in-cells":
    '{name} 的第 {row} 行是错误值 {error}。请更正该单元格，或用 IFERROR(…, "") 包住它的公式。',
  "ragged-ranges": "{name} 有 {rows} 行，而 {first} 有 {expected} 行。请使用行数相同的区域。",
  "not-one-column": "{name} 必须是一列。请把每一列作为单独的区域填入。",
  "whole-column":
    "{name} 是整列。请改用表格中的列，例如 Orders[Customer]，或使用到数据末行为止的区域。",
  "too-much-data":
    "这些区域约有 {megabytes} MB，而 Excel 最多只能向函数传送 5 MB。这么大的数据请使用任务窗格。",
  "no-rows": "没有一行同时有客户和可识别的日期。请检查各列是否正确，顺序是否与函数要求一致。",
  "no-rows-until-as-of": "没有一行的日期在统计截止日当天或之前。请选择更晚的统计截止日。",
  "from-after-to":
    "起始日（from）晚于截止日（to），中间没有期间。请选择更早的起始日；省略 to 时，取数据中最晚的日期。",
  "no-purchases": "到统计截止日为止没有一行是购买：金额全是负数。请检查金额的正负号。",
  "no-amount-column":
    "“{measure}”需要金额，但没有给出。请指定金额列（{name}），或选择客户数、留存率或流失率。",
  "mode-without-meaning": "“{mode}”不适用于指标 {measure}。请从以下选择：{modes}。",
  "too-many-periods":
    "日期跨越了 {periods} 个期间，最多只能显示 {limit} 个。请选择更长的期间，或检查最早和最晚的日期。",
  "last-after-as-of": "最后一次活动晚于统计截止日。请选择同一天或更晚的统计截止日。",
  "previous-is-zero": "上一期的数值是 0，谈不上下降。请与数值不为 0 的期间比较。",
  "too-few-values":
    "{name} 中只有 {count} 个已知数值，而需要 {needed} 个：下降之前一个，每次下降各一个。请加入更多期间，或减少下降次数。",
  "gap-in-values":
    "{name} 的第 {row} 行是空白，无法知道数值在那里是否下降。该期间没有发生就填 0，否则填入数值。",
  "no-values": "{name} 中没有数字。请选择至少含一个数字的区域。",
  "benchmark-of-another-period":
    "{who} 没有以 {period} 为期间的公开基准值，也不从其他期间换算。请从以下选择：{periods}。",
  "reversed-dates":
    "{count} 行的结束日期早于开始日期，最先出现在 {cell}。请更正日期，或在任务窗格中选择跳过这些行。",
};
