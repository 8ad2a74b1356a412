export { breathe } from "./breathe";
export { type Spill, activeCell, insertFormula, selectedColumns } from "./formula-cell";
export { goTo } from "./go-to";
export { type Place, type SheetName, TAKEN, addressOf, columnLetters } from "./place";
export { type KeptPlace, keptPlace, placeAgain } from "./place-again";
export { preflight } from "./preflight";
export { type ProblemCode, WorkbookProblem } from "./problem";
export { type ReadPlan, readPages } from "./read-pages";
export { type Sample, readSample } from "./sample";
export { readSelection } from "./selection";
export { loadSetting, saveSetting } from "./settings";
export type { CardLine, PlannedChart, PlannedColumn, SheetPlan } from "./sheet-plan";
export { type TablePlace, listTables, placeOfTable } from "./tables";
export { placeOfTyped, typedRange } from "./typed-place";
export { startWithWorkbook } from "./startup";
export { type PlaceTells, watchEdits, watchMoves, watchPlace, watchSelection } from "./watch";
export type { WriteWatch } from "./write-rows";
export { type Written, writeSheet } from "./write-sheet";
export { type BlockWish, writeBlock } from "./write-block";
export { type BlockPlan, type Ground, planBlock } from "./plan-block";
export { bytesOf } from "./cells";
export { hiddenRows } from "./hidden-rows";
export { mergedCells, type MergedRows } from "./merged-cells";
export { type ListTop, readTop, regionAround } from "./lists";
export type { Move, Moves, RowChanges } from "./old-rows";
export { type RewrittenKey, rewriteSheet } from "./rewrite-sheet";
export { checkResult, existingResults, removeResult } from "./results";
export { tidyWorkbook } from "./tidy";
export { type Inserted, type InsertedSheet, insertSheets, removeSheets } from "./insert-sheets";
export { checkHistory } from "./history-place";
export type { HistoryCell, HistoryColumn, HistoryPlan, HistoryRow } from "./history-plan";
export { RECORDS, type TextEdit, loadXml, saveXml } from "./xml-part";
export { safeText } from "./safe-text";
export {
  type FoundSample,
  type SampleList,
  type SamplePlan,
  findSample,
  removeSample,
  writeSample,
} from "./sample-sheet";
