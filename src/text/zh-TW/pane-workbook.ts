import type { paneWorkbook as english } from "../en/pane-workbook";

type Words = Readonly<Record<keyof typeof english, string>>;

export const paneWorkbook: Words = {
  "workbook.title": "這份活頁簿中的結果",
  "workbook.about": "每個結果都能依其資料來源在原處重新計算。中途若出錯，原有結果維持不變。",
  "workbook.newer":
    "這份活頁簿的結果是由較新版本的增益集寫入，已原樣保留。請更新增益集後再重新整理。",
  "workbook.restored": "上次重新整理沒有完成，{count} 個結果已完整還原為原來的內容。",
  "workbook.looking": "正在查看活頁簿…",
  "workbook.look": "再查看一次",
  "workbook.refreshAll": "全部重新整理",
  "workbook.refresh": "重新整理",
  "workbook.refreshOne": "重新整理「{title}」",
  "workbook.goTo": "前往",
  "workbook.goToOne": "前往工作表「{name}」",
  "workbook.remove": "移除",
  "workbook.removeOne": "移除「{title}」",
  "workbook.confirm":
    "工作表「{name}」及其所有內容將會刪除，而且無法復原。參照該表格的公式會顯示 #REF!。",
  "workbook.confirmEntry": "只會從清單中移除這個項目，不會刪除任何工作表。",
  "workbook.delete": "刪除",
  "workbook.keep": "保留",
  "workbook.now": "{title}：",
  "workbook.from": "來源：{source}；上次重新整理：{day}；讀取 {rows} 列",
  "workbook.current": "列數與上次重新整理時相同；儲存格的變動在重新整理後才會反映",
  "workbook.more": "新增 {count} 列",
  "workbook.fewer": "減少 {count} 列",
  "workbook.broken": "無法重新整理",
  "workbook.unreadable":
    "這個項目無法使用：內容已損毀，或並非由本增益集寫入。其中內容一律不會執行。",
  "workbook.same-result": "這個項目會覆寫另一個項目的結果。其中內容一律不會執行。",
  "workbook.unknown": "不明的結果",
  "workbook.done": "已重新整理 {done} 個，共 {all} 個。",
  "workbook.cancelled": "已取消。先前已重新整理的結果予以保留，其餘維持原樣。",
  "workbook.changes": "有哪些變化",
  "changes.headline": "{before} → {after}（{difference}）",
  "changes.points": "{before} → {after}（{points} 個百分點）",
  "changes.sameHeadline": "{after}，與先前相同",
  "changes.real": "變化是真實的：超出了隨機波動的範圍。",
  "changes.noise": "可能只是隨機波動：單憑波動也會出現這麼大的差異。",
  "changes.read": "讀取的列數：{before} → {after}（{difference}）",
  "changes.readSame": "讀取的列數：{after}，與先前相同",
  "changes.rows": "結果的列數：{before} → {after}（{difference}）",
  "changes.keys": "其中新增 {added} 列，原有的列減少 {gone} 列。",
  "changes.rowsSame": "結果的列數：{after}，與先前相同",
};
