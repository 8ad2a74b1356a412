import type { Translation } from "../translation";
import { faults } from "./faults";

export const findings: Translation["findings"] = {
  "blank-row": "{count} 行是空白行，已忽略，最先出现在 {cell}。",
  "blank-key": "{count} 行没有客户编号，已跳过，最先出现在 {cell}。",
  "blank-date": "{count} 行没有日期，已跳过，最先出现在 {cell}。",
  "blank-amount": "{count} 行没有金额，已跳过，最先出现在 {cell}。",
  "blank-count": "{count} 行没有客户数，已跳过，最先出现在 {cell}。",
  "merged-blank": "{count} 个空单元格位于合并单元格内，最先出现在 {cell}，所在行已跳过。",
  "merged-filled": "{count} 个位于合并单元格内的空单元格已取该合并单元格的值，最先出现在 {cell}。",
  "error-cell": "{count} 行含有 Excel 错误值，已跳过，最先出现在 {cell}。",
  "busy-cell": "{count} 行当时仍在计算，已跳过，最先出现在 {cell}。",
  "text-date": "{count} 个日期是文本，已按所写内容读取，最先出现在 {cell}。",
  "day-first-date":
    "{count} 个日期是文本，已根据该列的写法或您的选择按日/月/年读取，最先出现在 {cell}。",
  "month-first-date":
    "{count} 个日期是文本，已根据该列的写法或您的选择按月/日/年读取，最先出现在 {cell}。",
  "ambiguous-date": faults["ambiguous-date"],
  "unreadable-date": "{count} 行的日期无法识别，已跳过，最先出现在 {cell}。",
  "not-a-date": faults["not-a-date"],
  "compact-date": "{count} 个日期是 {example} 这样的数字，已按年月日读取，最先出现在 {cell}。",
  "unix-date":
    "{count} 个日期是 {example} 这样的数字，已按自 1970 年起的秒数或毫秒数（UTC）读取，最先出现在 {cell}。",
  "odd-date": "{count} 个日期早于 1980 年或晚于 2100 年，仍照常使用，最先出现在 {cell}。",
  "odd-left-out": "{count} 行的日期早于 1980 年或晚于 2100 年，已跳过，最先出现在 {cell}。",
  "future-date":
    "{count} 行的日期晚于今天，仍计算在内，最先出现在 {cell}。年份写错一个，所有客户都会像是已流失：请核对。",
  "future-left-out": "{count} 行的日期晚于今天，已跳过，最先出现在 {cell}。",
  "text-number": "{count} 个金额是文本，已按数字读取，最先出现在 {cell}。",
  "text-count": "{count} 个客户数是文本，已按数字读取，最先出现在 {cell}。",
  "currency-number": "{count} 个金额带有货币符号（{currency}），已只读数字，最先出现在 {cell}。",
  "mixed-currency": faults["mixed-currency"],
  "with-currency-left-out": "{count} 行的金额带有货币，已跳过，最先出现在 {cell}：{currencies}。",
  "currency-left-out":
    "{count} 行不是 {currency} 金额，已跳过，最先出现在 {cell}。金额有多种货币：{currencies}。",
  "currencies-added": "金额有多种货币（{currencies}），第二种出现在 {cell}，未经换算已直接相加。",
  "no-rate": faults["no-rate"],
  "currency-converted":
    "{count} 行 {currency} 金额已按 1 {currency} = {rate} {to} 换算，最先出现在 {cell}：{before} {currency} 换算为 {after} {to}。",
  "currency-taken": "{count} 行没有标明货币，已按 {to} 处理，最先出现在 {cell}。",
  "ambiguous-number": faults["ambiguous-number"],
  "blank-as-zero": "有 {count} 个金额为空白，已按 0 读取，最先出现在 {cell}。",
  "unreadable-flag": "{count} 行看不出是或否，已跳过，最先出现在 {cell}。",
  "unreadable-number": "{count} 行的金额无法识别，已跳过，最先出现在 {cell}。",
  "unreadable-count": "{count} 行的客户数无法识别，已跳过，最先出现在 {cell}。",
  "trimmed-key":
    "{count} 个客户编号的前后或中间有空格或不可见字符，已去掉后读取，最先出现在 {cell}。",
  "spaced-key":
    "{count} 个客户编号的前后或中间有空格或不可见字符，与没有空格的编号按不同客户处理，最先出现在 {cell}。",
  "mixed-key": "{count} 个客户编号既有数字形式又有文本形式，按同一位客户处理，最先出现在 {cell}。",
  "padded-key": "{count} 个客户编号与另一个编号只差前导零，按不同客户处理，最先出现在 {cell}。",
  "case-key": "{count} 个客户编号与另一个编号只差大小写，按不同客户处理，最先出现在 {cell}。",
  "joined-padded-key":
    "{count} 个客户编号与另一个编号只差前导零，已并入该编号，最先出现在 {cell}。",
  "joined-case-key": "{count} 个客户编号与另一个编号只差大小写，已并入该编号，最先出现在 {cell}。",
  "long-number-key":
    "{count} 个客户编号是 16 位或更长的数字，最先出现在 {cell}。Excel 只保留 15 位，不同的编号可能已变成同一个。请把这类编号存为文本。",
  "swapped-date":
    "该列有 {count} 个日期都落在每月 1 至 12 日，最先出现在 {cell}，而仍为文本的日期是日在前的写法：Excel 打开文件时很可能把日和月对调了。请按日/月/年的顺序重新导入该文件。",
  "written-period": "{count} 个期间写成月份、季度或年份，已按所写内容读取，最先出现在 {cell}。",
  "no-end": "{count} 个单元格写着“{example}”，已读作没有结束日期，最先出现在 {cell}。",
  "all-ended":
    "没有一行仍在订阅：{count} 行在全部日期的最后一天 {day} 结束，最先出现在 {cell}，此后没有任何客户。如果这一天是导出日期，或已付费期限的最后一天，这些订阅其实尚未结束：请选择“仍在订阅”，或在设置中指定截止日。",
  "last-day-open": "{count} 行在全部日期的最后一天 {day} 结束，已读作仍在订阅，最先出现在 {cell}。",
  "zero-amount": "{count} 行没有金额或金额为 0，最先出现在 {cell}：表示当期没有订阅。",
  "missing-period":
    "{count} 个期间没有任何金额，最早的是 {period}，所有客户在那时都会算作流失。请确认没有漏掉行或列。",
  "rows-end-early":
    "数据只到 {day}，比统计截止日早 {count} 天，此后还在购买的客户也会显得已流失。请补上更新的数据，或改按数据的最后一天统计。",
  "reversed-dates": "{count} 行的结束日期早于开始日期，已跳过，最先出现在 {cell}。",
  "duplicate-row": "{count} 行在所读取的各列上与其他行完全相同，已保留，最先出现在 {cell}。",
  "duplicate-left-out": "{count} 行在所读取的各列上与其他行完全相同，已跳过，最先出现在 {cell}。",
  refund: "{count} 个金额为负，已作为退款保留，最先出现在 {cell}。",
  "refund-left-out": "{count} 个金额为负，所在的行已跳过，最先出现在 {cell}。",
  credit: "{count} 个金额为负，按原值计算，最先出现在 {cell}。",
  "zero-order": "{count} 行的金额为 0，仍算作一次购买，最先出现在 {cell}。",
  "zero-left-out": "{count} 行的金额为 0，已跳过，最先出现在 {cell}。",
  overlap:
    "{count} 个订阅在同一客户的另一个订阅结束之前开始，最先出现在 {cell}。该客户只算一位，金额相加。",
  gap: "{count} 个订阅在同一客户的上一个订阅结束 {days} 天或更久之后才开始，最先出现在 {cell}。除非设置中的宽限期更长，这段时间客户算作已流失。",
  "hidden-row": "{count} 行在工作表中被隐藏（筛选或手动），仍计算在内，最先出现在 {cell}。",
  "hidden-left-out": "{count} 行在工作表中被隐藏（筛选或手动），没有读取，最先出现在 {cell}。",
  "header-row": "{cell} 所在的行被当作标题行。",
  "repeated-header": "{count} 行重复了标题，已跳过，最先出现在 {cell}。",
  "total-name": "{count} 行的名称是“合计”一类的字样，仍照常计算，最先出现在 {cell}。",
  "total-left-out": "{count} 行的名称是“合计”一类的字样，已跳过，最先出现在 {cell}。",
  "total-row": "{count} 行像是合计行，已跳过，最先出现在 {cell}。",
};
