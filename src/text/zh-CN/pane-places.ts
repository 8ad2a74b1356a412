import type { panePlaces as english } from "../en/pane-places";

export const panePlaces: Readonly<Record<keyof typeof english, string>> = {
  "places.label": "窗格的各个部分",
  "place.analyze": "分析",
  "place.workbook": "工作簿",
  "place.functions": "函数",
  "place.templates": "模板",
  "place.settings": "设置",
  "place.opening": "正在打开…",
  "place.failed": "无法加载窗格的这一部分。请检查网络连接，然后重试。",
  "place.again": "重试",
  "workbook.empty": "尚未写入任何结果",
  "workbook.emptyAbout": "写入工作表的结果会列在这里；数据变化后，可以在这里更新。",
  "workbook.analyze": "提出第一个问题",
  "refresh.busy": "正在刷新本工作簿中的结果…",
  "refresh.show": "查看",
  "edit.bar": "正在修改工作表“{name}”中的结果。",
  "edit.other": "这是另一个问题：答案会写入单独的工作表，“{name}”保持不变。",
  "edit.stop": "不再修改该结果",
  "edit.replace": "替换“{name}”中的结果",
  "edit.beside": "写入新工作表",
  "preferences.notLoaded": "无法加载该语言的文字。请检查网络连接，然后重新选择。",
  "preferences.corrupt": "无法读取您的偏好设置，因此采用默认值。下次更改时会重新保存。",
  "preferences.newer": "您的偏好设置由较新版本的加载项保存。此版本无法识别的内容保持原样。",
  "preferences.not-kept":
    "无法在这台电脑上保存您的偏好设置：浏览器不允许，或存储空间已满。这些设置在关闭窗格之前有效。",
  "preferences.dismiss": "关闭此消息",
};
