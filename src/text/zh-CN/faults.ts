import type { Translation } from "../translation";

export const faults: Translation["faults"] = {
  "nothing-to-read": "没有可读取的行：所有单元格都是空白。请选择有数据的区域。",
  "header-only": "只有标题，下面没有数据行。请把标题下面的行一起选上。",
  "no-usable-rows":
    "{count} 行都无法使用：每行都缺少客户编号、日期或金额，首处在 {cell}。请检查所选的列是否正确。",
  "no-keys": "没有一行有客户编号，首处在 {cell}。请检查客户列是否选对。",
  "no-dates":
    "{count} 个日期都无法识别，首处在 {cell}。请检查日期列是否选对，或把文本转换成日期（“数据”>“分列”>“日期”）。",
  "no-amounts":
    "{count} 个金额都无法识别，首处在 {cell}。请检查金额列是否选对，或把文本转换成数字（“数据”>“分列”）。",
  "error-cell":
    "有 {count} 个单元格是 Excel 错误（{error}），首处在 {cell}，错误不能当作数值。请先更正，或选择跳过这些行。",
  "busy-cell": "有 {count} 个单元格仍在计算（{error}），首处在 {cell}。请等 Excel 计算完再读取。",
  "ambiguous-date":
    "有 {count} 个日期既可读作日/月，也可读作月/日，首处在 {cell}，整列都看不出是哪一种。请选择顺序，或把日期写成 2024-12-31 的形式。",
  "unreadable-date": "有 {count} 个日期无法识别，首处在 {cell}。请更正，或选择跳过这些行。",
  "not-a-date":
    "日期列中有 {count} 个值当作日期不在 1980 至 2100 年之间，首处在 {cell}。请检查日期列是否选对、是否真的是日期。",
  "compact-date":
    "有 {count} 个日期是 {example} 这样的数字，首处在 {cell}：年月日连写，Excel 不把它当作日期。请转换成日期（“数据”>“分列”>“日期 YMD”），或选择按此读取。",
  "unix-date":
    "有 {count} 个日期是 {example} 这样的数字，首处在 {cell}：自 1970 年起的秒数或毫秒数，Excel 不把它当作日期。请转换成日期，或选择按此读取。",
  "currency-number":
    "有 {count} 个金额是带货币符号（{currency}）的文本，首处在 {cell}。请选择去掉符号读取，或转换成数字。",
  "mixed-currency":
    "金额有多种货币（{currencies}），第二种出现在 {cell}，不能相加。请换算成同一种货币，或只选一种货币的行。",
  "ambiguous-number":
    "有 {count} 个金额（如 {example}）分不清是千位分隔还是小数点，首处在 {cell}，整列都看不出来。请转换成数字（“数据”>“分列”>“高级”），或选择小数点。",
  "unreadable-number": "有 {count} 个金额无法识别，首处在 {cell}。请更正，或选择跳过这些行。",
  "no-customers-at-start": "期初没有客户，因此没有比率。请选择期初有客户的期间。",
  "base-is-zero": "除数为 0，因此没有比率。请选择基数中有客户的期间或方法。",
  "lost-more-than-base": "流失的客户比基数还多。请确认两个数是同一期间、同一批客户。",
  "joined-more-than-end":
    "新增的客户比期末客户还多，留存率会成为负数。新增只应计入期末仍在的客户。",
  "missing-value": "缺少 {name}，请填入数值。",
  "not-a-number":
    "{name} 必须是数字，文本不会自动转换。请直接输入数字，或用 VALUE() 转换该单元格。",
  "not-a-day": "{name} 必须是日期，文本不会自动转换。请输入日期，或使用 DATE(年, 月, 日)。",
  "not-a-text": "{name} 必须是文本。",
  "not-true-or-false": "{name} 必须是 TRUE 或 FALSE。",
  "not-whole": "{name} 必须是整数。",
  "below-limit": "{name} 不能小于 {limit}。",
  "above-limit": "{name} 不能大于 {limit}。",
  "not-above-limit": "{name} 必须大于 {limit}。",
  "not-below-limit": "{name} 必须小于 {limit}。",
  "unknown-option": "{name} 不认识“{value}”。请从以下选择：{options}。",
  "error-in-argument": "{name} 是错误值 {error}。请先更正那个单元格。",
  "error-in-cells":
    '{name} 的第 {row} 行是错误值 {error}。请更正该单元格，或用 IFERROR(…, "") 包住它的公式。',
  "ragged-ranges": "{name} 有 {rows} 行，而 {first} 有 {expected} 行。请给出行数相同的区域。",
  "not-one-column": "{name} 必须是一列。请把每一列作为单独的区域给出。",
  "whole-column": "{name} 是整列。请改用表格的列，例如 Orders[Customer]，或只到数据末行的区域。",
  "too-much-data":
    "这些区域约有 {megabytes} MB，而 Excel 最多只传给函数 5 MB。这么大的数据请使用任务窗格。",
  "no-rows": "没有一行同时有客户和可识别的日期。请检查各区域的顺序是否与函数要求一致。",
  "no-rows-until-as-of": "没有一行的日期在截止日当天或之前。请选择更晚的截止日。",
  "no-purchases": "截止日之前没有任何一行是购买：金额全是负数。请检查金额的正负号。",
  "too-many-periods":
    "日期跨越了 {periods} 个期间，最多显示 {limit} 个。请选择更长的期间，或检查最早的日期。",
};
