import type { paneSample as english } from "../en/pane-sample";

type Words = Readonly<Record<keyof typeof english, string>>;

export const paneSample: Words = {
  "try.title": "第一次用？先用示例试试",
  "try.about":
    "单击下面任一问题，就会新增工作表“{name}”，放入一家虚构店铺的订单和订阅，并立即给出答案。您自己的工作表不受影响，示例随时可以移除。",
  "try.there": "工作表“{name}”中是一家虚构店铺的订单。试着问一问：",
  "try.remove": "移除示例",
  "try.confirm": "将删除工作表“{name}”及其全部内容。您已写入的结果会保留。",
  "sample.sheet": "客户流失示例",
  "sample.title": "示例：一家虚构店铺的订单和订阅",
  "sample.note": "由“客户流失分析”生成，仅供试用，其中的客户均为虚构。用完可删除此工作表。",
  "sample.customer": "客户",
  "sample.date": "订单日期",
  "sample.amount": "金额",
  "sample.start": "开始日期",
  "sample.end": "结束日期",
  "sample.plan": "套餐",
  "sample.monthly": "月金额",
  "sample.reason": "流失原因",
  "sample.plans": "基础版 / 标准版 / 高级版",
  "sample.reasons": "价格 / 很少使用 / 服务 / 改用他家",
};
