import type { paneProblems as english } from "../en/pane-problems";

type Words = Readonly<Record<keyof typeof english, string>>;

export const paneProblems: Words = {
  "problem.no-cells-selected":
    "沒有選取儲存格。請在工作表中按一下您的清單，再按一下「使用選取範圍」。",
  "problem.empty-selection":
    "選取的儲存格是空的。請選取含有訂單的儲存格（連同標題列），再按一下「使用選取範圍」。",
  "problem.single-cell":
    "只選取了一個儲存格，它的周圍沒有內容。請按一下您的清單，或連同標題列選取整份清單，再按一下「使用選取範圍」。",
  "problem.header-only":
    "{address} 只有標題，下方沒有資料列。請把資料列也選取，再按一下「使用選取範圍」。",
  "problem.areas-differ":
    "選取的幾個範圍列數不同：一個有 {first} 列，另一個有 {other} 列。請選取同一份清單中起訖列相同的各欄。",
  "problem.unknown-range":
    "「{name}」不是位址，也不是此活頁簿中的表格或名稱。請輸入 Orders!A1:C500 或 A:C 這樣的位址、表格的名稱，或代表儲存格的名稱。",
  "problem.unknown-sheet": "此活頁簿中沒有工作表「{name}」。現有工作表：{names}。",
  "problem.too-many-columns":
    "{address} 有 {count} 欄，太多而無法逐欄選擇。請只選取客戶、日期和金額所在的欄。",
  "problem.row-too-large":
    "第 {row} 列太大，Excel 無法傳送。請縮短該列的長文字，或不要選取含長文字的欄。",
  "problem.rows-missing":
    "從第 {row} 列起，Excel 傳回的列數少於實際列數。沒有進行計算，請重新執行。",
  "problem.changed-while-reading":
    "讀取期間工作表遭到修改，新舊資料可能混在一起。沒有進行計算，請重新執行。",
  "problem.structure-protected":
    "此活頁簿的結構受到保護，無法新增工作表。請在「校閱」>「保護活頁簿」中取消保護，然後重試。",
  "problem.read-only":
    "此活頁簿以唯讀方式開啟，無法新增工作表。請另存複本，在複本中開啟本窗格後重試。",
  "problem.editing": "正在編輯儲存格。請在工作表中按 Enter 或 Esc，然後重試。",
  "problem.access-denied":
    "Excel 不允許這項操作：活頁簿或工作表可能受到保護，或只共用了檢視權限。沒有寫入任何內容。請向擁有者申請編輯權限，或另存複本後在複本中重試。",
  "problem.gone": "找不到該工作表或表格：它已重新命名或刪除。請重新選擇資料。",
  "problem.name-taken": "這個名稱剛被另一張工作表使用，那張工作表未被更動。請再次寫入。",
  "problem.cell-taken":
    "{cell} 不是空白儲存格，不會覆寫其中的內容。請選取一個空白儲存格，然後重新插入。",
  "problem.no-room-for-result":
    "結果從 {cell} 開始占 {count} 欄，而 {taken} 中已有內容。請選取右側和下方都空著的儲存格。",
  "problem.formula-refused":
    "Excel 不接受這個公式。請檢查每個引數：數字、加上引號的文字，或 A2:A100 這樣的儲存格範圍。",
  "problem.too-large":
    "資料量超出這部電腦的 Excel 一次能處理的範圍。請關閉其他活頁簿，或減少列數。",
  "problem.busy": "Excel 忙碌中，請稍候再試。",
  "problem.inactive": "目前顯示的是另一個活頁簿。請按一下本活頁簿，然後重試。",
  "problem.conflict":
    "工作表上有內容妨礙寫入，例如篩選、合併儲存格或樞紐分析表。沒有寫入任何內容，請再次寫入。",
  "problem.old-excel": "此版本的 Excel 不支援這項操作。請更新 Excel，或使用 Excel 網頁版。",
  "problem.result-gone":
    "表格 {name} 已不在當初寫入的工作表上：表格或工作表已被刪除或移走。沒有寫入任何內容。請移除此項目，再重新提問。",
  "problem.result-protected":
    "工作表「{name}」受保護，沒有寫入任何內容。請在「校閱」>「取消保護工作表」中解除保護，再重新整理。",
  "problem.result-filtered":
    "表格 {name} 正在篩選，隱藏的列會在看不見的情況下被改寫。沒有寫入任何內容。請清除篩選，再重新整理。",
  "problem.result-totals":
    "表格 {name} 顯示了合計列，無法增加列。沒有寫入任何內容。請關閉合計列，重新整理後再開啟。",
  "problem.result-notes":
    "儲存格 {address} 中有您的內容，而新結果中已沒有它旁邊的那一列。沒有寫入任何內容。請移動或清除該內容，再重新整理。",
  "problem.result-changed":
    "工作表「{name}」在重新整理途中被變更，沒有寫入任何內容。請再重新整理一次。",
  "problem.no-room":
    "新結果還需要工作表「{name}」的儲存格 {address}，那裡有您的內容。沒有寫入任何內容。請先移開，再重新整理。",
  "problem.place-taken":
    "工作表「{name}」的 {address} 處有內容，或離資料太近。沒有寫入任何內容。請換一個儲存格，或寫入新工作表。",
  "problem.not-verified": "Excel 儲存的內容與寫入的不一致。原有結果維持不變，請再重新整理一次。",
  "problem.history-protected":
    "保存指標歷史的工作表「{name}」受到保護，沒有重新整理任何內容。請在「校閱」>「取消保護工作表」取消保護，或關閉歷史紀錄，再重新整理。",
  "problem.history-table":
    "保存指標歷史的工作表「{name}」已沒有表格，沒有重新整理任何內容。請以「插入」>「表格」將各列重新設為表格，或刪除該工作表以重新開始，再重新整理。",
  "problem.history-columns":
    "保存指標歷史的表格「{name}」已沒有名為「{columns}」的欄，沒有重新整理任何內容。請恢復欄名，或刪除該工作表以重新開始，再重新整理。",
  "problem.history-room":
    "指標歷史還需要工作表「{name}」的儲存格 {address}，但那裡有您的內容，沒有寫入任何內容。請將其移開，再重新整理。",
  "problem.sheets-left":
    "範本未能完整插入，而 Excel 又不允許移除它的以下工作表：{names}。請自行刪除（以滑鼠右鍵按一下工作表索引標籤 >「刪除」），然後再試一次。",
  "problem.source-gone":
    "結果所依據的「{name}」已不在活頁簿中：它已被重新命名或刪除。原有結果維持不變。請恢復它的名稱，或把資料放入同名的工作表或表格，再重新整理。",
  "problem.source-empty":
    "「{name}」中已沒有資料列。原有結果維持不變。請在相同的標題下重新貼上資料，再重新整理。",
  "problem.columns-gone":
    "「{name}」中已沒有名為 {columns} 的欄。原有結果維持不變。請恢復欄名，再重新整理。",
  "problem.newer-recipes":
    "此活頁簿的結果由較新版本的增益集儲存，本版本無法加入新項目。未寫入任何內容。請更新增益集後再試。",
  "problem.aborted": "與活頁簿的連線已中斷。請重新載入窗格，然後重試。",
  "problem.excel": "Excel 拒絕了操作，傳回「{code}」。沒有寫入任何內容，請重試。",
  "problem.rows-moved":
    "選定 {address} 之後，其中有列或欄增減，繼續計算會漏掉一部分。尚未進行任何計算。請按一下「改用其他資料」重新選擇。",
  "problem.worker": "計算意外中斷。請重新執行；若再次中斷，請減少列數。",
  "problem.not-loaded": "增益集的部分檔案無法載入。沒有寫入任何內容。請檢查網路連線後再試一次。",
  "problem.unexpected":
    "增益集發生問題。沒有寫入任何內容。請複製詳細資料交給增益集的維護人員，然後重新開始。",
  "problem.title": "操作未成功",
  "crash.title": "發生問題",
  "crash.text": "窗格已停止運作，您的活頁簿沒有變更。詳細資料中不含您的資料。",
  "crash.details": "詳細資料",
  "crash.copy": "複製詳細資料",
  "crash.copied": "已複製。",
  "crash.again": "重新開始",
  "outside.title": "請在 Excel 中開啟本頁",
  "outside.text": "客戶流失分析是一個增益集：它讀取已開啟活頁簿中的客戶清單，並將結果寫回活頁簿。",
  "outside.how": "開啟方式",
  "outside.step1": "在 Windows、Mac 或網頁版 Excel 中開啟一個活頁簿。",
  "outside.step2": "在「常用」索引標籤的「客戶流失」群組中，按一下「開啟窗格」。",
  "outside.step3":
    "如果沒有該按鈕：在「常用」索引標籤上按一下「增益集」，在「我的增益集」中選擇「Excel 客戶流失分析」。",
};
