/** The pane: what went wrong, why, and what to press. One for each problem of the workbook and of our own. */
export const paneProblems = {
  "problem.no-cells-selected":
    "No cells are selected. Click into your list on the sheet, then press “Use the selection”.",
  "problem.empty-selection":
    "The selected cells are empty. Select the cells that hold your orders together with their headers, then press “Use the selection”.",
  "problem.single-cell":
    "The selection is one cell with nothing around it. Click into your list, or select all of it with its headers, then press “Use the selection”.",
  "problem.header-only":
    "{address} has headers but no rows below them. Select the rows too, then press “Use the selection”.",
  "problem.areas-differ":
    "The selected areas differ in height: one has {first} {first:row|rows}, another {other}. Select columns of one list from the same first row to the same last row.",
  "problem.unknown-range":
    "“{name}” is no address, no table and no name of this workbook. Type an address such as Orders!A1:C500 or A:C, the name of a table, or a name that stands for cells.",
  "problem.unknown-sheet": "This workbook has no sheet “{name}”. Its sheets are: {names}.",
  "problem.too-many-columns":
    "{address} has {count} {count:column|columns}, too many to choose from. Select only the columns with customer, date and amount.",
  "problem.row-too-large":
    "Row {row} is too large for Excel to hand over. Shorten the long texts in that row, or leave out the column that holds them.",
  "problem.rows-missing":
    "Excel returned fewer rows than there are, from row {row} on. Nothing was computed. Run again.",
  "problem.changed-while-reading":
    "The sheet was changed while it was being read, so old and new rows could be mixed. Nothing was computed. Run again.",
  "problem.structure-protected":
    "The structure of this workbook is protected, so no sheet can be added. Take the protection off under Review > Protect Workbook, then try again.",
  "problem.read-only":
    "This workbook is open for reading only, so no sheet can be added. Save a copy under another name, open this pane there and try again.",
  "problem.editing": "A cell is being edited. Press Enter or Esc in the sheet, then try again.",
  "problem.access-denied":
    "Excel does not allow this: the workbook or a sheet may be protected or shared for reading only. Nothing was written. Ask its owner for the right to edit, or save a copy and try there.",
  "problem.gone":
    "The sheet or table is not there any more: it was renamed or deleted. Choose your data again.",
  "problem.name-taken":
    "Another sheet took the name in the meantime; it was not touched. Write once more.",
  "problem.cell-taken":
    "{cell} is not empty, and nothing is written over. Select an empty cell, then insert again.",
  "problem.no-room-for-result":
    "The result fills {count} {count:column|columns} from {cell} on, and something already stands in {taken}. Select a cell with free space below and to its right.",
  "problem.formula-refused":
    "Excel does not take this formula. Check what was typed for each argument: a number, a text in quotes, or cells such as A2:A100.",
  "problem.too-large":
    "This is more than Excel can take at once on this computer. Close other workbooks, or use fewer rows.",
  "problem.busy": "Excel is busy. Wait a moment, then try again.",
  "problem.inactive": "Another workbook is in front. Click into this workbook, then try again.",
  "problem.conflict":
    "Something on the sheet was in the way, such as a filter, a merged cell or a PivotTable. Nothing was written. Write once more.",
  "problem.old-excel":
    "This version of Excel cannot do this. Update Excel, or use Excel on the web.",
  "problem.result-gone":
    "The table {name} is not on the sheet it was written to: one of them was deleted or moved. Nothing was written. Remove this entry, then ask the question again.",
  "problem.result-protected":
    "The sheet {name} is protected. Nothing was written. Take the protection off under Review > Unprotect Sheet, then refresh again.",
  "problem.result-filtered":
    "The table {name} is filtered, and hidden rows would be written over unseen. Nothing was written. Clear its filter, then refresh again.",
  "problem.result-totals":
    "There is a total row below the table {name}, where more rows may have to go. Nothing was written. Turn the total row off, refresh, and turn it on again.",
  "problem.result-notes":
    "Something of yours stands in the cell {address}, beside a row that the new result no longer has. Nothing was written. Move or clear it, then refresh again.",
  "problem.result-changed":
    "The sheet {name} was changed while it was being refreshed. Nothing was written. Refresh again.",
  "problem.no-room":
    "The new result also needs the cell {address} of the sheet {name}, where something of yours stands. Nothing was written. Move it, then refresh again.",
  "problem.place-taken":
    "Something stands in the way at {address} of the sheet {name}, or too near to the data. Nothing was written. Choose another cell, or a new sheet.",
  "problem.not-verified":
    "What Excel kept is not what it was given. The earlier result was left as it was. Refresh again.",
  "problem.history-protected":
    "The sheet {name}, which keeps the history of the figures, is protected. Nothing was refreshed. Take the protection off under Review > Unprotect Sheet, or turn the history off, then refresh again.",
  "problem.history-table":
    "The sheet {name}, which keeps the history of the figures, has no table any more. Nothing was refreshed. Make its rows a table again under Insert > Table, or delete the sheet to start a new history, then refresh again.",
  "problem.history-columns":
    "The table {name}, which keeps the history of the figures, has no column named {columns} any more. Nothing was refreshed. Give the column its name back, or delete the sheet to start a new history, then refresh again.",
  "problem.history-room":
    "The history of the figures also needs the cell {address} of the sheet {name}, where something of yours stands. Nothing was written. Move it, then refresh again.",
  "problem.sheets-left":
    "The template could not be inserted whole, and Excel did not let these sheets of it be removed again: {names}. Delete them yourself (right-click the tab > Delete), then try again.",
  "problem.source-gone":
    "{name}, from which this is computed, is not in the workbook any more: it was renamed or deleted. The earlier result was left as it was. Give it its name back, or put the rows into a sheet or table of this name, then refresh again.",
  "problem.source-empty":
    "{name} has no rows any more. The earlier result was left as it was. Paste the rows in again, below the same headers, then refresh again.",
  "problem.columns-gone":
    "{name} has no column named {columns} any more. The earlier result was left as it was. Give the column its name back, then refresh again.",
  "problem.newer-recipes":
    "A newer version of the add-in keeps the results of this workbook, and this version cannot add to them. Nothing was written. Update the add-in, then try again.",
  "problem.aborted": "The connection to the workbook was lost. Reload the pane, then try again.",
  "problem.excel": "Excel refused and answered “{code}”. Nothing was written. Try again.",
  "problem.rows-moved":
    "Rows or columns of {address} came or went since it was chosen, and some would be left out. Nothing was computed. Press Use other data and choose it again.",
  "problem.worker":
    "The computation stopped unexpectedly. Run again; if it stops again, use fewer rows.",
  "problem.not-loaded":
    "A part of the add-in could not be loaded. Nothing was written. Check the connection, then try again.",
  "problem.unexpected":
    "Something went wrong in the add-in. Nothing was written. Copy the details for whoever looks after the add-in, then start again.",
  "problem.title": "This did not work",
  "crash.title": "Something went wrong",
  "crash.text":
    "The pane had to stop. Your workbook was not changed. The details hold no data of yours.",
  "crash.details": "Details",
  "crash.copy": "Copy the details",
  "crash.copied": "Copied.",
  "crash.again": "Start again",
  "outside.title": "This page works inside Excel",
  "outside.text":
    "Churn Analytics is an add-in: it reads the customer list of an open workbook and writes its answers there.",
  "outside.how": "How to open it",
  "outside.step1": "Open a workbook in Excel on Windows, on Mac or on the web.",
  "outside.step2": "On the Home tab, in the group Churn, press Open pane.",
  "outside.step3":
    "If it is not there: press Add-ins on the Home tab, choose My Add-ins, and pick Churn Analytics for Excel.",
} as const;
