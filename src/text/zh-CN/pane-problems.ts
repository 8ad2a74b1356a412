import type { paneProblems as english } from "../en/pane-problems";

type Words = Readonly<Record<keyof typeof english, string>>;

export const paneProblems: Words = {
  "problem.no-cells-selected": "没有选中单元格。请在工作表中单击您的列表，再单击“使用所选区域”。",
  "problem.empty-selection":
    "所选单元格是空的。请选中含有订单的单元格（连同标题行），再单击“使用所选区域”。",
  "problem.single-cell":
    "只选中了一个单元格，它的周围没有内容。请单击您的列表，或连同标题行选中整个列表，再单击“使用所选区域”。",
  "problem.header-only":
    "{address} 只有标题，下面没有数据行。请把数据行也选上，再单击“使用所选区域”。",
  "problem.areas-differ":
    "所选的几个区域行数不同：一个有 {first} 行，另一个有 {other} 行。请选择同一列表中起止行相同的各列。",
  "problem.unknown-range":
    "“{name}”不是地址，也不是本工作簿中的表格或名称。请输入 Orders!A1:C500 或 A:C 这样的地址、表格的名称，或代表单元格的名称。",
  "problem.unknown-sheet": "本工作簿中没有工作表“{name}”。现有工作表：{names}。",
  "problem.too-many-columns":
    "{address} 有 {count} 列，太多而无法逐列选择。请只选择客户、日期和金额所在的列。",
  "problem.row-too-large":
    "第 {row} 行太大，Excel 无法传送。请缩短该行的长文本，或不选含长文本的列。",
  "problem.rows-missing":
    "从第 {row} 行起，Excel 返回的行数少于实际行数。没有进行计算，请重新运行。",
  "problem.changed-while-reading":
    "读取期间工作表被修改，新旧数据可能混在一起。没有进行计算，请重新运行。",
  "problem.structure-protected":
    "此工作簿的结构受保护，无法新增工作表。请在“审阅”>“保护工作簿”中取消保护，然后重试。",
  "problem.read-only":
    "此工作簿以只读方式打开，无法新增工作表。请另存为副本，在副本中打开本窗格后重试。",
  "problem.editing": "正在编辑单元格。请在工作表中按 Enter 或 Esc，然后重试。",
  "problem.access-denied":
    "Excel 不允许此操作：工作簿或工作表可能受保护，或只共享了查看权限。没有写入任何内容。请向所有者申请编辑权限，或另存为副本后在副本中重试。",
  "problem.gone": "找不到该工作表或表格：它已被重命名或删除。请重新选择数据。",
  "problem.name-taken": "这个名称刚刚被另一张工作表占用，那张表未被改动。请再次写入。",
  "problem.cell-taken":
    "{cell} 不是空单元格，不会覆盖其中的内容。请选择一个空单元格，然后重新插入。",
  "problem.no-room-for-result":
    "结果从 {cell} 开始占 {count} 列，而 {taken} 中已有内容。请选择右侧和下方都空着的单元格。",
  "problem.formula-refused":
    "Excel 不接受这个公式。请检查每个参数：数字、带引号的文本，或 A2:A100 这样的单元格区域。",
  "problem.too-large": "数据量超出了本机 Excel 一次能处理的范围。请关闭其他工作簿，或减少行数。",
  "problem.busy": "Excel 正忙，请稍候再试。",
  "problem.inactive": "当前显示的是另一个工作簿。请单击本工作簿，然后重试。",
  "problem.conflict":
    "工作表上有内容妨碍写入，例如筛选、合并单元格或数据透视表。没有写入任何内容，请再次写入。",
  "problem.old-excel": "此版本的 Excel 不支持该操作。请更新 Excel，或使用 Excel 网页版。",
  "problem.result-gone":
    "表格 {name} 已不在当初写入的工作表上：表格或工作表已被删除或移走。没有写入任何内容。请移除此项，再重新提问。",
  "problem.result-protected":
    "工作表“{name}”受保护，没有写入任何内容。请在“审阅”>“撤消工作表保护”中取消保护，然后重新刷新。",
  "problem.result-filtered":
    "表格 {name} 正在筛选，隐藏的行会在看不见的情况下被改写。没有写入任何内容。请清除筛选，然后重新刷新。",
  "problem.result-totals":
    "表格 {name} 显示了汇总行，无法增加行。没有写入任何内容。请关闭汇总行，刷新后再打开。",
  "problem.result-notes":
    "单元格 {address} 中有您的内容，而新结果中不再有它旁边的那一行。没有写入任何内容。请移动或清除该内容，然后重新刷新。",
  "problem.result-changed": "工作表“{name}”在刷新过程中被改动，没有写入任何内容。请重新刷新。",
  "problem.no-room":
    "新结果还需要工作表“{name}”的单元格 {address}，那里有您的内容。没有写入任何内容。请先移开，然后重新刷新。",
  "problem.place-taken":
    "工作表“{name}”的 {address} 处有内容，或离数据太近。没有写入任何内容。请换一个单元格，或写入新工作表。",
  "problem.not-verified": "Excel 保存的内容与写入的不一致。原有结果保持不变，请重新刷新。",
  "problem.history-protected":
    "保存指标历史的工作表“{name}”受保护，没有刷新任何内容。请在“审阅”>“撤消工作表保护”中取消保护，或关闭历史记录，然后再次刷新。",
  "problem.history-table":
    "保存指标历史的工作表“{name}”中已没有表格，没有刷新任何内容。请通过“插入”>“表格”把各行重新设为表格，或删除该工作表以重新开始，然后再次刷新。",
  "problem.history-columns":
    "保存指标历史的表格“{name}”中已没有名为“{columns}”的列，没有刷新任何内容。请恢复列名，或删除该工作表以重新开始，然后再次刷新。",
  "problem.history-room":
    "指标历史还需要工作表“{name}”的单元格 {address}，但那里有您的内容，没有写入任何内容。请将其移开，然后再次刷新。",
  "problem.sheets-left":
    "模板未能完整插入，而 Excel 又不允许移除它的以下工作表：{names}。请自行删除（右键单击工作表标签 >“删除”），然后重试。",
  "problem.source-gone":
    "结果所依据的“{name}”已不在工作簿中：它已被重命名或删除。原有结果保持不变。请恢复它的名称，或把数据放入同名的工作表或表格，然后重新刷新。",
  "problem.source-empty":
    "“{name}”中已没有数据行。原有结果保持不变。请在相同的标题下重新粘贴数据，然后重新刷新。",
  "problem.columns-gone":
    "“{name}”中已没有名为 {columns} 的列。原有结果保持不变。请恢复列名，然后重新刷新。",
  "problem.newer-recipes":
    "此工作簿的结果由较新版本的加载项保存，本版本无法向其中添加。未写入任何内容。请更新加载项后重试。",
  "problem.aborted": "与工作簿的连接已断开。请重新加载窗格，然后重试。",
  "problem.excel": "Excel 拒绝了操作，返回“{code}”。没有写入任何内容，请重试。",
  "problem.rows-moved":
    "选定 {address} 之后，其中有行或列增减，继续计算会漏掉一部分。尚未进行任何计算。请单击“换用其他数据”重新选择。",
  "problem.worker": "计算意外中断。请重新运行；如果再次中断，请减少行数。",
  "problem.not-loaded": "加载项的部分文件未能载入。没有写入任何内容。请检查网络连接后重试。",
  "problem.unexpected":
    "加载项出现问题。没有写入任何内容。请复制详细信息交给加载项的维护人员，然后重新开始。",
  "problem.title": "操作未成功",
  "crash.title": "出现问题",
  "crash.text": "窗格已停止运行，您的工作簿没有被更改。详细信息中不含您的数据。",
  "crash.details": "详细信息",
  "crash.copy": "复制详细信息",
  "crash.copied": "已复制。",
  "crash.again": "重新开始",
  "outside.title": "请在 Excel 中打开本页",
  "outside.text": "客户流失分析是一个加载项：它读取打开的工作簿中的客户列表，并把结果写回工作簿。",
  "outside.how": "打开方法",
  "outside.step1": "在 Windows、Mac 或网页版 Excel 中打开一个工作簿。",
  "outside.step2": "在“开始”选项卡的“客户流失”组中，单击“打开窗格”。",
  "outside.step3":
    "如果没有该按钮：在“开始”选项卡上单击“加载项”，在“我的加载项”中选择“Excel 客户流失分析”。",
};
