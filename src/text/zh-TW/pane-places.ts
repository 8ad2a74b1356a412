import type { panePlaces as english } from "../en/pane-places";

export const panePlaces: Readonly<Record<keyof typeof english, string>> = {
  "places.label": "窗格的各個部分",
  "place.analyze": "分析",
  "place.workbook": "活頁簿",
  "place.functions": "函數",
  "place.templates": "範本",
  "place.settings": "設定",
  "place.opening": "開啟中…",
  "place.failed": "無法載入窗格的這個部分。請檢查網路連線，然後再試一次。",
  "place.again": "再試一次",
  "workbook.empty": "尚未寫入任何結果",
  "workbook.emptyAbout": "寫入工作表的結果會列在這裡；資料變更後，可以在這裡更新。",
  "workbook.analyze": "提出第一個問題",
  "refresh.busy": "正在重新整理這份活頁簿中的結果…",
  "refresh.show": "檢視",
  "edit.bar": "正在修改工作表「{name}」中的結果。",
  "edit.other": "這是另一個問題：答案會寫入另一張工作表，「{name}」維持不變。",
  "edit.stop": "不再修改該結果",
  "edit.replace": "取代「{name}」中的結果",
  "edit.beside": "寫入新工作表",
  "preferences.notLoaded": "無法載入該語言的文字。請檢查網路連線，然後重新選擇。",
  "preferences.corrupt": "無法讀取您的偏好設定，因此採用預設值。下次變更時會重新儲存。",
  "preferences.newer": "您的偏好設定由較新版本的增益集儲存。此版本無法辨識的內容會保持原樣。",
  "preferences.not-kept":
    "無法在這部電腦上儲存您的偏好設定：瀏覽器不允許，或儲存空間已滿。這些設定在關閉窗格之前有效。",
  "preferences.dismiss": "關閉此訊息",
};
